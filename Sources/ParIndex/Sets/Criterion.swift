/// A criterion or component criterion (tiêu chí, tiêu chí thành phần), with how it is scored and proved.
public struct Criterion: Hashable, Sendable {
    /// The code as the set prints it.
    public var code: Code
    /// Other codes under which papers name the same criterion.
    public var aliases: [Code]
    /// The title in Vietnamese.
    public var title: String
    /// The most points that can be had.
    public var maximum: Points
    /// The least: zero, or below zero where the rule takes further points.
    public var minimum: Points
    /// How an answer becomes points.
    public var rule: ScoringRule
    /// What counts when nothing arose in the year.
    public var whenNothing: WhenNothing
    /// The days whose events count, where they differ from the set's.
    public var window: RelativeWindow?
    /// The provision this criterion rests on.
    public var source: Source
    /// The first day on which the criterion counts.
    public var from: Day
    /// Maximum of components that the source does not list.
    public var rest: Points
    /// The components below, in printed order.
    public var components: [Criterion]
    /// The documents that prove an answer (tài liệu kiểm chứng), in Vietnamese.
    public var evidence: [String]
    /// The department in charge, in Vietnamese.
    public var department: String?
    /// Codes of the statistical indicators that feed the answer.
    public var indicators: [String]
    /// What the sources show or leave open about this criterion, in Vietnamese.
    public var note: String?

    public init(
        code: Code, aliases: [Code] = [], title: String, maximum: Points, minimum: Points = .zero, rule: ScoringRule,
        whenNothing: WhenNothing = .notAllowed, window: RelativeWindow? = nil, source: Source, from: Day,
        rest: Points = .zero, components: [Criterion] = [], evidence: [String] = [], department: String? = nil,
        indicators: [String] = [], note: String? = nil
    ) {
        (self.code, self.aliases, self.title, self.maximum, self.minimum) = (code, aliases, title, maximum, minimum)
        (self.rule, self.whenNothing, self.window, self.source, self.from) = (rule, whenNothing, window, source, from)
        (self.rest, self.components, self.evidence) = (rest, components, evidence)
        (self.department, self.indicators, self.note) = (department, indicators, note)
    }

    /// This node and everything below it, in printed order.
    public var withDescendants: [Criterion] {
        [self] + components.flatMap(\.withDescendants)
    }
}
