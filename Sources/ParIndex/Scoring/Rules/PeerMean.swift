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
