import Store

/// What keeps accounts and sessions safe, with every default.
public struct Security: Sendable {
    public var exposure = Exposure.local
    public var passwordCost = PasswordHash.Cost.shipped
    public var limits = SessionLimits()
    /// Passwords that nobody may choose, in lower case.
    public var commonPasswords: Set<String> = []

    public init() {}

    /// The list of common passwords: one to a line, lines that begin with "# " say where it is from.
    public static func commonPasswords(_ bytes: [UInt8]) -> Set<String> {
        let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        return Set(lines.filter { !$0.hasPrefix("# ") })
    }
}
