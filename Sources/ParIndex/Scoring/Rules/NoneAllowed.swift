/// The maximum without a case; one case leaves `otherwise`. Fact "cases".
public struct NoneAllowed: Hashable, Sendable {
    public var cases: Input
    public var otherwise: Points

    public init(_ cases: Input, otherwise: Points = .zero) {
        (self.cases, self.otherwise) = (cases, otherwise)
    }
}

extension NoneAllowed {
    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        try facts.expect(only: ["cases"])
        let count = try facts.count("cases")
        let isClean = count.counted == .zero
        return Scored(
            points: isClean ? facts.maximum : otherwise,
            reason: .counted(cases, count),
            next: count.counted.whole.flatMap {
                isClean ? nil : Improvement(.fewer($0, cases), points: facts.maximum)
            })
    }
}
