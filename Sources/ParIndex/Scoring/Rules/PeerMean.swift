/// The maximum at or above the mean of all units of the round, else `below`; fact "value". Needs all units.
public struct PeerMean: Hashable, Sendable {
    public var value: Input
    /// Points at or above the mean; `nil` for the maximum.
    public var reached: Points?
    public var below: Points

    public init(_ value: Input, reached: Points? = nil, below: Points = .zero) {
        (self.value, self.reached, self.below) = (value, reached, below)
    }
}

extension PeerMean {
    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        try facts.expect(only: ["value"])
        let own = try facts.quantity("value")
        guard let peers = facts.context.peers?[facts.criterion.code], !peers.isEmpty else { throw .needsAllUnits }
        let exact = peers.reduce(Int128(0)) { $0 + Int128($1.millionths) }
        let isReached = Int128(own.millionths) * Int128(peers.count) >= exact
        let sum = Quantity(millionths: Int64(clamping: exact))
        let full = reached ?? facts.maximum
        return Scored(
            points: isReached ? full : below,
            reason: .besideMean(value, own, sum: sum, count: peers.count, isReached: isReached),
            next: isReached ? nil : Improvement(.mean(sum: sum, count: peers.count, value), points: full))
    }
}
