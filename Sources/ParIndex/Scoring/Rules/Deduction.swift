/// So much off for each case, down to the criterion's minimum.
public struct Deduction: Hashable, Sendable {
    /// One kind of case with what it costs.
    public struct Kind: Hashable, Sendable {
        /// The fact that holds the count: "cases" where there is one kind.
        public var key: String
        public var input: Input
        /// Points off for each `per` cases.
        public var each: Points
        /// How many cases make one deduction; an incomplete group counts like a whole one.
        public var per: Int

        public init(key: String = "cases", _ input: Input, each: Points, per: Int = 1) {
            (self.key, self.input, self.each, self.per) = (key, input, each, per)
        }
    }

    public var kinds: [Kind]
    /// The most that is taken off in all; `nil` for down to the criterion's minimum.
    public var atMost: Points?

    public init(_ kinds: [Kind], atMost: Points? = nil) {
        (self.kinds, self.atMost) = (kinds, atMost)
    }
}

extension Deduction {
    /// What one kind of case took off.
    public struct Taken: Hashable, Sendable {
        public let kind: Kind
        public let count: Reading.Count
        /// The deduction before any limit; at least zero.
        public let points: Points
    }

    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        try facts.expect(only: kinds.map(\.key))
        var taken: [Taken] = []
        for kind in kinds {
            let count = try facts.count(kind.key)
            taken.append(Taken(kind: kind, count: count, points: kind.points(off: count)))
        }
        return Scored(
            points: left(after: taken, facts),
            reason: .deducted(taken, from: facts.maximum, atMost: atMost),
            next: next(after: taken, facts))
    }

    private func left(after taken: [Taken], _ facts: Facts) -> Points {
        let sum = taken.map(\.points).sum
        return max(facts.maximum - min(sum, atMost ?? sum), facts.criterion.minimum)
    }

    /// The least number of cases fewer, of the costliest kind, that gives more points.
    private func next(after taken: [Taken], _ facts: Facts) -> Improvement? {
        let had = left(after: taken, facts)
        let costly = taken.indices.filter { taken[$0].points > .zero }
        guard let worst = costly.max(by: { taken[$0].kind.each < taken[$1].kind.each }) else { return nil }
        guard let count = taken[worst].count.counted.whole else { return nil }
        var (low, high) = (1, count)
        func points(fewer: Int) -> Points {
            var better = taken
            let kind = taken[worst].kind
            let fewerCases = Reading.Count(Quantity(count - fewer))
            better[worst] = Taken(kind: kind, count: fewerCases, points: kind.points(off: fewerCases))
            return left(after: better, facts)
        }
        guard points(fewer: high) > had else { return nil }
        while low < high {
            let middle = (low + high) / 2
            if points(fewer: middle) > had { high = middle } else { low = middle + 1 }
        }
        return Improvement(.fewer(low, taken[worst].kind.input), points: points(fewer: low))
    }
}

extension Deduction.Kind {
    /// Points off for so many cases; an incomplete group counts like a whole one.
    func points(off count: Reading.Count) -> Points {
        let (whole, rest) = (count.counted.whole ?? 0).quotientAndRemainder(dividingBy: max(per, 1))
        return each.times(rest == 0 ? whole : whole + 1)
    }
}
