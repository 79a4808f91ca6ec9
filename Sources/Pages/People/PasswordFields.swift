import Markup
import ParIndex
import Wording

/// The two fields of a new password, and what it must be.
enum PasswordFields {
    static let name = "mat-khau-moi"
    static let repeatedName = "nhap-lai"

    static func markup(hasSecondFactor: Bool, signInName: String, in language: Language) -> Markup {
        let shortest = hasSecondFactor ? PasswordRule.shortestWithSecondFactor : PasswordRule.shortestAlone
        let hint = language(
            "Ít nhất \(shortest) ký tự; nên dùng một cụm nhiều từ. Được dán từ phần mềm quản lý mật khẩu.",
            "At least \(shortest) characters; best a phrase of several words. Pasting is fine.")
        return """
            <input class="quiet" type="text" name="username" value="\(signInName)" autocomplete="username" tabindex="-1" \
            aria-hidden="true" readonly>

            """
                + TextField(
                    name: name, label: language("Mật khẩu mới", "New password"), type: "password",
                    autocomplete: "new-password", hint: hint
                ).markup()
                + TextField(
                    name: repeatedName, label: language("Nhập lại mật khẩu mới", "New password again"),
                    type: "password",
                    autocomplete: "new-password"
                ).markup()
    }
}

/// The names of the fields of a new password.
public enum PasswordFieldNames {
    public static let new = PasswordFields.name
    public static let repeated = PasswordFields.repeatedName
    public static let current = "mat-khau-cu"
}
