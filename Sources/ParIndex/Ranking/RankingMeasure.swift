/// What units are ranked and graded by.
public enum RankingMeasure: String, Hashable, Sendable, CaseIterable {
    /// The points themselves, for units that all answer the same criteria.
    case points
    /// The points over the unit's own applicable maximum, in per cent.
    case index

    /// A border of a grade on this measure: points, or per cent of the maximum.
    func border(_ quantity: Quantity) -> Ratio {
        switch self {
        case .points: Ratio(quantity.millionths, overOneOr: Millionths.one)
        case .index: Ratio(percent: quantity)
        }
    }
}

extension Ratio {
    /// `part` over a whole that is known to be above zero.
    init(_ part: Int64, overOneOr whole: Int64) {
        self = Ratio(part, over: max(whole, 1)) ?? Ratio(percent: .zero)
    }
}
