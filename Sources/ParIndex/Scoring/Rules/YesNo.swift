/// Points for yes and for no; fact "answer".
public struct YesNo: Hashable, Sendable {
    public var yes: Points
    public var no: Points

    public init(yes: Points, no: Points = .zero) {
        (self.yes, self.no) = (yes, no)
    }
}

extension YesNo {
    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        try facts.expect(only: ["answer"])
        let isYes = try facts.yes("answer")
        let other = isYes ? Improvement(.no, points: no) : Improvement(.yes, points: yes)
        return Scored(points: isYes ? yes : no, reason: .answered(isYes), next: other)
    }
}
