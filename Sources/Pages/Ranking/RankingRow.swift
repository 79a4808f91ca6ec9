import ParIndex

/// One unit of a ranking table.
public struct RankingRow: Hashable, Sendable {
    /// The unit's result in one domain.
    public struct Cell: Hashable, Sendable {
        public var points: Points
        /// The domain's maximum as it applies to the unit.
        public var maximum: Points
        /// The place among distinct ranks; `nil` before ranking.
        public var place: Standing?

        public init(points: Points, maximum: Points, place: Standing?) {
            (self.points, self.maximum, self.place) = (points, maximum, place)
        }
    }

    /// The name of a grade with its place in the grade table, 0 for the best.
    public struct Grade: Hashable, Sendable {
        public var name: String
        public var position: Int

        public init(name: String, position: Int) {
            (self.name, self.position) = (name, position)
        }
    }

    public var unit: UnitName
    /// Where the unit lies, shown below its name.
    public var superior: String?
    /// The key of its block.
    public var block: String?
    /// Its place among the units of its superior and, where there are blocks, of its block.
    public var place: Standing?
    /// Its place among all units of the nation; shown first where a table spans several superiors.
    public var nationPlace: Standing?
    /// `nil` for a unit that was not appraised.
    public var total: Points?
    /// The most that the unit could have.
    public var maximum: Points
    /// Total in per cent of the maximum, rounded as published.
    public var percent: Quantity
    public var grade: Grade?
    public var change: YearChange?
    /// One cell for each domain of the table, in its order.
    public var cells: [Cell]
    /// Name and superior folded for search, and the name's key in Vietnamese order.
    public var keys: SearchKeys

    /// What a row is found and ordered by.
    public struct SearchKeys: Hashable, Sendable {
        public var folded: String
        public var order: VietnameseOrder.Key

        public init(folded: String, order: VietnameseOrder.Key) {
            (self.folded, self.order) = (folded, order)
        }
    }

    public init(
        unit: UnitName, superior: String? = nil, block: String? = nil, place: Standing?,
        nationPlace: Standing? = nil, total: Points?,
        maximum: Points, percent: Quantity, grade: Grade? = nil, change: YearChange? = nil, cells: [Cell],
        keys: SearchKeys
    ) {
        (self.unit, self.superior, self.block, self.place) = (unit, superior, block, place)
        (self.nationPlace, self.total, self.maximum) = (nationPlace, total, maximum)
        (self.percent, self.grade) = (percent, grade)
        (self.change, self.cells, self.keys) = (change, cells, keys)
    }
}
