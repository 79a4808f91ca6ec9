import ParIndex

/// A paper as another paper names it (văn bản được viện dẫn).
public struct Citation: Hashable, Sendable {
    /// What it is, such as "Quyết định".
    public let kind: String
    /// Number and symbol, "202/QĐ-UBND"; where the print differs, ``printed`` has it.
    public let number: String
    /// The day; `nil` where none is named.
    public let day: Day?
    /// Who issued it.
    public let issuer: String
    /// What it is about; `nil` where it is not said.
    public let subject: String?
    /// The number as printed, where it is misprinted.
    public let printed: String?

    init(
        _ kind: String, _ number: String, _ day: Day?, _ issuer: String, _ subject: String? = nil,
        printed: String? = nil
    ) {
        (self.kind, self.number, self.day) = (kind, number, day)
        (self.issuer, self.subject, self.printed) = (issuer, subject, printed)
    }
}
