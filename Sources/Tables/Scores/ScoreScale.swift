import ParIndex

/// What a score file's criterion codes mean: the domain each belongs to, and the most points it can give.
public struct ScoreScale: Sendable {
    /// What one code means.
    public struct Entry: Hashable, Sendable {
        /// Code of the domain.
        public let domain: String
        /// The most points; `nil` where no set says.
        public let maximum: Points?
        /// What the criterion adds to the maximum of the index: nothing for points above the scale.
        public let applicable: Points

        public init(domain: String, maximum: Points?, isAboveScale: Bool = false) {
            self.domain = domain
            self.maximum = maximum
            applicable = isAboveScale ? .zero : maximum ?? .zero
        }
    }

    /// The entry of a code; `nil` where the set does not know it.
    public let entry: @Sendable (String) -> Entry?

    /// A scale that looks codes up, such as in a criteria set.
    public init(entry: @escaping @Sendable (String) -> Entry?) {
        self.entry = entry
    }

    /// The scale of a criteria set: what has no components is scored; bonuses and penalties stand above the scale.
    public init(_ set: CriteriaSet) {
        var entries: [String: Entry] = [:]
        for criterion in set.criteria where criterion.components.isEmpty {
            let isAboveScale = (set.bonuses + set.penalties).contains { $0.withDescendants.contains(criterion) }
            let entry = Entry(
                domain: criterion.code.domain.text, maximum: criterion.maximum, isAboveScale: isAboveScale)
            for code in [criterion.code] + criterion.aliases { entries[code.text] = entries[code.text] ?? entry }
        }
        self.init { [entries] in entries[$0] }
    }

    /// The scale without a set: the first part of a code is its domain ("3.4.1" belongs to "3"), no maximum is known.
    public static let byFirstPart = ScoreScale { code in
        Entry(domain: String(code.prefix { $0 != "." }), maximum: nil)
    }
}
