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
