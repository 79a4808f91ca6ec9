/// How places are counted where units stand level (cách xếp hạng).
public enum RankingMethod: String, Hashable, Sendable, CaseIterable {
    /// Level units share a place and the places they fill stay empty: 1, 2, 2, 4. Printed "9/20 xã".
    case standard
    /// Level units share a place and the next place follows at once: 1, 2, 2, 3. Printed "9/19 hạng".
    case dense
}

extension RankingMethod {
    /// The standing of each figure among all of them, the highest figure first; in the order given.
    @inlinable
    public func standings<Figure: Comparable>(of figures: [Figure]) -> [Standing] {
        standings(of: figures, within: [Int](repeating: 0, count: figures.count))
    }

    /// The standing of each figure among those of its own group; in the order given.
    ///
    /// `groups` holds one number from 0 up for each figure, and is as long as `figures`.
    @inlinable
    public func standings<Figure: Comparable>(of figures: [Figure], within groups: [Int]) -> [Standing] {
        let ladder = zip(figures, figures.indices).sorted { $0.0 > $1.0 }
        var rungs = [Rung](repeating: Rung(), count: (groups.max() ?? -1) + 1)
        var standings = [Standing](repeating: Standing(position: 0, of: 0, method: self), count: figures.count)
        for (figure, place) in ladder {
            let group = groups[place]
            let last = rungs[group].last
            let isLevel = last >= 0 && figures[last] == figure
            rungs[group].climb(to: place, isLevel: isLevel)
            standings[place] = Standing(position: rungs[group].position(self), of: 0, method: self)
        }
        for place in standings.indices {
            standings[place].of = rungs[groups[place]].count(self)
        }
        return standings
    }

    /// The standing of each element among those of its own block, by the figure it bears; in the elements' order.
    public func standings<Ranked: Collection, Figure: Comparable>(
        of elements: Ranked, within block: (Ranked.Element) -> some Hashable, by figure: (Ranked.Element) -> Figure
    ) -> [Standing] {
        var numbers: [AnyHashable: Int] = [:]
        let groups = elements.map { element -> Int in
            let key = AnyHashable(block(element))
            let number = numbers[key] ?? numbers.count
            numbers[key] = number
            return number
        }
        return standings(of: elements.map(figure), within: groups)
    }
}

/// How far the places of one group are given out while going down the ladder of figures.
@usableFromInline
struct Rung {
    /// Place in the input of the figure met last; -1 before the first.
    @usableFromInline var last = -1
    private var units = 0
    private var ranks = 0
    private var unitsAbove = 0

    @usableFromInline
    init() {}

    @usableFromInline
    mutating func climb(to place: Int, isLevel: Bool) {
        if !isLevel {
            ranks += 1
            unitsAbove = units
        }
        units += 1
        last = place
    }

    @usableFromInline
    func position(_ method: RankingMethod) -> Int {
        method == .standard ? unitsAbove + 1 : ranks
    }

    @usableFromInline
    func count(_ method: RankingMethod) -> Int {
        method == .standard ? units : ranks
    }
}
