import Markup
import Wording

/// The form to sign in (đăng nhập).
public struct SignInPage: Sendable {
    public static let nameField = "ten-dang-nhap"
    public static let passwordField = "mat-khau"

    /// The name as typed before.
    public var name: String
    public var back: LocalAddress?
    public var problem: Problem?
    /// Whether the person was sent here from a page that needs it.
    public var isAskedFor: Bool

    public init(name: String = "", back: LocalAddress? = nil, problem: Problem? = nil) {
        (self.name, self.back, self.problem) = (name, back, problem)
        isAskedFor = back != nil && problem == nil
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Đăng nhập", "Sign in")
        return frame.page(
            title: title,
            main: """
                <div class="narrow"><h1>\(title)</h1>
                \(isAskedFor ? asked(in: language) : nil)\(FaultNotice.markup(problem, in: language))
                <form class="entry" method="post" action="\(Path.people(.signIn()).text)">\(frame.formTokenField)
                \(back.map { back -> Markup in
                    "<input type=\"hidden\" name=\"\(Path.backName)\" value=\"\(back.text)\">" })
                \(fields(in: language))<p><button>\(title)</button></p></form>
                <p><small>\(language(
                    "Chưa có tài khoản hoặc quên mật khẩu: đề nghị đầu mối cải cách hành chính của đơn vị hoặc người quản lý "
                        + "chương trình cấp liên kết mời. Không ai, kể cả quản trị viên, biết hay đặt được mật khẩu của ông/bà.",
                    "No account, or forgot the password: ask the coordinator of your unit or the programme manager for an "
                        + "invitation. Nobody, not even an administrator, knows or sets your password."))</small></p></div>
                """)
    }

    private func asked(in language: Language) -> Markup {
        "<p>\(language("Cần đăng nhập để mở trang này.", "This page needs you to sign in."))</p>"
    }

    private func fields(in language: Language) -> Markup {
        TextField(
            name: Self.nameField, label: language("Tên đăng nhập hoặc thư điện tử", "Sign-in name or e-mail"),
            value: name,
            autocomplete: "username"
        ).markup()
            + TextField(
                name: Self.passwordField, label: language("Mật khẩu", "Password"), type: "password",
                autocomplete: "current-password"
            ).markup()
    }
}
