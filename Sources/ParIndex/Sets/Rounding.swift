/// The two places where a result is rounded, half away from zero: data of the set.
public struct Rounding: Hashable, Sendable {
    /// Decimals kept when a ratio rule gives the points of one criterion, 0…6.
    public var pointDecimals: Int
    /// Decimals kept once, when an index or total is published, 0…6.
    public var publishedDecimals: Int

    public init(pointDecimals: Int, publishedDecimals: Int) {
        (self.pointDecimals, self.publishedDecimals) = (pointDecimals, publishedDecimals)
    }

    /// Three decimals for a criterion, two for what is published, as in the result of Đồng Tâm 2022.
    public static let usual = Rounding(pointDecimals: 3, publishedDecimals: 2)
}
