extension Criterion {
    /// What is wrong with the criterion's rule: branches beside its maximum, gaps, orders.
    var ruleFaults: [SetFault.Kind] {
        guard components.isEmpty else { return [] }
        return (reachFaults + rule.faults(maximum: maximum)).map { .rule($0) }
    }

    /// A deduction that can not use up the criterion's range: lawful, but worth a look.
    var deductionRemarks: [SetRemark] {
        guard components.isEmpty, case .deduction(let rule) = rule, let atMost = rule.atMost,
            maximum - atMost > minimum
        else { return [] }
        return [.deductionStops(maximum - atMost, minimum: minimum)]
    }

    private var reachFaults: [RuleFault] {
        let branches = rule.branches(maximum: maximum)
        guard let best = branches.max() else { return [] }
        let above = Set(branches.filter { $0 > maximum }).sorted().map {
            RuleFault.aboveMaximum($0, maximum: maximum)
        }
        let below = Set(branches.filter { $0 < minimum }).sorted().map {
            RuleFault.belowMinimum($0, minimum: minimum)
        }
        return (best < maximum ? [.unreachable(best: best, maximum: maximum)] : []) + above + below
    }
}

extension ScoringRule {
    /// The points that the branches of the rule state; empty where points are given by somebody or only capped.
    fileprivate func branches(maximum: Points) -> [Points] {
        switch self {
        case .yesNo(let rule): [rule.yes, rule.no]
        case .bands(let rule): rule.bands.map(\.points)
        case .timeliness(let rule): rule.steps.map(\.points) + [rule.late, rule.never]
        case .threshold(let rule): [maximum, rule.otherwise]
        case .noneAllowed(let rule): [maximum, rule.otherwise]
        case .reports(let rule): [maximum, rule.late, rule.missing]
        case .disqualified(let rule): [rule.points] + (rule.otherwise?.branches(maximum: maximum) ?? [maximum])
        case .levels(let rule): rule.levels.map(\.points)
        case .peerMean(let rule): [rule.reached ?? maximum, rule.below]
        case .register(let rule): rule.rule.branches(maximum: maximum)
        case .share, .survey, .deduction, .credit, .leader: [maximum]
        case .sum, .given, .judgement, .unknown: []
        }
    }

    /// What is wrong with the rule itself.
    fileprivate func faults(maximum: Points) -> [RuleFault] {
        switch self {
        case .bands(let rule): rule.faults
        case .timeliness(let rule): rule.faults
        case .share(let rule): rule.faults
        case .threshold(let rule): rule.measure.faults([rule.bound])
        case .deduction(let rule): rule.faults
        case .credit(let rule): rule.each > .zero ? [] : [.amountNotPositive(rule.each)]
        case .reports(let rule): rule.faults
        case .disqualified(let rule): rule.otherwise.map { $0.innerFaults(maximum: maximum) } ?? []
        case .levels(let rule): rule.faults
        case .survey(let rule): rule.lowest < rule.highest ? [] : [.surveyRange]
        case .leader(let rule): rule.faults(maximum: maximum)
        case .register(let rule):
            (rule.rule.roles == ["value"] ? [] : [.registerRule]) + rule.rule.innerFaults(maximum: maximum)
        case .judgement(let rule): rule.faults(maximum: maximum)
        case .sum, .yesNo, .noneAllowed, .peerMean, .given, .unknown: []
        }
    }

    private func innerFaults(maximum: Points) -> [RuleFault] {
        switch self {
        case .sum, .given, .judgement, .unknown: [.innerRule]
        default: faults(maximum: maximum)
        }
    }
}
