import Crypto
import CryptoExtras
import Foundation
import ParIndex

/// What is kept of a password (mật khẩu): its scrypt digest, with the cost and the salt that made it.
public struct PasswordHash: Hashable, Sendable {
    /// How dear a guess is: memory and time grow with `rounds`, RFC 7914.
    public struct Cost: Hashable, Sendable {
        /// N, a power of two.
        public var rounds: Int
        /// r.
        public var blockSize: Int
        /// p.
        public var parallelism: Int

        public init(rounds: Int, blockSize: Int = 8, parallelism: Int = 1) {
            (self.rounds, self.blockSize, self.parallelism) = (rounds, blockSize, parallelism)
        }

        /// N = 2^17, r = 8, p = 1: 128 MiB and some tenths of a second for each guess, as OWASP asks for.
        public static let shipped = Cost(rounds: 1 << 17)
    }

    let cost: Cost
    let salt: [UInt8]
    let digest: [UInt8]

    /// The digest of a password with a new salt; slow on purpose, so never on Swift's own threads.
    static func make(_ password: String, cost: Cost) throws -> PasswordHash {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        return PasswordHash(cost: cost, salt: salt, digest: try derive(password, salt: salt, cost: cost))
    }

    /// Whether the password is the one; compares in constant time.
    func matches(_ password: String) throws -> Bool {
        let other = try Self.derive(password, salt: salt, cost: cost)
        return zip(digest, other).reduce(UInt8(digest.count == other.count ? 0 : 1)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private init(cost: Cost, salt: [UInt8], digest: [UInt8]) {
        (self.cost, self.salt, self.digest) = (cost, salt, digest)
    }

    private static func derive(_ password: String, salt: [UInt8], cost: Cost) throws -> [UInt8] {
        // The same password from any keyboard: Vietnamese letters are typed in several normal forms.
        let bytes = Array(password.precomposedStringWithCanonicalMapping.utf8)
        let memory = 128 * cost.blockSize * (cost.rounds + cost.parallelism + 2)
        let key = try KDF.Scrypt.deriveKey(
            from: bytes, salt: salt, outputByteCount: 32, rounds: cost.rounds, blockSize: cost.blockSize,
            parallelism: cost.parallelism, maxMemory: memory)
        return key.withUnsafeBytes { Array($0) }
    }
}

extension PasswordHash {
    /// "scrypt$131072$8$1$salt$digest", in hexadecimal: a later program can tell how it was made, and make it anew.
    var text: String {
        "scrypt$\(cost.rounds)$\(cost.blockSize)$\(cost.parallelism)$\(salt.hexadecimal)$\(digest.hexadecimal)"
    }

    /// What `text` holds; `nil` for anything else.
    init?(text: String) {
        let parts = text.split(separator: "$")
        guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let blockSize = Int(parts[2]),
            let parallelism = Int(parts[3]), let salt = [UInt8](hexadecimal: parts[4]),
            let digest = [UInt8](hexadecimal: parts[5])
        else { return nil }
        self.init(
            cost: Cost(rounds: rounds, blockSize: blockSize, parallelism: parallelism), salt: salt, digest: digest)
    }
}
