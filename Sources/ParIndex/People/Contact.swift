/// How a person is reached (liên hệ): a telephone number, most of all one of Zalo, or an e-mail address.
public enum Contact: Hashable, Sendable {
    case phone(String)
    case email(String)

    /// What was typed, without blanks; `nil` for what is neither.
    public init?(_ typed: some StringProtocol) {
        let text = String(typed).filter { !$0.isWhitespace }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count == 2, parts[0].count >= 1, parts[1].contains("."), text.utf8.count <= 100 {
            self = .email(text.lowercased())
        } else {
            let digits = text.filter { !".-()".contains($0) }
            let isNumber = digits.utf8.enumerated().allSatisfy { (48...57).contains($1) || ($0 == 0 && $1 == 43) }
            guard (8...15).contains(digits.utf8.count), isNumber else { return nil }
            self = .phone(digits)
        }
    }
}
