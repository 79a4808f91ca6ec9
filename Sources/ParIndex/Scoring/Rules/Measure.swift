/// What a rule measures: a rate of two figures, or one figure.
public enum Measure: Hashable, Sendable {
    /// `part` over `whole`, bounded in per cent; facts "part" and "whole": counts or amounts.
    ///
    /// An open rate may pass 100 per cent, as what was achieved against what was planned.
    case rate(part: Input, whole: Input, isOpen: Bool = false)
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

    /// What the bounds are held against: a rate is named by its part and counted in per cent.
    var figure: Input {
        switch self {
        case .rate(let part, _, _): Input(part.label, unit: "%")
        case .value(let input): input
        }
    }

    /// The figures as the answer gives them.
    func read(_ facts: Facts) throws(ScoringError) -> Reading {
        switch self {
        case .rate(let partInput, let wholeInput, let isOpen):
            let (part, whole) = (try facts.amount("part"), try facts.amount("whole"))
            guard whole.counted > .zero else { throw .emptyWhole(label: wholeInput.label) }
            guard isOpen || part.counted <= whole.counted else {
                throw .partOutsideWhole(part: part.counted, whole: whole.counted)
            }
            return .rate(part: part, of: partInput, whole: whole, wholeInput)
        case .value(let input):
            return .value(try facts.quantity("value"), input)
        }
    }
}

extension Reading {
    /// The step that would bring this reading up to a bound, and the reading it would then be; `nil` where a rate can
    /// not reach it.
    func reaching(_ bound: Bound) -> (step: Improvement.Step, reading: Reading)? {
        switch self {
        case .rate(let part, let input, let whole, let wholeInput):
            let needed = Self.leastPart(reaching: bound, of: whole.counted)
            guard needed <= whole.counted || bound.value > Quantity(100) else { return nil }
            let reading = Reading.rate(part: Count(needed), of: input, whole: whole, wholeInput)
            return (.rate(bound, missing: needed - part.counted, of: input), reading)
        case .value(_, let input):
            let least = bound.isIncluded ? bound.value : bound.value + Quantity(millionths: 1)
            return (.value(bound, input), .value(least, input))
        }
    }

    /// The least part that reaches a bound in per cent of `whole`: a whole number where `whole` is one, since things that
    /// are counted do not come in halves; else the least amount.
    private static func leastPart(reaching bound: Bound, of whole: Quantity) -> Quantity {
        let grain = whole.whole == nil ? 1 : Int128(Millionths.one)
        let product = Int128(bound.value.millionths) * Int128(whole.millionths)
        let (grains, remainder) = product.quotientAndRemainder(dividingBy: Int128(100 * Millionths.one) * grain)
        let isExact = remainder == 0 && bound.isIncluded
        return Quantity(millionths: Int64(clamping: (isExact ? grains : grains + 1) * grain))
    }
}
