/// Tiers of a rate or a figure; the bands leave no gap and do not overlap.
public struct Bands: Hashable, Sendable {
    public var measure: Measure
    /// From the best to the worst as printed.
    public var bands: [Band]

    public init(_ measure: Measure, bands: [Band]) {
        (self.measure, self.bands) = (measure, bands)
    }
}

/// One tier (mức điểm).
public struct Band: Hashable, Sendable {
    /// The lower end; `nil` when open downwards.
    public var lower: Bound?
    /// The upper end; `nil` when open upwards.
    public var upper: Bound?
    public var points: Points

    public init(lower: Bound?, upper: Bound?, points: Points) {
        (self.lower, self.upper, self.points) = (lower, upper, points)
    }
}
