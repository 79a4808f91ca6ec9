import Foundation

/// What makes a second factor (yếu tố xác thực thứ hai): a secret that the server and an authenticator application share.
enum SecondFactor {
    /// The address that authenticators read from a QR code.
    static func address(secret: String, signInName: String) -> String {
        let allowed = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._")
        let name = signInName.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
        return "otpauth://totp/ParIndex:\(name)?secret=\(secret)&issuer=ParIndex"
    }

    /// The secret in groups of four, to be typed by hand.
    static func grouped(_ secret: String) -> String { groups(of: secret, by: " ") }

    /// Ten new recovery codes, 80 random bits each, for the day on which the phone is lost.
    static func makeRecoveryCodes() -> [String] {
        (0..<10).map { _ in groups(of: Base32.encoded(randomBytes(10), alphabet: legible), by: "-") }
    }

    /// A recovery code as typed, in its one form; `nil` for what is none.
    static func readRecoveryCode(_ text: String) -> String? {
        var letters = text.lowercased().filter { !$0.isWhitespace && $0 != "-" }
        letters = letters.replacing("o", with: "0").replacing("i", with: "1").replacing("l", with: "1")
        guard letters.utf8.count == 16, letters.utf8.allSatisfy(legible.contains) else { return nil }
        return groups(of: letters, by: "-")
    }

    /// Letters and figures of which no two look alike, after Crockford.
    private static let legible = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    private static func randomBytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    private static func groups(of text: String, by separator: String) -> String {
        stride(from: 0, to: text.count, by: 4).map { String(text.dropFirst($0).prefix(4)) }
            .joined(separator: separator)
    }
}
