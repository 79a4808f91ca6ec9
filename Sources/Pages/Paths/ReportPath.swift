import ParIndex

/// Places of a unit's periodic reports (báo cáo định kỳ): its periods, the figures of one, and its texts.
public enum ReportPath: Hashable, Sendable {
    case all(UnitKey)
    case figures(UnitKey, ReportingPeriod)
    case texts(UnitKey, ReportingPeriod)

    var pattern: PathPattern {
        switch self {
        case .all: .reports
        case .figures: .report
        case .texts: .reportTexts
        }
    }

    /// What fills the pattern's names, in order.
    var values: [String] {
        switch self {
        case .all(let unit): [unit.description]
        case .figures(let unit, let period), .texts(let unit, let period): [unit.description, period.text]
        }
    }
}
