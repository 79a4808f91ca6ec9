import Markup
import Wording

/// The second step of signing in: the code of the authenticator, or a recovery code (bước xác thực thứ hai).
public struct SecondStepPage: Sendable {
    public static let codeField = "ma-xac-thuc"

    public var back: LocalAddress?
    public var problem: Problem?

    public init(back: LocalAddress? = nil, problem: Problem? = nil) {
        (self.back, self.problem) = (back, problem)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Xác thực bước hai", "Second step")
        return frame.page(
            title: title,
            main: """
                <div class="narrow"><h1>\(title)</h1>
                \(FaultNotice.markup(problem, in: language))
                <form class="entry" method="post" action="\(Path.people(.secondStep(back: back)).text)">\(frame.formTokenField)
                \(CodeField.markup(in: language))
                <p><button>\(language("Tiếp tục", "Go on"))</button></p></form>
                <p><a href="\(Path.people(.signIn(back: back)).text)">\(language("Đăng nhập lại từ đầu", "Start again"))</a></p></div>
                """)
    }
}

/// The field for the code of the second factor, in any form that asks for it again.
public enum CodeField {
    /// The name of the field.
    public static let name = SecondStepPage.codeField

    public static func markup(in language: Language) -> Markup {
        TextField(
            name: name, label: language("Mã xác thực", "Code"), autocomplete: "one-time-code",
            hint: language(
                "6 chữ số trong ứng dụng xác thực trên điện thoại, hoặc một mã dự phòng 16 ký tự.",
                "The 6 figures that the authenticator shows, or a recovery code of 16 characters."),
            isNumeric: false
        ).markup()
    }
}
