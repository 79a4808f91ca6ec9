/// Figures put in order once, the highest on top, from which ranks within any grouping are read.
public struct Ladder: Sendable {
    /// Places of the figures in the input, the highest figure's first.
    public let order: [Int]
    /// For each step of `order` the number of the rung it stands on, from 1; level figures share a rung.
    public let rungs: [Int]

    /// Puts figures in order.
    @inlinable
    public init<Figure: Comparable>(_ figures: [Figure]) {
        let sorted = zip(figures, figures.indices).sorted { $0.0 > $1.0 }
        var rung = 0
        rungs = sorted.indices.map { step in
            if step == 0 || sorted[step].0 != sorted[step - 1].0 { rung += 1 }
            return rung
        }
        order = sorted.map(\.1)
    }

    /// The standing of each figure among all, in the order of the input.
    public func standings(_ method: RankingMethod) -> [Standing] {
        standings(method, within: [Int](repeating: 0, count: order.count))
    }

    /// The standing of each figure among those of its own group, in the order of the input.
    ///
    /// `groups` holds one number from 0 up for each figure, and is as long as the input.
    public func standings(_ method: RankingMethod, within groups: [Int]) -> [Standing] {
        var counts = [Count](repeating: Count(), count: (groups.max() ?? -1) + 1)
        var standings = [Standing](repeating: Standing(position: 0, of: 0, method: method), count: order.count)
        for (place, rung) in zip(order, rungs) {
            counts[groups[place]].take(rung)
            standings[place] = Standing(position: counts[groups[place]].position(method), of: 0, method: method)
        }
        for place in standings.indices {
            standings[place].of = counts[groups[place]].whole(method)
        }
        return standings
    }

    /// How many units and distinct figures of one group were met on the way down.
    private struct Count {
        private var units = 0
        private var ranks = 0
        private var unitsAbove = 0
        private var lastRung = 0

        mutating func take(_ rung: Int) {
            if rung != lastRung {
                ranks += 1
                unitsAbove = units
                lastRung = rung
            }
            units += 1
        }

        func position(_ method: RankingMethod) -> Int {
            method == .standard ? unitsAbove + 1 : ranks
        }

        func whole(_ method: RankingMethod) -> Int {
            method == .standard ? units : ranks
        }
    }
}
