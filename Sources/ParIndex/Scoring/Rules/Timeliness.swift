/// Tiers of the day on which a document came; fact "date", a day or never.
public struct Timeliness: Hashable, Sendable {
    /// Points for coming by a day, that day included.
    public struct Step: Hashable, Sendable {
        public var by: RelativeDay
        public var points: Points

        public init(by: RelativeDay, points: Points) {
            (self.by, self.points) = (by, points)
        }
    }

    /// What had to come, in Vietnamese.
    public var document: String
    /// The deadlines in order of time, the points falling.
    public var steps: [Step]
    /// Points after the last deadline.
    public var late: Points
    /// Points when it never came.
    public var never: Points

    public init(document: String, steps: [Step], late: Points, never: Points = .zero) {
        (self.document, self.steps, self.late, self.never) = (document, steps, late, never)
    }
}
