/// A figure that a text quotes by reference (số liệu trích dẫn): of a unit's result, or of what it reports.
public enum QuotedFigure: Hashable, Sendable {
    /// Points of a domain or criterion.
    case points(Side, of: Code)
    /// Points of all domains together.
    case total(Side)
    /// The place among the units, "13/20".
    case rank
    /// The place in a domain, "12/12".
    case domainRank(Code)
    /// The grade.
    case grade
    /// What the unit reports for an indicator.
    case statistic(Code)

    /// Which points.
    public enum Side: String, Hashable, Sendable, CaseIterable {
        /// What the council gave.
        case awarded
        case maximum
        case lost
        /// What the unit gave itself.
        case own
    }
}
