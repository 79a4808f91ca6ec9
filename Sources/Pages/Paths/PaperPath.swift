import ParIndex

/// Places of papers that are drafted from what is kept of a round (văn bản).
public enum PaperPath: Hashable, Sendable {
    /// What can be drafted of a unit; one of them as it will look; its file.
    case unit(round: String, unit: UnitKey, PaperKind? = nil, PaperFormat? = nil)
    /// The same of the whole round.
    case round(String, PaperKind? = nil, PaperFormat? = nil)
    /// The report of a unit's period as it will look; its file.
    case report(UnitKey, ReportingPeriod, PaperFormat? = nil)

    /// A paper of the same round or unit, as it will look or as a file.
    public func paper(_ kind: PaperKind, _ format: PaperFormat? = nil) -> PaperPath {
        switch self {
        case .unit(let round, let unit, _, _): .unit(round: round, unit: unit, kind, format)
        case .round(let round, _, _): .round(round, kind, format)
        case .report(let unit, let period, _): .report(unit, period, format)
        }
    }

    /// All papers of the same round or unit.
    public var all: PaperPath {
        switch self {
        case .unit(let round, let unit, _, _): .unit(round: round, unit: unit)
        case .round(let round, _, _): .round(round)
        case .report(let unit, let period, _): .report(unit, period)
        }
    }

    var pattern: PathPattern {
        switch self {
        case .unit(_, _, nil, _): .unitPapers
        case .unit(_, _, _, nil): .unitPaper
        case .unit: .unitPaperFile
        case .round(_, nil, _): .roundPapers
        case .round(_, _, nil): .roundPaper
        case .round: .roundPaperFile
        case .report(_, _, nil): .reportPaper
        case .report: .reportPaperFile
        }
    }

    /// What fills the pattern's names, in order.
    var values: [String] {
        switch self {
        case .unit(let round, let unit, let kind, let format):
            [round, unit.description, kind?.rawValue, format?.rawValue].compactMap(\.self)
        case .round(let round, let kind, let format): [round, kind?.rawValue, format?.rawValue].compactMap(\.self)
        case .report(let unit, let period, let format):
            [unit.description, period.text, format?.rawValue].compactMap(\.self)
        }
    }
}
