/// One frozen step of the schema. Once released it never changes: a later step corrects it.
public struct Migration: Sendable {
    /// From 1 upwards without gaps.
    public let number: Int

    /// What it brings, in a word or two.
    public let name: String

    /// In the words that `Dialect` explains, without binds.
    public let statements: [SQL]

    public init(number: Int, name: String, statements: [SQL]) {
        self.number = number
        self.name = name
        self.statements = statements
    }

    /// Sixteen hexadecimal digits that change when a statement does (FNV-1a): against editing by mistake, not by intent.
    public var checksum: String {
        let text = statements.map(\.text).joined(separator: "\0")
        let sum = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(sum, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
