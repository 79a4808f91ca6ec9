import HTTPTypes
import Hummingbird

/// The cookies by which the server knows a browser again. Over HTTPS their names begin with `__Host-`, so that no other
/// site or subdomain can set them.
struct Cookies {
    let isEncrypted: Bool

    /// Holds the session's token.
    var session: String { prefix + "phien" }
    /// Holds the token of a sign-in that waits for the second factor.
    var step: String { prefix + "buoc-hai" }
    /// Holds the secret of the forms of a browser where nobody is signed in.
    var form: String { prefix + "bieu-mau" }

    /// A cookie that no script reads and no other site's form sends along. Without a duration it ends with the browser.
    func make(_ name: String, _ value: String, lasting seconds: Int? = nil) -> Cookie {
        Cookie(
            name: name, value: value, maxAge: seconds, path: "/", secure: isEncrypted, httpOnly: true, sameSite: .lax)
    }

    /// What makes the browser forget a cookie.
    func removal(of name: String) -> Cookie { make(name, "", lasting: 0) }

    private var prefix: String { isEncrypted ? "__Host-" : "" }
}
