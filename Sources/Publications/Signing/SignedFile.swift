import Crypto
import ParIndex

/// A verification file with its signature, as it is stored and sent: one line of canonical JSON.
public struct SignedFile: Sendable {
    /// The bytes of the file.
    public let bytes: [UInt8]
    /// Of the key that signed it.
    public let fingerprint: String

    /// Signs a file.
    public init(_ file: VerificationFile, with key: SigningKey) throws {
        try self.init(payload: JSONValue(encoding: file), with: key)
    }

    /// Seals and signs a payload as it stands.
    init(payload: JSONValue, with key: SigningKey) throws {
        let payload = payload.sealed
        fingerprint = key.publicKey.fingerprint
        let signature = try key.sign(Self.message(payload))
        bytes =
            JSONValue.object([
                "format": .text(VerificationFile.format), "payload": payload,
                "signature": .object([
                    "algorithm": .text("Ed25519"), "publicKey": .text(key.publicKey.base64),
                    "fingerprint": .text(fingerprint), "value": .text(signature.hexadecimal),
                ]),
            ]).canonical + [UInt8(ascii: "\n")]
    }

    /// SHA-256 of the bytes, 64 hexadecimal digits.
    public var hash: String { SHA256.hash(data: bytes).hexadecimal }

    /// What is signed: the format, a line feed, the payload's canonical text.
    static func message(_ payload: JSONValue) -> [UInt8] {
        Array(VerificationFile.format.utf8) + [UInt8(ascii: "\n")] + payload.canonical
    }
}
