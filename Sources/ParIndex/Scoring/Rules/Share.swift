/// A rate of the maximum (b/a × điểm tối đa).
public struct Share: Hashable, Sendable {
    public var measure: Measure
    /// The figure that earns the maximum when there is no target: 100 (per cent) for a rate.
    public var full: Quantity
    /// Below this bound nothing is given.
    public var floor: Bound?
    /// From this bound on the maximum is given.
    public var target: Bound?
    /// What is given between floor and target; without a target the share is always linear.
    public var otherwise: Otherwise

    /// What counts below the target.
    public enum Otherwise: String, Hashable, Sendable, CaseIterable {
        /// The rate itself times the maximum.
        case linear
        /// The rate over the target times the maximum.
        case towardsTarget
        /// Nothing.
        case zero
    }

    public init(
        _ measure: Measure, full: Quantity = Quantity(100), floor: Bound? = nil, target: Bound? = nil,
        otherwise: Otherwise = .linear
    ) {
        (self.measure, self.full, self.floor) = (measure, full, floor)
        (self.target, self.otherwise) = (target, otherwise)
    }
}
