/// So much for each valid one, up to the maximum. Fact "cases".
public struct Credit: Hashable, Sendable {
    public var cases: Input
    public var each: Points

    public init(_ cases: Input, each: Points) {
        (self.cases, self.each) = (cases, each)
    }
}

extension Credit {
    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        try facts.expect(only: ["cases"])
        let count = try facts.count("cases")
        let earned = points(for: count.counted.whole ?? 0)
        let isCapped = earned > facts.maximum
        let next = points(for: (count.counted.whole ?? 0) + 1)
        return Scored(
            points: min(earned, facts.maximum),
            reason: .credited(cases, count, each: each, isCapped: isCapped),
            next: earned < facts.maximum ? Improvement(.more(1, cases), points: min(next, facts.maximum)) : nil)
    }

    private func points(for count: Int) -> Points { each.times(count) }
}
