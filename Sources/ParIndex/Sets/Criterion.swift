/// A criterion or component criterion (tiêu chí, tiêu chí thành phần), with how it is scored and proved.
///
/// Each field is named by its accessor too, for they share what they read (see `Held`). One `@dynamicMemberLookup` over the
/// content would name it once, but `criteria.map(\.code)`, which stands everywhere, then makes a key path for every element:
/// measured 29 times slower in a release build, and every single read 3 times slower in a debug one.
public struct Criterion: Hashable, Sendable {
    /// The code as the set prints it.
    public var code: Code {
        get { held.content.code }
        set { change { $0.code = newValue } }
    }
    /// Other codes under which papers name the same criterion.
    public var aliases: [Code] {
        get { held.content.aliases }
        set { change { $0.aliases = newValue } }
    }
    /// The title in Vietnamese.
    public var title: String {
        get { held.content.title }
        set { change { $0.title = newValue } }
    }
    /// The most points that can be had.
    public var maximum: Points {
        get { held.content.maximum }
        set { change { $0.maximum = newValue } }
    }
    /// The least: zero, or below zero where the rule takes further points.
    public var minimum: Points {
        get { held.content.minimum }
        set { change { $0.minimum = newValue } }
    }
    /// How an answer becomes points.
    public var rule: ScoringRule {
        get { held.content.rule }
        set { change { $0.rule = newValue } }
    }
    /// What counts when nothing arose in the year.
    public var whenNothing: WhenNothing {
        get { held.content.whenNothing }
        set { change { $0.whenNothing = newValue } }
    }
    /// The days whose events count, where they differ from the set's.
    public var window: RelativeWindow? {
        get { held.content.window }
        set { change { $0.window = newValue } }
    }
    /// The provision this criterion rests on.
    public var source: Source {
        get { held.content.source }
        set { change { $0.source = newValue } }
    }
    /// The first day on which the criterion counts.
    public var from: Day {
        get { held.content.from }
        set { change { $0.from = newValue } }
    }
    /// Maximum of components that the source does not list.
    public var rest: Points {
        get { held.content.rest }
        set { change { $0.rest = newValue } }
    }
    /// Whether it stands for that rest alone, under the group's code and title.
    public internal(set) var isRemainder: Bool {
        get { held.content.isRemainder }
        set { change { $0.isRemainder = newValue } }
    }
    /// The components below, in printed order.
    public var components: [Criterion] {
        get { held.content.components }
        set { change { $0.components = newValue } }
    }
    /// The documents that prove an answer (tài liệu kiểm chứng), in Vietnamese.
    public var evidence: [String] {
        get { held.content.evidence }
        set { change { $0.evidence = newValue } }
    }
    /// The department in charge, in Vietnamese.
    public var department: String? {
        get { held.content.department }
        set { change { $0.department = newValue } }
    }
    /// Codes of the statistical indicators that feed the answer.
    public var indicators: [String] {
        get { held.content.indicators }
        set { change { $0.indicators = newValue } }
    }
    /// What the sources show or leave open about this criterion, in Vietnamese.
    public var note: String? {
        get { held.content.note }
        set { change { $0.note = newValue } }
    }

    public init(
        code: Code, aliases: [Code] = [], title: String, maximum: Points, minimum: Points = .zero, rule: ScoringRule,
        whenNothing: WhenNothing = .notAllowed, window: RelativeWindow? = nil, source: Source, from: Day,
        rest: Points = .zero, components: [Criterion] = [], evidence: [String] = [], department: String? = nil,
        indicators: [String] = [], note: String? = nil
    ) {
        held = Held(
            Content(
                code: code, aliases: aliases, title: title, maximum: maximum, minimum: minimum, rule: rule,
                whenNothing: whenNothing, window: window, source: source, from: from, rest: rest,
                components: components, evidence: evidence, department: department, indicators: indicators,
                note: note))
    }

    /// What a criterion consists of.
    private struct Content: Hashable, Sendable {
        var code: Code
        var aliases: [Code]
        var title: String
        var maximum: Points
        var minimum: Points
        var rule: ScoringRule
        var whenNothing: WhenNothing
        var window: RelativeWindow?
        var source: Source
        var from: Day
        var rest: Points
        var isRemainder = false
        var components: [Criterion]
        var evidence: [String]
        var department: String?
        var indicators: [String]
        var note: String?
    }

    /// All copies of a criterion share what it consists of: sheets and tallies of every request hold it many times, and
    /// twenty texts and lists are not counted anew for each.
    private final class Held: Hashable, Sendable {
        let content: Content

        init(_ content: Content) {
            self.content = content
        }

        static func == (left: Held, right: Held) -> Bool {
            left === right || left.content == right.content
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(content)
        }
    }

    private var held: Held

    private mutating func change(_ change: (inout Content) -> Void) {
        var content = held.content
        change(&content)
        held = Held(content)
    }

    /// This node and everything below it, in printed order.
    public var withDescendants: [Criterion] { [self].withDescendants }
}

extension [Criterion] {
    /// Each node followed by everything below it, in printed order.
    var withDescendants: [Criterion] {
        var nodes: [Criterion] = []
        appendAll(to: &nodes)
        return nodes
    }

    private func appendAll(to nodes: inout [Criterion]) {
        for node in self {
            nodes.append(node)
            node.components.appendAll(to: &nodes)
        }
    }

    /// The first node that fits, each looked at before those below it.
    func node(where fits: (Criterion) -> Bool) -> Criterion? {
        for node in self {
            if fits(node) { return node }
            if let found = node.components.node(where: fits) { return found }
        }
        return nil
    }
}
