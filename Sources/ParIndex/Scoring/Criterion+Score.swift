extension Criterion {
    /// The points of an answer, with the reason.
    ///
    /// Points by a rule are held between the criterion's minimum and maximum. An answer that the rule can not take,
    /// or points outside the range, are refused.
    public func score(_ answer: Answer, in context: ScoringContext) throws(ScoringError) -> Score {
        switch answer {
        case .nothingArose: try scoreNothing()
        case .facts(let values): try score(Facts(criterion: self, context: context, values: values))
        case .judged(let points, let reason): try score(judged: points, reason: reason)
        case .given(let points, let proof): try score(given: points, proof: proof)
        case .published(let points, let reason): try score(recorded: points, .published(reason))
        case .awarded(let points, let reason): try score(awarded: points, reason: reason)
        }
    }

    private func scoreNothing() throws(ScoringError) -> Score {
        let outcome: Score.Outcome =
            switch whenNothing {
            case .notAllowed: throw .nothingNotAllowed
            case .maximum: .points(maximum)
            case .half: .points(maximum.scaled(by: 1, over: 2, decimals: 6))
            case .zero: .points(.zero)
            case .points(let points): .points(points)
            case .excluded: .excluded
            case .rescaled: .rescaled
            }
        return Score(outcome: outcome, maximum: maximum, reason: .nothingArose(whenNothing), source: source)
    }

    private func score(_ facts: Facts) throws(ScoringError) -> Score {
        let scored = try rule.score(facts)
        let points = scored.points.clamped(from: minimum, to: maximum)
        let next = scored.next.flatMap { $0.points > points ? $0 : nil }
        return Score(outcome: .points(points), maximum: maximum, reason: scored.reason, next: next, source: source)
    }

    private func score(judged points: Points, reason: String) throws(ScoringError) -> Score {
        guard let step = judgementStep else { throw .wrongKind }
        guard step > .zero, points.millionths % step.millionths == 0 else { throw .notAStep(points, step: step) }
        return try score(recorded: points, .judged(reason), because: reason)
    }

    private func score(given points: Points, proof: String) throws(ScoringError) -> Score {
        guard case .given(let given) = rule else { throw .wrongKind }
        return try score(recorded: points, .given(by: given.by, proof: proof), because: proof)
    }

    private func score(awarded points: Points, reason: String) throws(ScoringError) -> Score {
        try score(recorded: points, .awarded(reason), because: reason)
    }

    /// Points that can never be right are told before the words that are still to come.
    private func score(recorded points: Points, _ reason: Reason, because words: String) throws(ScoringError) -> Score {
        let score = try score(recorded: points, reason)
        guard words.holdsWords else { throw .reasonMissing }
        return score
    }

    private func score(recorded points: Points, _ reason: Reason) throws(ScoringError) -> Score {
        guard points >= minimum, points <= maximum else {
            throw .outOfRange(points, minimum: minimum, maximum: maximum)
        }
        return Score(outcome: .points(points), maximum: maximum, reason: reason, source: source)
    }
}

extension ScoringRule {
    /// What facts give under this rule.
    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        switch self {
        case .yesNo(let rule): try rule.score(facts)
        case .bands(let rule): try rule.score(facts)
        case .timeliness(let rule): try rule.score(facts)
        case .share(let rule): try rule.score(facts)
        case .threshold(let rule): try rule.score(facts)
        case .deduction(let rule): try rule.score(facts)
        case .noneAllowed(let rule): try rule.score(facts)
        case .credit(let rule): try rule.score(facts)
        case .reports(let rule): try rule.score(facts)
        case .disqualified(let rule): try rule.score(facts)
        case .levels(let rule): try rule.score(facts)
        case .survey(let rule): try rule.score(facts)
        case .peerMean(let rule): try rule.score(facts)
        case .leader(let rule): try rule.score(facts)
        case .register(let rule): try rule.score(facts)
        case .sum, .given, .judgement, .unknown: throw .wrongKind
        }
    }

    /// The roles of the facts that this rule asks for, in the order of asking.
    public var roles: [String] {
        switch self {
        case .yesNo: ["answer"]
        case .bands(let rule): rule.measure.roles
        case .timeliness: ["date"]
        case .share(let rule): rule.measure.roles
        case .threshold(let rule): rule.measure.roles
        case .deduction(let rule): rule.kinds.map(\.key)
        case .noneAllowed, .credit: ["cases"]
        case .reports(let rule): rule.reports.map(\.key)
        case .disqualified(let rule): ["event"] + (rule.otherwise?.roles ?? [])
        case .levels: ["level"]
        case .survey, .peerMean, .leader: ["value"]
        case .sum, .register, .given, .judgement, .unknown: []
        }
    }

    /// Whether the rule can be applied only when the figures of all units are in (second pass).
    public var needsAllUnits: Bool {
        switch self {
        case .peerMean, .leader: true
        case .disqualified(let rule): rule.otherwise?.needsAllUnits ?? false
        default: false
        }
    }

    /// The step of points given by judgement; `nil` where the rule computes them.
    public var judgementStep: Points? {
        switch self {
        case .judgement(let rule): rule.step
        case .unknown: Points(millionths: 1)
        default: nil
        }
    }
}
