import ParIndex

/// Places about what a unit does about what it lost (khắc phục).
public enum RemediationPath: Hashable, Sendable {
    /// The page, at a criterion or a text of a paper.
    case page(round: String, unit: UnitKey, at: Spot? = nil)
    /// Takes a measure.
    case measures(round: String, unit: UnitKey)
    /// Takes a text of a paper.
    case texts(round: String, unit: UnitKey)

    /// A place on the page.
    public enum Spot: Hashable, Sendable {
        case criterion(Code)
        case text(PaperSpot)

        /// The `id` under which it stands.
        var anchor: String {
            switch self {
            case .criterion(let code): Path.anchor(of: code)
            case .text(let spot): "muc-" + spot.text
            }
        }
    }

    var pattern: PathPattern {
        switch self {
        case .page: .remediation
        case .measures: .remedialMeasures
        case .texts: .remediationTexts
        }
    }

    /// What fills the pattern's names, in order.
    var values: [String] {
        switch self {
        case .page(let round, let unit, _), .measures(let round, let unit), .texts(let round, let unit):
            [round, unit.description]
        }
    }

    var fragment: String {
        if case .page(_, _, let spot?) = self { "#" + spot.anchor } else { "" }
    }
}
