import Markup
import Wording

/// What a form held that was not taken, to be sent again or copied (biểu mẫu chưa lưu).
public struct KeptForm: Sendable {
    public struct Entry: Hashable, Sendable {
        public var name: String
        public var value: String

        public init(name: String, value: String) {
            (self.name, self.value) = (name, value)
        }
    }

    /// Where it can be sent again; `nil` where it can only be copied.
    public var action: LocalAddress?
    /// All fields but the token, in their order.
    public var fields: [Entry]

    public init(action: LocalAddress?, fields: [Entry]) {
        (self.action, self.fields) = (action, fields)
    }

    /// Whether a field holds what is never repeated: a password, a code, a token.
    public static func isSecret(field name: String) -> Bool {
        name == "ma" || name.hasPrefix("ma-") || name.hasPrefix("mat-khau") || name == PasswordFields.repeatedName
    }

    /// Whether forms of an address are about signing in or the account, of which nothing is repeated.
    public static func isSecret(address: String) -> Bool {
        ["/dang-nhap", "/moi/", "/vao/", "/tai-khoan", "/dang-xuat"].contains { address.hasPrefix($0) }
    }
}

/// Says that a form was not taken, and keeps what it held on the page (trang giữ nội dung chưa lưu).
public struct KeptFormPage: Sendable {
    public var fault: FormFault
    public var form: KeptForm

    public init(_ fault: FormFault, _ form: KeptForm) {
        (self.fault, self.form) = (fault, form)
    }

    public func markup(in frame: Frame) -> Markup {
        let (language, problem) = (frame.language, fault.problem)
        return frame.page(
            title: language("Chưa lưu: ", "Not saved: ") + problem.what.text(in: language),
            main: """
                <div class="failure"><h1>\(problem.what.text(in: language))</h1>
                <p>\(language("Nội dung đã nhập còn đủ trên trang này. Đừng đóng trang.", "What you typed is on this page. Do not close it."))</p>
                \(frame.visitor == nil ? signIn(in: language) : nil)\(again(in: frame))\(texts(in: language))</div>
                """)
    }

    private func signIn(in language: Language) -> Markup {
        """
        <p><a class="button" target="_blank" href="\(Path.people(.signIn()).text)">\
        \(language("Đăng nhập ở thẻ mới", "Sign in, in a new tab"))</a></p>

        """
    }

    /// Signed out, the form is sent once more without a token, which leads back here signed in; only then it is taken.
    private func again(in frame: Frame) -> Markup? {
        guard let action = form.action else { return nil }
        let language = frame.language
        let hidden = form.fields.map { field -> Markup in
            "<input type=\"hidden\" name=\"\(field.name)\" value=\"\(field.value)\">"
        }
        let (token, said, title) =
            frame.visitor.map { visitor in
                (
                    visitor.formToken,
                    language(
                        "Đang đăng nhập: \(visitor.name). Chỉ gửi lại nếu chính ông/bà đã nhập nội dung này.",
                        "Signed in: \(visitor.name). Send it only if you typed it yourself."),
                    language("Gửi lại", "Send again")
                )
            }
            ?? (
                "",
                language(
                    "Đăng nhập xong, quay lại thẻ này và bấm Tiếp tục.", "Once signed in, come back here and continue."),
                language("Tiếp tục", "Continue")
            )
        return """
            <p>\(said)</p>
            <form method="post" action="\(action.text)"><input type="hidden" name="ma" value="\(token)">\(hidden)\
            <p><button>\(title)</button></p></form>

            """
    }

    /// Whatever is longer than a word, to be read and copied.
    private func texts(in language: Language) -> Markup? {
        let texts = form.fields.map(\.value).filter {
            form.action == nil ? !$0.isEmpty : $0.contains(where: \.isWhitespace)
        }
        guard !texts.isEmpty else { return nil }
        let title = language("Nội dung đã nhập", "What you typed")
        let areas = texts.enumerated().map { place, text -> Markup in
            "<p><textarea readonly rows=\"3\" aria-label=\"\(title) \(place + 1)\">\n\(text)</textarea></p>\n"
        }
        return "<h2>\(title)</h2>\n\(areas)"
    }
}
