/// How an answer becomes points (cách chấm): data, never code of one criterion.
public indirect enum ScoringRule: Hashable, Sendable {
    /// The sum of the components.
    case sum
    /// Yes or no.
    case yesNo(YesNo)
    /// Tiers of a rate or a figure, with open or closed ends.
    case bands(Bands)
    /// Tiers of dates.
    case timeliness(Timeliness)
    /// A rate of the maximum, plain, with a floor, or full from a target on.
    case share(Share)
    /// All or nothing.
    case threshold(Threshold)
    /// So much off for each case.
    case deduction(Deduction)
    /// One case loses everything.
    case noneAllowed(NoneAllowed)
    /// So much for each, up to the maximum.
    case credit(Credit)
    /// A set of reports, complete and on time.
    case reports(Reports)
    /// An event that disqualifies, else another rule.
    case disqualified(Disqualified)
    /// A grade of quality.
    case levels(Levels)
    /// The mean of a survey, converted.
    case survey(SurveyConversion)
    /// At or above the mean of all units.
    case peerMean(PeerMean)
    /// Half for the target, half for nearness to the leader.
    case leader(LeaderDistance)
    /// A figure taken from a published register, scored by an inner rule.
    case register(RegisterRule)
    /// Scored by somebody else.
    case given(Given)
    /// A text without a formula: judged in steps, with a reason.
    case judgement(Judgement)
    /// The source states no rule.
    case unknown
}

extension ScoringRule {
    /// The figures that the rule asks for, those of an inner rule among them.
    public var inputs: [Input] {
        switch self {
        case .bands(let rule): rule.measure.inputs
        case .share(let rule): rule.measure.inputs
        case .threshold(let rule): rule.measure.inputs
        case .deduction(let rule): rule.kinds.map(\.input)
        case .noneAllowed(let rule): [rule.cases]
        case .credit(let rule): [rule.cases]
        case .survey(let rule): [rule.value]
        case .peerMean(let rule): [rule.value]
        case .leader(let rule): [rule.value]
        case .register(let rule): rule.rule.inputs
        case .disqualified(let rule): rule.otherwise?.inputs ?? []
        case .sum, .yesNo, .timeliness, .reports, .levels, .given, .judgement, .unknown: []
        }
    }
}

extension Measure {
    /// The figures that the measure is made of.
    fileprivate var inputs: [Input] {
        switch self {
        case .rate(let part, let whole, _): [part, whole]
        case .value(let input): [input]
        }
    }
}
