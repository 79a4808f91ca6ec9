/// The PAR Index of a unit for a year (Chỉ số CCHC): points over the unit's own applicable maximum, kept exact.
///
/// Points are not the index: 93,76 points of at most 95 stand above 93,95 points of at most 98,6.
/// Two indexes are compared by cross-multiplication in 128 bits; the one rounding is `percent(decimals:)`.
public struct CommuneIndex: Hashable, Sendable {
    /// The points reached; below zero where penalties outweigh.
    public let points: Points
    /// The most points that the unit could have reached; above zero.
    public let maximum: Points

    /// The index of so many points; `nil` where nothing applied to the unit, for then there is no index.
    public init?(points: Points, of maximum: Points) {
        guard maximum > .zero else { return nil }
        self.points = points
        self.maximum = maximum
    }

    /// Points over maximum, exact.
    public var ratio: Ratio {
        Ratio(points.millionths, overOneOr: maximum.millionths)
    }

    /// The index in per cent, rounded half away from zero to `decimals` places (0…6).
    public func percent(decimals: Int) -> Quantity {
        ratio.percent(decimals: decimals)
    }
}

extension CommuneIndex: Comparable {
    public static func < (left: CommuneIndex, right: CommuneIndex) -> Bool {
        left.ratio < right.ratio
    }

    /// Equal indexes stand level, whatever the maximum: 40 of 50 is 80 of 100.
    public static func == (left: CommuneIndex, right: CommuneIndex) -> Bool {
        left.ratio == right.ratio
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ratio)
    }
}
