import ParIndex
import Testing

struct RatioTests {
    @Test func `ratios are ordered as exact fractions are`() throws {
        var random = SplitMix64(seed: 4)
        for _ in 0..<20_000 {
            let (leftWhole, rightWhole) = (random.positive(), random.positive())
            let (leftPart, rightPart) = (random.anySize(), random.anySize())
            let left = try #require(Ratio(leftPart, over: leftWhole))
            let right = try #require(Ratio(rightPart, over: rightWhole))
            let order = compare(leftPart, leftWhole, rightPart, rightWhole)
            #expect((left < right) == (order < 0))
            #expect((left == right) == (order == 0))
            #expect((left > right) == (order > 0))
        }
    }

    @Test func `equal ratios are equal whatever their terms and hash alike`() throws {
        var random = SplitMix64(seed: 5)
        for _ in 0..<2000 {
            let (part, whole, factor) = (
                random.anySize() >> 32, max(1, random.positive() >> 32), random.positive() >> 40
            )
            let plain = try #require(Ratio(part, over: whole))
            let expanded = try #require(Ratio(part * max(1, factor), over: whole * max(1, factor)))
            #expect(plain == expanded)
            #expect(plain.hashValue == expanded.hashValue)
        }
    }

    @Test func `two thirds are not 66,67 per cent`() throws {
        let third = try #require(Ratio(2, over: 3))
        #expect(third.percent(decimals: 2).description == "66.67")
        #expect(third < Ratio(percent: third.percent(decimals: 2)))
    }

    @Test func `there is no ratio over nothing`() {
        #expect(Ratio(1, over: 0) == nil)
        #expect(Ratio(1, over: -1) == nil)
        #expect(Ratio(Quantity(1), over: .zero) == nil)
    }

    /// Compares by the digits of both continued fractions, without forming a product.
    private func compare(_ leftPart: Int64, _ leftWhole: Int64, _ rightPart: Int64, _ rightWhole: Int64) -> Int {
        let (left, leftRest) = floorDivided(leftPart, leftWhole)
        let (right, rightRest) = floorDivided(rightPart, rightWhole)
        if left != right { return left < right ? -1 : 1 }
        if leftRest == 0 || rightRest == 0 { return (leftRest == 0 ? 0 : 1) - (rightRest == 0 ? 0 : 1) }
        return -compare(leftWhole, leftRest, rightWhole, rightRest)
    }

    private func floorDivided(_ part: Int64, _ whole: Int64) -> (Int64, Int64) {
        let (quotient, rest) = part.quotientAndRemainder(dividingBy: whole)
        return rest < 0 ? (quotient - 1, rest + whole) : (quotient, rest)
    }
}

extension SplitMix64 {
    fileprivate mutating func positive() -> Int64 {
        max(1, Int64(clamping: anySize().magnitude))
    }
}
