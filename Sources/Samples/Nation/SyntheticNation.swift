import ParIndex

/// A made-up nation of communes that answer a criteria set, in two years: for demonstrations and measurements
/// (cả nước giả định).
///
/// The same number of units, seed and set always give the same nation. Cards are made one at a time when asked for, so
/// that a nation of any size needs little memory.
public struct SyntheticNation: Sendable {
    /// The most communes that a nation can have.
    public static let largest = 20_000

    /// The year before, scored by the same set so that it can be compared.
    public let yearBefore: SyntheticRound
    /// The year.
    public let year: SyntheticRound
    /// Which communes of the year before were merged, and into which.
    public let mergers: [Merger]

    /// Communes that became one on 1 January of the year.
    public struct Merger: Hashable, Sendable {
        public let predecessors: [UnitKey]
        public let successor: UnitKey
    }

    /// A nation of so many communes; `nil` unless there are 1…``largest``.
    ///
    /// - Parameter year: the year assessed; the set's first year where it is not given.
    public init?(units: Int, seed: UInt64 = 1, set: CriteriaSet, year: Int? = nil) {
        guard (1...Self.largest).contains(units) else { return nil }
        let assessed = year ?? set.from.year
        let census = SyntheticCensus(units: units, seed: seed, year: assessed)
        mergers = census.mergers
        yearBefore = SyntheticRound(
            participants: census.participantsBefore, year: assessed - 1, seed: seed, set: set)
        self.year = SyntheticRound(participants: census.participants, year: assessed, seed: seed, set: set)
    }

    /// The communes of the year before that a commune of the year carries on: itself, or those merged into it.
    public func predecessors(of unit: UnitKey) -> [UnitKey] {
        mergers.first { $0.successor == unit }?.predecessors ?? [unit]
    }
}
