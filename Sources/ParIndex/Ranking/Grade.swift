/// A class of result (xếp loại): a name and the scores that reach it.
///
/// A class name implies no threshold: provinces draw the lines differently, so both are data.
public struct Grade: Hashable, Sendable {
    /// The name as printed, "Tốt" or "A".
    public let name: String
    /// The lowest score of the grade; `nil` where the grade has no lower end.
    public let lower: LowerEnd?
    /// The highest score of the grade; `nil` where the grade has no upper end.
    public let upper: UpperEnd?
    /// Conditions beyond the score that a unit must fulfil, by name.
    public let conditions: [String]

    public init(name: String, lower: LowerEnd? = nil, upper: UpperEnd? = nil, conditions: [String] = []) {
        self.name = name
        self.lower = lower
        self.upper = upper
        self.conditions = conditions
    }

    /// The lower end of a grade.
    public enum LowerEnd: Hashable, Sendable {
        /// This score and more (từ … trở lên).
        case from(Quantity)
        /// More than this score (trên …).
        case above(Quantity)
    }

    /// The upper end of a grade.
    public enum UpperEnd: Hashable, Sendable {
        /// This score and less (đến …).
        case to(Quantity)
        /// Less than this score (dưới …).
        case below(Quantity)
    }
}

extension Grade {
    /// Whether a figure, points or part of one, lies between the ends of this grade.
    func holds(_ figure: Ratio, on measure: RankingMeasure) -> Bool {
        let reachesLower =
            switch lower {
            case .from(let border): figure >= measure.border(border)
            case .above(let border): figure > measure.border(border)
            case nil: true
            }
        let staysInUpper =
            switch upper {
            case .to(let border): figure <= measure.border(border)
            case .below(let border): figure < measure.border(border)
            case nil: true
            }
        return reachesLower && staysInUpper
    }
}
