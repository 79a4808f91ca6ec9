/// A figure as it was read from the answer, for use in reasons.
public enum Reading: Hashable, Sendable {
    /// One count over another.
    case rate(part: Count, of: Input, whole: Count, Input)
    /// One figure.
    case value(Quantity, Input)

    /// A count, and how many of its events lay outside the window.
    public struct Count: Hashable, Sendable {
        public var counted: Quantity
        /// Events left out since their day lies outside the window.
        public var outside: Int

        public init(_ counted: Quantity, outside: Int = 0) {
            (self.counted, self.outside) = (counted, outside)
        }
    }

    /// The exact ratio that bounds are held against: a figure stands over 100, as per cent do.
    public var ratio: Ratio {
        switch self {
        case .rate(let part, _, let whole, _):
            Ratio(part.counted, over: whole.counted) ?? Ratio(percent: .zero)
        case .value(let value, _): Ratio(percent: value)
        }
    }
}

extension Bound {
    /// Whether a reading lies at or above this bound as a lower end.
    func isReached(by reading: Reading) -> Bool {
        let bound = Ratio(percent: value)
        return isIncluded ? reading.ratio >= bound : reading.ratio > bound
    }

    /// Whether a reading lies at or below this bound as an upper end.
    func isKept(by reading: Reading) -> Bool {
        let bound = Ratio(percent: value)
        return isIncluded ? reading.ratio <= bound : reading.ratio < bound
    }
}
