/// What one criterion gives a unit: points, or its exclusion, always with the reason (điểm đạt).
public struct Score: Hashable, Sendable {
    /// What counts in the sum above.
    public enum Outcome: Hashable, Sendable {
        case points(Points)
        /// Not scored; the applicable maximum shrinks.
        case excluded
        /// Not scored; what the group got is scaled up.
        case rescaled
    }

    /// What counts in the sum above.
    public let outcome: Outcome
    /// The criterion's maximum.
    public let maximum: Points
    /// Why, with the numbers in it.
    public let reason: Reason
    /// What the next better answer would have been; `nil` at the maximum or where the rule does not tell.
    public let next: Improvement?
    /// The provision that the rule rests on.
    public let source: Source

    public init(outcome: Outcome, maximum: Points, reason: Reason, next: Improvement? = nil, source: Source) {
        (self.outcome, self.maximum, self.reason) = (outcome, maximum, reason)
        (self.next, self.source) = (next, source)
    }

    /// The points awarded; zero where the criterion is excluded.
    public var awarded: Points {
        if case .points(let points) = outcome { points } else { .zero }
    }

    /// What the criterion contributes to the unit's applicable maximum.
    public var applicableMaximum: Points {
        if case .points = outcome { maximum } else { .zero }
    }
}
