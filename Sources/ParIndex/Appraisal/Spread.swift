/// How many units got which points for one criterion, to be treated alike (phân bố điểm).
public struct Spread: Hashable, Sendable {
    /// Points with the number of units that got them, the most points first.
    public let counts: [(points: Points, count: Int)]
    /// Units that got none yet.
    public let open: Int

    public init(_ points: [Points?]) {
        var counts: [Points: Int] = [:]
        for points in points.compactMap({ $0 }) { counts[points, default: 0] += 1 }
        self.counts = counts.sorted { $0.key > $1.key }.map { (points: $0.key, count: $0.value) }
        open = points.count { $0 == nil }
    }

    public static func == (left: Spread, right: Spread) -> Bool {
        left.open == right.open && left.counts.elementsEqual(right.counts) { $0 == $1 }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(open)
        for (points, count) in counts {
            hasher.combine(points)
            hasher.combine(count)
        }
    }
}
