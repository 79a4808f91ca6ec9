/// One thing that a form asks of a criterion (ô kê khai): made from the criterion's rule, never written by hand.
public struct AnswerField: Hashable, Sendable {
    /// How it is asked.
    public enum Kind: Hashable, Sendable {
        /// A count, or the days of the events, which are then counted if they lie in the window.
        case count
        case number(NumberField)
        /// A day; or never, for a document that did not come.
        case day
        case yesNo
        case level([Levels.Level])
    }

    /// The role of the fact in the answer.
    public let role: String
    /// What is asked, in Vietnamese as the set prints it; `nil` where the criterion's title says it.
    public let label: String?
    /// The unit it is counted in.
    public let unit: String?
    public let kind: Kind

    init(_ role: String, _ label: String?, unit: String? = nil, _ kind: Kind) {
        (self.role, self.label, self.unit, self.kind) = (role, label, unit, kind)
    }

    init(_ role: String, _ input: Input, _ kind: Kind) {
        self.init(role, input.label, unit: input.unit, kind)
    }
}

extension Criterion {
    /// What has to be known to score the criterion; empty where points are judged, given by others or taken from a register.
    public var answerFields: [AnswerField] { rule.answerFields }

    /// The step of points given by judgement: by the rule, or for the part of which the source lists no criteria;
    /// `nil` where points are computed.
    public var judgementStep: Points? { rule.judgementStep ?? (rest > .zero ? Points(millionths: 1) : nil) }

    /// What the criterion's own answer stands for beside its components: itself where it has none, else the part of
    /// which the source lists no criteria.
    public var ownPart: Criterion {
        guard !components.isEmpty else { return self }
        var part = self
        part.maximum = rest
        return part
    }

    /// Whether units are asked, as far as the set goes: not for sums, nor where others score or a register answers.
    public var isAskedOfUnits: Bool { judgementStep != nil || (components.isEmpty && rule.asksFacts) }
}

extension ScoringRule {
    /// Whether there is any field, told without making them.
    fileprivate var asksFacts: Bool {
        switch self {
        case .sum, .register, .given, .judgement, .unknown: false
        case .deduction(let rule): !rule.kinds.isEmpty
        case .reports(let rule): !rule.reports.isEmpty
        default: true
        }
    }

    fileprivate var answerFields: [AnswerField] {
        switch self {
        case .yesNo: [AnswerField("answer", nil, .yesNo)]
        case .bands(let rule): rule.measure.answerFields
        case .share(let rule): rule.measure.answerFields
        case .threshold(let rule): rule.measure.answerFields
        case .timeliness(let rule): [AnswerField("date", rule.document, .day)]
        case .deduction(let rule): rule.kinds.map { AnswerField($0.key, $0.input, .count) }
        case .noneAllowed(let rule): [AnswerField("cases", rule.cases, .count)]
        case .credit(let rule): [AnswerField("cases", rule.cases, .count)]
        case .reports(let rule): rule.reports.map { AnswerField($0.key, $0.label, .day) }
        case .disqualified(let rule):
            [AnswerField("event", rule.event, .yesNo)] + (rule.otherwise?.answerFields ?? [])
        case .levels(let rule): [AnswerField("level", nil, .level(rule.levels))]
        case .survey(let rule): [rule.value.answerField]
        case .peerMean(let rule): [rule.value.answerField]
        case .leader(let rule): [rule.value.answerField]
        case .sum, .register, .given, .judgement, .unknown: []
        }
    }
}

extension Measure {
    fileprivate var answerFields: [AnswerField] {
        switch self {
        case .rate(let part, let whole, _):
            [AnswerField("part", part, .number(.amount)), AnswerField("whole", whole, .number(.amount))]
        case .value(let input): [input.answerField]
        }
    }
}

extension Input {
    fileprivate var answerField: AnswerField {
        AnswerField("value", self, .number(.decimal(most: unit == "%" ? Quantity(100) : nil)))
    }
}
