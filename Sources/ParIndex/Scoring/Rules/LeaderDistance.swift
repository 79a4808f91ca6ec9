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
