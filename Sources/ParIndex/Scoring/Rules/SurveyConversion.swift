/// A survey's mean on its own scale, converted to points; fact "value".
public struct SurveyConversion: Hashable, Sendable {
    public var value: Input
    /// The value that gives no points.
    public var lowest: Quantity
    /// The value that gives the maximum.
    public var highest: Quantity
    /// Decimals of the points, where the method of the survey fixes them.
    public var decimals: Int?

    public init(_ value: Input, lowest: Quantity = .zero, highest: Quantity = Quantity(100), decimals: Int? = nil) {
        (self.value, self.lowest, self.highest, self.decimals) = (value, lowest, highest, decimals)
    }
}

extension SurveyConversion {
    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        try facts.expect(only: ["value"])
        let mean = try facts.quantity("value")
        guard mean >= lowest, mean <= highest, lowest < highest else { throw .outsideBands(mean) }
        let points = facts.maximum.scaled(
            by: (mean - lowest).millionths, over: (highest - lowest).millionths, decimals: decimals ?? facts.decimals)
        return Scored(
            points: points, reason: .surveyed(value, mean, lowest: lowest, highest: highest),
            next: Improvement(.value(Bound(highest, isIncluded: true), value), points: facts.maximum))
    }
}
