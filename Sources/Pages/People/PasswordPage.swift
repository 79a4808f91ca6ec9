import Markup
import Wording

/// Where one changes the password (đổi mật khẩu).
public struct PasswordPage: Sendable {
    public var signInName: String
    public var hasSecondFactor: Bool
    public var problem: Problem?

    public init(signInName: String, hasSecondFactor: Bool, problem: Problem? = nil) {
        (self.signInName, self.hasSecondFactor, self.problem) = (signInName, hasSecondFactor, problem)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Đổi mật khẩu", "Change the password")
        return frame.page(
            title: title, crumbs: [.account(in: language)],
            main: """
                <div class="narrow"><h1>\(title)</h1>
                \(FaultNotice.markup(problem, in: language))
                <form class="entry" method="post" action="\(Path.people(.password).text)">\(frame.formTokenField)
                \(TextField(
                    name: PasswordFieldNames.current, label: language("Mật khẩu đang dùng", "Present password"),
                    type: "password", autocomplete: "current-password").markup())
                \(PasswordFields.markup(hasSecondFactor: hasSecondFactor, signInName: signInName, in: language))
                <p><button>\(title)</button></p></form>
                <p><small>\(language(
                    "Đổi xong, mọi phiên khác của ông/bà kết thúc.", "All your other sessions end then."))</small></p></div>
                """)
    }
}

extension Frame.Crumb {
    static func account(in language: Language) -> Frame.Crumb {
        Frame.Crumb(language("Tài khoản của tôi", "My account"), .people(.account))
    }
}
