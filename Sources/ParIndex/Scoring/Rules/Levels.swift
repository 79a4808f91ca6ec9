/// Grades of quality, each with its points; fact "level".
public struct Levels: Hashable, Sendable {
    public struct Level: Hashable, Sendable {
        public var key: String
        public var label: String
        public var points: Points

        public init(key: String, label: String, points: Points) {
            (self.key, self.label, self.points) = (key, label, points)
        }
    }

    /// From the best to the worst.
    public var levels: [Level]

    public init(_ levels: [Level]) {
        self.levels = levels
    }
}

extension Levels {
    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        try facts.expect(only: ["level"])
        let key = try facts.level("level")
        guard let level = levels.first(where: { $0.key == key }) else {
            throw .unknownLevel(key, known: levels.map(\.key))
        }
        let better = levels.filter { $0.points > level.points }.min { $0.points < $1.points }
        return Scored(
            points: level.points, reason: .graded(level: level.label),
            next: better.map { Improvement(.level($0.label), points: $0.points) })
    }
}
