/// The maximum from a bound on, else what `otherwise` says.
public struct Threshold: Hashable, Sendable {
    public var measure: Measure
    public var bound: Bound
    public var otherwise: Points

    public init(_ measure: Measure, bound: Bound, otherwise: Points = .zero) {
        (self.measure, self.bound, self.otherwise) = (measure, bound, otherwise)
    }
}
