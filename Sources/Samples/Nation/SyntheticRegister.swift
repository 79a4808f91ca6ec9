import ParIndex

/// A register that a rule looks into, with a figure for each made-up commune (sổ, bảng đã công bố).
struct SyntheticRegister {
    let key: String
    private let rule: ScoringRule
    private let maximum: Points

    /// The register of a criterion's rule, or of the rule within it; `nil` where there is none.
    init?(_ criterion: Criterion) {
        guard let found = Self.registerRule(criterion.rule) else { return nil }
        (key, rule, maximum) = (found.register, found.rule, criterion.maximum)
    }

    /// The figure of a commune that works so well.
    func figure(_ diligence: SyntheticDiligence, year: Int, unitSeed: UInt64) -> Quantity {
        var random = SplitMix64(unitSeed, stream: UInt64(standingFor: key))
        let mark = diligence.mark(&random)
        var facts = SyntheticFacts(
            maximum: maximum, span: maximum, year: year, unitSeed: unitSeed, mark: mark, random: random)
        if case .quantity(let figure)? = facts.answering(rule)["value"] { return figure }
        return .zero
    }

    private static func registerRule(_ rule: ScoringRule) -> RegisterRule? {
        switch rule {
        case .register(let register): register
        case .disqualified(let disqualified): disqualified.otherwise.flatMap(registerRule)
        default: nil
        }
    }
}
