import ParIndex

/// A number of a cell as an exact decimal (số trong ô): never a binary number on the way to points.
///
/// Spreadsheets calculate in binary, show 15 digits and save 17: what they show as 0,3 is saved as
/// "0.30000000000000004". The number here is the one with 15 digits, as its author saw it.
public struct CellNumber: Hashable, Sendable {
    /// The plain decimal with ".", without exponent: "0.3". A percentage is the ratio that the cell holds, "0.979".
    public let text: String
    /// Whether the cell shows the number times 100 with a per cent sign.
    public let isPercent: Bool

    /// How many digits a spreadsheet can hold.
    static let significantDigits = 15

    /// The number that a file writes as `literal`, "1.2E-5" or "0.30000000000000004"; `nil` where that is no number.
    public init?(literal: some StringProtocol, isPercent: Bool = false) {
        if Self.isShortWhole(literal) {
            text = String(literal)
        } else {
            guard let digits = DecimalDigits(literal: literal) else { return nil }
            text = digits.rounded(toSignificant: Self.significantDigits).text
        }
        self.isPercent = isPercent
    }

    /// A whole number.
    public init(_ whole: Int) {
        (text, isPercent) = (String(whole), false)
    }

    /// Points, exactly.
    public init(_ points: Points) {
        (text, isPercent) = (points.description, false)
    }

    /// A figure, exactly.
    public init(_ quantity: Quantity) {
        (text, isPercent) = (quantity.description, false)
    }

    /// A percentage, exactly: 97,9 is shown as "97,9%".
    public init(percent: Quantity) {
        text = DecimalDigits(literal: percent.description)?.shifted(by: -2).text ?? "0"
        isPercent = true
    }

    /// The number as its author reads it with "." for the decimals: "1.577"; a percentage times 100, without the sign.
    public var shown: String {
        isPercent ? DecimalDigits(literal: text)?.shifted(by: 2).text ?? text : text
    }

    /// Whether a spreadsheet can hold every digit.
    var fitsSpreadsheet: Bool {
        (DecimalDigits(literal: text)?.digits.count ?? .max) <= Self.significantDigits
    }

    /// Most numbers by far are counts, which need no work.
    private static func isShortWhole(_ literal: some StringProtocol) -> Bool {
        let bytes = literal.utf8
        guard let first = bytes.first, bytes.count <= significantDigits else { return false }
        return (first != UInt8(ascii: "0") || bytes.count == 1) && bytes.allSatisfy { (48...57).contains($0) }
    }
}
