/// An event that leaves `points` whatever else was done; fact "event", yes or no. Without it, the inner rule.
public struct Disqualified: Hashable, Sendable {
    /// The event in Vietnamese.
    public var event: String
    public var points: Points
    /// The rule where the event did not happen; `nil` gives the maximum.
    public var otherwise: ScoringRule?

    public init(event: String, points: Points = .zero, otherwise: ScoringRule? = nil) {
        (self.event, self.points, self.otherwise) = (event, points, otherwise)
    }
}

extension Disqualified {
    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        try facts.expect(only: ["event"] + (otherwise?.roles ?? []))
        if try facts.yes("event") {
            let spared = (try? without(facts).points) ?? facts.maximum
            let next = Improvement(.without(event: event), points: spared)
            return Scored(points: points, reason: .disqualified(event: event), next: next)
        }
        return try without(facts)
    }

    /// What there is where the event did not happen.
    private func without(_ facts: Facts) throws(ScoringError) -> Scored {
        guard let otherwise else {
            return Scored(points: facts.maximum, reason: .counted(Input(event), Reading.Count(.zero)))
        }
        return try otherwise.score(facts.replacing(facts.values.filter { $0.key != "event" }))
    }
}
