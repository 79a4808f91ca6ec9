/// A unit's measures beside what it lost (kế hoạch khắc phục): what is covered, what is missing, what it is to bring back.
public struct RemediationPlan: Hashable, Sendable {
    /// One place where points were lost.
    public struct Item: Hashable, Sendable {
        public let lost: LostPoints
        /// In the order in which they were written.
        public let measures: [RemedialMeasure]

        /// Points that the measures are to bring back.
        public var expected: Points { measures.compactMap(\.terms.expected).sum }

        /// What is missing, each named once.
        public var gaps: [RemediationGap] {
            guard !measures.isEmpty else { return [.measure] }
            let found = Set(measures.flatMap(\.gaps))
            return RemediationGap.allCases.filter(found.contains)
        }

        /// How far it has come: done once every measure is.
        public var state: RemedialMeasure.State {
            let states = Set(measures.map(\.terms.state))
            if states == [.done] { return .done }
            return states.isSubset(of: [.planned]) ? .planned : .underway
        }
    }

    /// Every place where points were lost, in printed order.
    public let items: [Item]
    /// Measures for what lost no points, as after a correction.
    public let others: [RemedialMeasure]

    /// - Parameters:
    ///   - council: the council's points, which are final.
    ///   - measures: all of the unit's measures in the round.
    public init(_ council: Tally, _ measures: [RemedialMeasure]) {
        let byCode = Dictionary(grouping: measures, by: \.code)
        items = council.losses.map { Item(lost: $0, measures: byCode[$0.code] ?? []) }
        let codes = Set(items.map(\.lost.code))
        others = measures.filter { !codes.contains($0.code) }
    }

    /// Points lost at all places together.
    public var lost: Points { items.map(\.lost.points).sum }
    /// Points that all measures are to bring back.
    public var expected: Points { items.map(\.expected).sum }
    /// The places at which something is missing.
    public var open: [Item] { items.filter { !$0.gaps.isEmpty } }

    /// The places within a domain.
    public func items(of domain: Code) -> [Item] { items.filter { $0.lost.code.domain == domain } }
}
