import ParIndex

/// One thing that is wrong in a table, with its place.
public struct TableFault: Hashable, Sendable {
    /// Line of the file, from 1; where a record spans several, its first.
    public let line: Int
    /// Name of the column, where one cell is meant.
    public let column: String?
    /// What is wrong.
    public let kind: Kind

    public init(line: Int, column: String? = nil, _ kind: Kind) {
        self.line = line
        self.column = column
        self.kind = kind
    }

    /// What can be wrong in a table.
    public enum Kind: Hashable, Sendable {
        /// The file holds no line.
        case noHeader
        /// The header lacks this column.
        case missingColumn(String)
        /// The header names this column twice.
        case columnTwice(String)
        /// The record has another number of fields than the header.
        case fieldCount(found: Int, expected: Int)
        /// The bytes are no UTF-8.
        case notUTF8
        /// A quotation mark is opened and never closed.
        case unclosedQuote
        /// A quotation mark inside a field that does not begin with one, or text after the closing one.
        case strayQuote
        /// A cell that must not be empty is.
        case empty
        /// A code begins or ends with a blank, or holds a control character.
        case strayBlank(String)
        /// No plain decimal.
        case notANumber(String, why: NumberFault)
        /// The unit stood under another superior in an earlier line.
        case otherSuperior(unit: String, superior: String, earlier: String, line: Int)
        /// The unit stood in another province in an earlier line.
        case otherProvince(unit: String, province: String, earlier: String, line: Int)
        /// The unit already has a score for the criterion.
        case scoreTwice(unit: String, criterion: String, line: Int)
        /// The criteria set has no criterion to score under the code.
        case unknownCriterion(String)
        /// The score is above the criterion's maximum.
        case aboveMaximum(criterion: String, score: Points, maximum: Points)
        /// Nothing that could give the unit points is listed, so it has no index.
        case noApplicableMaximum(unit: String)
    }
}

/// Why a text is no plain decimal.
public enum NumberFault: Hashable, Sendable {
    /// "1.234,5" or "1,234.5": which mark groups and which begins the decimals is a guess.
    case ambiguous
    /// "1e3".
    case exponent
    /// "NaN", "inf".
    case notFinite
    /// More than six decimals.
    case tooPrecise
    /// Beyond a million either way, which no score is.
    case tooLarge
    /// Anything else.
    case unreadable
}
