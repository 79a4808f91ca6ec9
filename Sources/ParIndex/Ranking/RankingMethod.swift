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
        Ladder(figures).standings(self)
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
        return Ladder(elements.map(figure)).standings(self, within: groups)
    }
}
