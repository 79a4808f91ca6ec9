import Crypto

/// The six figures that an authenticator application shows (mã xác thực): RFC 6238 with SHA-1 and steps of 30 seconds,
/// which is what the applications on people's phones know.
enum OneTimeCode {
    static let stepSeconds: Int64 = 30

    /// The code of a step.
    static func code(_ secret: [UInt8], step: Int64, digits: Int = 6) -> String {
        let message = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
        let mac = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: secret)))
        let start = Int((mac.last ?? 0) & 15)
        let number = mac[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
        let text = String(Int(number) % (0..<digits).reduce(1) { power, _ in power * 10 })
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The step whose code this is, the one before and the one after allowed for clocks that go wrong; only steps later
    /// than `used` count, so that a code works once.
    static func step(of code: String, _ secret: [UInt8], atSecond second: Int64, after used: Int64) -> Int64? {
        let now = second / stepSeconds
        return (now - 1...now + 1).first { $0 > used && isEqual(Self.code(secret, step: $0), code) }
    }

    /// The code without the blanks that people type between figures; `nil` for what is no code.
    static func read(_ text: String) -> String? {
        let figures = text.filter { !$0.isWhitespace && $0 != "-" }
        return figures.count == 6 && figures.utf8.allSatisfy { (48...57).contains($0) } ? figures : nil
    }

    private static func isEqual(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && zip(left.utf8, right.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
