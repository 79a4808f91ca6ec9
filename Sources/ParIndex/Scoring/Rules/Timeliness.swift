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

extension Timeliness {
    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        try facts.expect(only: ["date"])
        let deadlines = steps.map { (day: $0.by.day(in: facts.context.year), points: $0.points) }
        guard let last = deadlines.last else { throw .wrongKind }
        let came = try facts.day("date")
        let met = came.flatMap { day in deadlines.first { day <= $0.day } }
        let points = met?.points ?? (came == nil ? never : late)
        let better = deadlines.last { $0.points > points }
        return Scored(
            points: points,
            reason: .dated(document: document, came: came, deadline: met?.day, lastDeadline: last.day),
            next: better.map { Improvement(.by($0.day, document: document), points: $0.points) })
    }
}
