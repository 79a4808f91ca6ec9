import Markup
import Wording

/// The recovery codes, shown this once and to be printed (mã dự phòng); or the question whether to make new ones.
public struct RecoveryCodesPage: Sendable {
    /// Empty before any are made.
    public var codes: [String]
    public var signInName: String
    public var problem: Problem?

    public init(codes: [String] = [], signInName: String, problem: Problem? = nil) {
        (self.codes, self.signInName, self.problem) = (codes, signInName, problem)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Mã dự phòng", "Recovery codes")
        return frame.page(
            title: title, crumbs: [.account(in: language)],
            main: """
                <div class="narrow"><h1>\(title)</h1>
                \(FaultNotice.markup(problem, in: language))
                \(codes.isEmpty ? question(in: frame) : list(in: language))</div>
                """)
    }

    private func question(in frame: Frame) -> Markup {
        let language = frame.language
        return """
            <p>\(language(
                "Tạo 10 mã mới sẽ làm các mã cũ mất hiệu lực.", "Ten new codes put all old ones out of force."))</p>
            <form class="entry" method="post" action="\(Path.people(.recoveryCodes).text)">\(frame.formTokenField)
            \(CodeField.markup(in: language))
            <p><button>\(language("Tạo mã dự phòng mới", "Make new codes"))</button></p></form>
            """
    }

    private func list(in language: Language) -> Markup {
        """
        <p class="notice"><strong>\(language("Chỉ hiện một lần.", "Shown this once."))</strong> \(language(
            "In trang này hoặc chép lại, cất nơi an toàn, tách khỏi điện thoại. Mỗi mã dùng được một lần khi không có điện thoại.",
            "Print this page or copy the codes, and keep them apart from the phone. Each works once, when the phone is not at hand."
            ))</p>
        <p>\(language("Tài khoản", "Account")): <b><code>\(signInName)</code></b></p>
        <ol class="codes">\(codes.map { code -> Markup in "<li><code>\(code)</code></li>" })</ol>
        <p><a class="button" href="\(Path.people(.account).text)">\(language("Đã cất các mã", "I have kept them"))</a></p>
        """
    }
}
