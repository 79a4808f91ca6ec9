import Crypto
import ParIndex

/// A secret that a link or a cookie carries; the database only ever sees its digest.
public struct Token: Sendable {
    /// 43 letters, digits, "-" and "_": 256 random bits.
    public let text: String

    /// A new secret.
    public static func make() -> Token {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        return Token(text: bytes.base64URL)
    }

    /// A secret as a link or a cookie carries it.
    public init(text: String) {
        self.text = text
    }

    /// SHA-256 in hexadecimal.
    public var digest: String { SHA256.hash(data: Array(text.utf8)).hexadecimal }

    /// A secret derived for one purpose, so that a form's token does not give the session away.
    func derived(for purpose: String) -> String { derivedBytes(for: purpose, count: 32).base64URL }

    /// The first bytes of it, up to 32.
    func derivedBytes(for purpose: String, count: Int) -> [UInt8] {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array(purpose.utf8), using: SymmetricKey(data: Array(text.utf8)))
        return Array(code.prefix(count))
    }
}

extension [UInt8] {
    /// Base64 with the alphabet of addresses, without padding.
    fileprivate var base64URL: String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var text: [UInt8] = []
        var (bits, count) = (UInt32(0), 0)
        for byte in self {
            (bits, count) = (bits << 8 | UInt32(byte), count + 8)
            while count >= 6 {
                count -= 6
                text.append(alphabet[Int(bits >> UInt32(count)) & 63])
            }
        }
        if count > 0 { text.append(alphabet[Int(bits << UInt32(6 - count)) & 63]) }
        return String(decoding: text, as: UTF8.self)
    }
}
