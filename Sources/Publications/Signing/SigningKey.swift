import Crypto
import Foundation
import ParIndex

/// The key with which an installation signs what it publishes (khóa ký tệp kiểm chứng): Ed25519.
public struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// A new key.
    public init() {
        key = Curve25519.Signing.PrivateKey()
    }

    /// The key of these 32 bytes; `nil` where they are none.
    public init?(secret: [UInt8]) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: secret) else { return nil }
        self.key = key
    }

    /// The 32 bytes to keep secret.
    public var secret: [UInt8] { Array(key.rawRepresentation) }

    public var publicKey: PublicKey { PublicKey(key: key.publicKey) }

    /// A signature over a message.
    func sign(_ message: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: message)) }
}

/// The half of a signing key that everybody may have, to check signatures.
public struct PublicKey: Sendable {
    fileprivate let key: Curve25519.Signing.PublicKey

    /// The key in base64, as files carry it; `nil` for anything else.
    init?(base64: String) {
        guard let data = Data(base64Encoded: base64),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: data)
        else { return nil }
        self.key = key
    }

    fileprivate init(key: Curve25519.Signing.PublicKey) {
        self.key = key
    }

    /// The 32 bytes in base64.
    public var base64: String { key.rawRepresentation.base64EncodedString() }

    /// SHA-256 of the 32 bytes, 64 hexadecimal digits: short enough to be printed in the decision.
    public var fingerprint: String { SHA256.hash(data: key.rawRepresentation).hexadecimal }

    func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        key.isValidSignature(signature, for: message)
    }
}
