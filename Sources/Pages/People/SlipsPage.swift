import Markup
import ParIndex
import Wording

/// Invitations to be printed and cut apart, one for each person; their links are shown this once (giấy mời).
public struct SlipsPage: Sendable {
    /// What one person gets.
    public struct Slip: Sendable {
        public var person: Person
        public var signInName: String
        /// The whole address.
        public var link: String
        public var code: QRCode?
        /// A phrase that will do as a password.
        public var phrase: String
        public var ends: Instant

        public init(
            person: Person, signInName: String, link: String, code: QRCode?, phrase: String, ends: Instant
        ) {
            (self.person, self.signInName, self.link) = (person, signInName, link)
            (self.code, self.phrase, self.ends) = (code, phrase, ends)
        }
    }

    public var slips: [Slip]
    /// Where the program is found.
    public var address: String

    public init(slips: [Slip], address: String) {
        (self.slips, self.address) = (slips, address)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Giấy mời", "Invitations")
        return frame.page(
            title: title, section: .people, crumbs: [.people(in: language)],
            main: """
                <h1>\(title)</h1>
                <p class="notice no-print"><strong>\(language("Chỉ hiện một lần.", "Shown this once."))</strong> \(language(
                    "In trang này, cắt theo đường kẻ và trao tận tay hoặc gửi Zalo riêng cho từng người. Ai có liên kết đều đặt được "
                        + "mật khẩu; mất giấy thì cấp liên kết mới.",
                    "Print this page, cut it along the lines and hand each to its person. Whoever has the link can choose the "
                        + "password; give a new link if a slip is lost."))</p>
                <div class="slips">\(slips.map { slip($0, in: language) })</div>
                """)
    }

    private func slip(_ slip: Slip, in language: Language) -> Markup {
        """
        <article class="slip"><div><h2>\(slip.person.name)</h2>
        <p>\(slip.person.title.text(in: language))</p>
        <dl class="pairs"><div><dt>\(language("Địa chỉ", "Address"))</dt><dd>\(address)</dd></div>\
        <div><dt>\(language("Tên đăng nhập", "Sign-in name"))</dt><dd><code>\(slip.signInName)</code></dd></div>\
        <div><dt>\(language("Đặt mật khẩu tại", "Choose a password at"))</dt><dd><code class="link">\(slip.link)</code></dd></div>\
        <div><dt>\(language("Trước", "Before"))</dt><dd>\(Moments.text(slip.ends, in: language))</dd></div>\
        <div><dt>\(language("Cụm mật khẩu gợi ý", "Proposed phrase"))</dt><dd><code>\(slip.phrase)</code></dd></div></dl></div>
        \(slip.code?.markup(title: language("Mã QR của liên kết", "QR code of the link")))</article>

        """
    }
}
