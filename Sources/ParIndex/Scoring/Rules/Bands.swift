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

extension Band {
    /// Whether the figure lies in this band.
    func holds(_ reading: Reading) -> Bool {
        (lower?.isReached(by: reading) ?? true) && (upper?.isKept(by: reading) ?? true)
    }
}

extension Bands {
    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        try facts.expect(only: measure.roles)
        let reading = try measure.read(facts)
        guard let band = bands.first(where: { $0.holds(reading) }) else {
            throw .outsideBands(reading.ratio.percent(decimals: 6))
        }
        return Scored(points: band.points, reason: .banded(reading, band), next: next(after: band, reading))
    }

    /// The band with the least points above those of `band`, and the way there; what the way gives is told, since one
    /// case more may already lie in a still better band.
    private func next(after band: Band, _ reading: Reading) -> Improvement? {
        let better = bands.filter { $0.points > band.points }.min { $0.points < $1.points }
        guard let better else { return nil }
        if let lower = better.lower, !lower.isReached(by: reading) {
            guard let (step, reached) = reading.reaching(lower) else { return nil }
            return Improvement(step, points: bands.first { $0.holds(reached) }?.points ?? better.points)
        }
        return better.upper.map { Improvement(.lower($0, measure.figure), points: better.points) }
    }
}
