/// What a rule measures: a rate of two figures, or one figure.
public enum Measure: Hashable, Sendable {
    /// `part` over `whole`, bounded in per cent; facts "part" and "whole".
    case rate(part: Input, whole: Input)
    /// One figure, bounded in its own unit; fact "value".
    case value(Input)
}

/// A figure that a rule asks for.
public struct Input: Hashable, Sendable {
    /// What is asked, in Vietnamese: "số hồ sơ trả đúng hạn".
    public var label: String
    /// The unit it is counted in: "hồ sơ", "%".
    public var unit: String?
    /// The statistical indicator that holds it.
    public var indicator: String?

    public init(_ label: String, unit: String? = nil, indicator: String? = nil) {
        (self.label, self.unit, self.indicator) = (label, unit, indicator)
    }
}

/// One end of a band or a target, with whether the bound itself belongs to it.
public struct Bound: Hashable, Sendable {
    /// The bound: per cent for a rate, else in the figure's unit.
    public var value: Quantity
    /// Whether the bound itself is meant ("từ 80 %") or not ("trên 80 %").
    public var isIncluded: Bool

    public init(_ value: Quantity, isIncluded: Bool) {
        (self.value, self.isIncluded) = (value, isIncluded)
    }
}

extension Measure {
    /// The roles of the facts that hold the figures.
    public var roles: [String] {
        switch self {
        case .rate: ["part", "whole"]
        case .value: ["value"]
        }
    }

    /// The figures as the answer gives them.
    func read(_ facts: Facts) throws(ScoringError) -> Reading {
        switch self {
        case .rate(let partInput, let wholeInput):
            let (part, whole) = (try facts.count("part"), try facts.count("whole"))
            guard whole.counted > .zero else { throw .emptyWhole(label: wholeInput.label) }
            guard part.counted <= whole.counted else {
                throw .partOutsideWhole(part: part.counted, whole: whole.counted)
            }
            return .rate(part: part, of: partInput, whole: whole, wholeInput)
        case .value(let input):
            return .value(try facts.quantity("value"), input)
        }
    }
}

extension Reading {
    /// The step that would bring this reading up to a bound.
    func step(upTo bound: Bound) -> Improvement.Step {
        switch self {
        case .rate(let part, let input, let whole, _):
            let needed = Self.leastCount(reaching: bound, of: whole.counted)
            return .rate(bound, missing: needed - part.counted, of: input)
        case .value(_, let input):
            return .value(bound, input)
        }
    }

    /// The least whole count that reaches a bound in per cent of `whole`.
    private static func leastCount(reaching bound: Bound, of whole: Quantity) -> Quantity {
        let product = Int128(bound.value.millionths) * Int128(whole.millionths)
        let unit = Int128(100 * Millionths.one) * Int128(Millionths.one)
        let (count, remainder) = product.quotientAndRemainder(dividingBy: unit)
        let isExact = remainder == 0 && bound.isIncluded
        return Quantity(Int(clamping: isExact ? count : count + 1))
    }
}
