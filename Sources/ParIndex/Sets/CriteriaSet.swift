/// A criteria set (bộ tiêu chí, bộ chỉ số): the domains and criteria of one decision, with how they are scored.
///
/// A set is data with a legal source. It is read from files by `CriteriaFiles`, which refuses one that does not add up.
public struct CriteriaSet: Hashable, Sendable {
    /// How far the set may be relied upon.
    public enum Standing: String, Hashable, Sendable, CaseIterable {
        /// Issued by a decision, as far as the sources show it.
        case issued
        /// A pattern to start from; not a legal text.
        case model
        /// Made for tests of the program only.
        case test
    }

    /// The name used in files and addresses, such as "chi-lang-2023".
    public var slug: String
    /// The title in Vietnamese.
    public var title: String
    /// How far the set may be relied upon.
    public var standing: Standing
    /// Where the set comes from; criteria may name a closer place.
    public var source: Source
    /// The first day on which the set counts.
    public var from: Day
    /// The last day on which it counts; `nil` while in force or where not known.
    public var to: Day?
    /// The points of all domains together, bonuses and penalties apart (thang điểm).
    public var scale: Points
    /// What the set calls its levels.
    public var levelNames: LevelNames
    /// Where and how results are rounded.
    public var rounding: Rounding
    /// The days whose events count, unless a criterion says otherwise.
    public var window: RelativeWindow
    /// The domains in printed order.
    public var domains: [Domain]
    /// Criteria that add to the total above the scale (điểm cộng).
    public var bonuses: [Criterion]
    /// Criteria that take from the total after appraisal (điểm trừ).
    public var penalties: [Criterion]
    /// Remarks on what the sources leave open, in Vietnamese.
    public var notes: [String]

    public init(
        slug: String, title: String, standing: Standing, source: Source, from: Day, to: Day? = nil, scale: Points,
        levelNames: LevelNames = .usual, rounding: Rounding = .usual, window: RelativeWindow = .usual,
        domains: [Domain], bonuses: [Criterion] = [], penalties: [Criterion] = [], notes: [String] = []
    ) {
        (self.slug, self.title, self.standing, self.source) = (slug, title, standing, source)
        (self.from, self.to, self.scale, self.levelNames) = (from, to, scale, levelNames)
        (self.rounding, self.window, self.domains) = (rounding, window, domains)
        (self.bonuses, self.penalties, self.notes) = (bonuses, penalties, notes)
    }
}

extension CriteriaSet {
    /// The topmost nodes: domains, then bonuses and penalties.
    public var topNodes: [Criterion] { domains.map(\.node) + bonuses + penalties }

    /// Every node from the domains down, in printed order, then bonuses and penalties.
    public var criteria: [Criterion] { topNodes.withDescendants }

    /// The domain or criterion of that code or alias, or `nil`.
    public subscript(code: Code) -> Criterion? {
        let nodes = topNodes
        return nodes.node { $0.code == code } ?? nodes.node { $0.aliases.contains(code) }
    }
}
