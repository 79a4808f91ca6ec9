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
