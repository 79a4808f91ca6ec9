/// An event that leaves `points` whatever else was done; fact "event", yes or no. Without it, the inner rule.
public struct Disqualified: Hashable, Sendable {
    /// The event in Vietnamese.
    public var event: String
    public var points: Points
    /// The rule where the event did not happen; `nil` gives the maximum.
    public var otherwise: ScoringRule?

    public init(event: String, points: Points = .zero, otherwise: ScoringRule? = nil) {
        (self.event, self.points, self.otherwise) = (event, points, otherwise)
    }
}
