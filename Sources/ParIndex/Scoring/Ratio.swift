/// The exact quotient of two figures, such as dossiers on time over dossiers resolved (tỷ lệ).
///
/// Kept as a pair and compared by cross-multiplication, so 2/3 is not 66,67 %.
public struct Ratio: Hashable, Sendable {
    /// The part, in any unit that `whole` shares.
    public let part: Int64
    /// The whole; above zero.
    public let whole: Int64

    /// `part` over `whole`; `nil` where `whole` is zero or negative.
    public init?(_ part: Int64, over whole: Int64) {
        guard whole > 0 else { return nil }
        self.part = part
        self.whole = whole
    }

    /// One figure over another; `nil` where `whole` is zero or negative.
    public init?(_ part: Quantity, over whole: Quantity) {
        self.init(part.millionths, over: whole.millionths)
    }

    /// A percentage: 80 is 80/100.
    public init(percent: Quantity) {
        part = percent.millionths
        whole = 100 * Millionths.one
    }

    /// The ratio in per cent, rounded half away from zero to `decimals` places.
    public func percent(decimals: Int) -> Quantity {
        let hundred = 100 * Millionths.one
        return Quantity(millionths: Millionths.scaled(hundred, by: part, over: whole, decimals: decimals))
    }
}

extension Ratio: Comparable {
    public static func < (left: Ratio, right: Ratio) -> Bool {
        Int128(left.part) * Int128(right.whole) < Int128(right.part) * Int128(left.whole)
    }

    public static func == (left: Ratio, right: Ratio) -> Bool {
        Int128(left.part) * Int128(right.whole) == Int128(right.part) * Int128(left.whole)
    }
}

extension Ratio {
    /// Equal ratios hash alike: 1/2 as 2/4.
    public func hash(into hasher: inout Hasher) {
        let divisor = Self.commonDivisor(part.magnitude, whole.magnitude)
        hasher.combine(part / Int64(divisor))
        hasher.combine(whole / Int64(divisor))
    }

    private static func commonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
        var (large, small) = (left, right)
        while small != 0 { (large, small) = (small, large % small) }
        return max(large, 1)
    }
}
