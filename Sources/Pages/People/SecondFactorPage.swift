import Markup
import Wording

/// Where one sets up the second factor, or puts another in its place (bật xác thực hai bước).
public struct SecondFactorPage: Sendable {
    public static let newCodeField = "ma-moi"

    /// The secret in groups of four.
    public var secret: String
    /// The address of the secret; `nil` where it can not be drawn.
    public var code: QRCode?
    /// Whether another one is in force, whose code is asked for.
    public var isReplacing: Bool
    public var problem: Problem?

    public init(secret: String, code: QRCode?, isReplacing: Bool, problem: Problem? = nil) {
        (self.secret, self.code, self.isReplacing, self.problem) = (secret, code, isReplacing, problem)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Xác thực hai bước", "Second factor")
        return frame.page(
            title: title, crumbs: [.account(in: language)],
            main: """
                <div class="narrow"><h1>\(title)</h1>
                \(FaultNotice.markup(problem, in: language))
                <ol class="steps"><li>\(language(
                    "Cài một ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator, Aegis, FreeOTP …).",
                    "Install an authenticator on your phone (Google Authenticator, Microsoft Authenticator, Aegis, FreeOTP …)."))</li>
                <li>\(language("Quét mã này, hoặc nhập tay dãy ký tự bên dưới:", "Scan this code, or type the characters below:"))
                \(code?.markup(title: language("Mã QR của khóa xác thực", "QR code of the secret")))
                <p><code class="secret">\(secret)</code></p></li>
                <li>\(language("Nhập mã ứng dụng đang hiện.", "Enter the code that the application shows."))</li></ol>
                <form class="entry" method="post" action="\(Path.people(.secondFactor).text)">\(frame.formTokenField)
                \(isReplacing ? CodeField.markup(in: language) : nil)\(newCode(in: language))
                <p><button>\(language("Bật xác thực hai bước", "Turn it on"))</button></p></form></div>
                """)
    }

    private func newCode(in language: Language) -> Markup {
        TextField(
            name: Self.newCodeField,
            label: isReplacing
                ? language("Mã của khóa mới", "Code of the new secret") : language("Mã 6 chữ số", "Code of 6 figures"),
            autocomplete: isReplacing ? "off" : "one-time-code", isNumeric: true
        ).markup()
    }
}
