/// Points of a criterion, a domain or a whole set (điểm), exact to one millionth.
///
/// Points may be negative: some rules take more than they give.
public struct Points: Hashable, Comparable, Sendable {
    /// The points in whole millionths: 2,5 points are 2_500_000.
    public let millionths: Int64

    /// Points of that many millionths.
    public init(millionths: Int64) {
        self.millionths = millionths
    }

    /// Whole points.
    public init(_ whole: Int) {
        millionths = Int64(whole) * Millionths.one
    }

    /// Points as a person types them, "2,5" or "2.5"; `nil` for anything but a plain decimal of at most six places.
    public init?(_ text: some StringProtocol) {
        guard let millionths = Millionths.parse(text) else { return nil }
        self.millionths = millionths
    }

    /// No points.
    public static let zero = Points(millionths: 0)

    public static func < (left: Points, right: Points) -> Bool {
        left.millionths < right.millionths
    }

    /// This many points rounded half away from zero to `decimals` places (0…6).
    public func rounded(to decimals: Int) -> Points {
        Points(millionths: Millionths.rounded(millionths, decimals: decimals))
    }

    /// `numerator ÷ denominator` of these points, rounded half away from zero to `decimals` places.
    ///
    /// `denominator` must not be zero.
    public func scaled(by numerator: Int64, over denominator: Int64, decimals: Int) -> Points {
        Points(millionths: Millionths.scaled(millionths, by: numerator, over: denominator, decimals: decimals))
    }

    /// The points taken `count` times, held far below the limits of `Int64`: a mistyped count must not stop the program.
    func times(_ count: Int) -> Points {
        let product = Int128(millionths) * Int128(count)
        let limit = Int128(Int64.max / 4096)
        return Points(millionths: Int64(max(-limit, min(product, limit))))
    }

    /// These points held between `lowest` and `highest`.
    public func clamped(from lowest: Points, to highest: Points) -> Points {
        min(max(self, lowest), highest)
    }
}

extension Points: AdditiveArithmetic {
    public static func + (left: Points, right: Points) -> Points {
        Points(millionths: left.millionths + right.millionths)
    }

    public static func - (left: Points, right: Points) -> Points {
        Points(millionths: left.millionths - right.millionths)
    }

    /// The points taken `count` times.
    public static func * (count: Int, points: Points) -> Points {
        Points(millionths: Int64(count) * points.millionths)
    }

    public static prefix func - (points: Points) -> Points {
        Points(millionths: -points.millionths)
    }
}

extension Points: CustomStringConvertible {
    /// Exact decimal with ".": the form of files and of JSON.
    public var description: String { Millionths.text(millionths) }
}

extension Sequence where Element == Points {
    /// The sum of these points.
    public var sum: Points { reduce(.zero, +) }
}
