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
