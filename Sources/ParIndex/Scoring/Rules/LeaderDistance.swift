/// Part of the maximum for the target, the rest by nearness to the best unit; fact "value". Needs all units.
///
/// With value A, target T and the best unit's value L: below the target `base × A/T`; from it on
/// `base + (maximum − base) × (A − T)/(L − T)`, all of it where the leader itself only meets the target.
public struct LeaderDistance: Hashable, Sendable {
    public var value: Input
    public var target: Quantity
    /// Points for meeting the target exactly.
    public var base: Points

    public init(_ value: Input, target: Quantity, base: Points) {
        (self.value, self.target, self.base) = (value, target, base)
    }
}

extension LeaderDistance {
    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        try facts.expect(only: ["value"])
        let own = try facts.quantity("value")
        guard let best = facts.context.peers?[facts.criterion.code]?.max() else { throw .needsAllUnits }
        let leader = max(best, own)
        let bound = Bound(own < target ? target : leader, isIncluded: true)
        return Scored(
            points: points(own, leader: leader, facts),
            reason: .besideLeader(value, own, target: target, base: base, leader: leader),
            next: Improvement(.value(bound, value), points: own < target ? base : facts.maximum))
    }

    private func points(_ own: Quantity, leader: Quantity, _ facts: Facts) -> Points {
        guard own >= target else {
            guard target > .zero else { return .zero }
            return base.scaled(by: own.millionths, over: target.millionths, decimals: facts.decimals)
        }
        guard leader > target else { return facts.maximum }
        let rest = facts.maximum - base
        return base
            + rest.scaled(
                by: (own - target).millionths, over: (leader - target).millionths, decimals: facts.decimals)
    }
}
