import Markup
import ParIndex
import Wording

/// Where an invited person chooses a password (đặt mật khẩu theo lời mời).
public struct InvitationPage: Sendable {
    public var token: String
    public var name: String
    public var signInName: String
    /// Whether the account has a second factor, which the new password leaves in force.
    public var hasSecondFactor: Bool
    public var problem: Problem?

    public init(token: String, name: String, signInName: String, hasSecondFactor: Bool, problem: Problem? = nil) {
        (self.token, self.name, self.signInName) = (token, name, signInName)
        (self.hasSecondFactor, self.problem) = (hasSecondFactor, problem)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Đặt mật khẩu", "Choose a password")
        return frame.page(
            title: title,
            main: """
                <div class="narrow"><h1>\(title)</h1>
                \(FaultNotice.markup(problem, in: language))
                <p>\(language("Kính chào ông/bà", "Welcome,")) <b>\(name)</b>. \(language(
                    "Tên đăng nhập của ông/bà là", "Your sign-in name is")) <b><code>\(signInName)</code></b>.</p>
                <form class="entry" method="post" action="\(Path.people(.invitation(token: token)).text)">\(frame.formTokenField)
                \(PasswordFields.markup(hasSecondFactor: hasSecondFactor, signInName: signInName, in: language))
                <p><button>\(language("Lưu mật khẩu và đăng nhập", "Save and sign in"))</button></p></form></div>
                """)
    }
}
