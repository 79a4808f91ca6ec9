/// The maximum from a bound on, else what `otherwise` says.
public struct Threshold: Hashable, Sendable {
    public var measure: Measure
    public var bound: Bound
    public var otherwise: Points

    public init(_ measure: Measure, bound: Bound, otherwise: Points = .zero) {
        (self.measure, self.bound, self.otherwise) = (measure, bound, otherwise)
    }
}

extension Threshold {
    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        try facts.expect(only: measure.roles)
        let reading = try measure.read(facts)
        let isReached = bound.isReached(by: reading)
        return Scored(
            points: isReached ? facts.maximum : otherwise,
            reason: .reached(reading, bound, isReached),
            next: isReached ? nil : reading.reaching(bound).map { Improvement($0.step, points: facts.maximum) })
    }
}
