import ParIndex
import Testing

struct MillionthsTests {
    @Test func `what is printed is read back exactly`() {
        var random = SplitMix64(seed: 1)
        for _ in 0..<20_000 {
            let value = random.anySize()
            #expect(Millionths.parse(Millionths.text(value)) == value)
            #expect(Millionths.parse(Millionths.text(value, separator: ",")) == value)
        }
    }

    @Test(arguments: [
        ("2", 2_000_000), ("2.5", 2_500_000), ("2,5", 2_500_000), ("-0,25", -250_000), ("0.000001", 1), ("-0", 0),
        ("007", 7_000_000), ("2.500", 2_500_000), ("9223372036854.775807", Int64.max),
    ])
    func `a plain decimal is read with a point or a comma`(text: String, millionths: Int64) {
        #expect(Millionths.parse(text) == millionths)
    }

    @Test(arguments: [
        "", "-", ".", ",5", "2.", "2,", "1.234,5", "1,234.5", "1.2.3", "1e3", "NaN", "inf", "0x1F", " 2", "2 ", "+2",
        "--2", "2-", "1_000", "2.0000001", "٢", "２", "½", "2,5điểm", "9223372036854.775808", "9999999999999.999999",
        "-9999999999999.999999", "10000000000000", "99999999999999999999999999",
    ])
    func `anything but a plain decimal is refused`(text: String) {
        #expect(Millionths.parse(text) == nil)
    }

    @Test(arguments: [
        (2_500_000, "2.5"), (5_998_800, "5.9988"), (-250_000, "-0.25"), (0, "0"), (100_000_000, "100"), (1, "0.000001"),
        (Int64.min, "-9223372036854.775808"),
    ])
    func `a number prints without needless zeros`(value: Int64, text: String) {
        #expect(Millionths.text(value) == text)
    }

    @Test(arguments: [
        (87_745_000, 2, 87_750_000), (-87_745_000, 2, -87_750_000), (87_744_999, 2, 87_740_000),
        (500_000, 0, 1_000_000), (-500_000, 0, -1_000_000), (499_999, 0, 0), (1, 6, 1), (87_747_000, 2, 87_750_000),
    ])
    func `halves are rounded away from zero`(value: Int64, decimals: Int, rounded: Int64) {
        #expect(Millionths.rounded(value, decimals: decimals) == rounded)
    }

    @Test func `a scaled number is the nearest there is, and of two the one away from zero`() {
        var random = SplitMix64(seed: 2)
        for _ in 0..<20_000 {
            let value = random.anySize() >> 12
            let numerator = random.anySize() >> 24
            let denominator = max(1, random.anySize().magnitude >> 24)
            let decimals = Int.random(in: 0...6, using: &random)
            let scaled = Millionths.scaled(value, by: numerator, over: Int64(denominator), decimals: decimals)
            guard scaled.magnitude < .max / 2 else { continue }
            let step = Int128([1_000_000, 100_000, 10_000, 1000, 100, 10, 1][decimals])
            // How far `scaled` lies from the exact quotient, all times the denominator.
            let exact = Int128(value) * Int128(numerator)
            let held = Int128(scaled) * Int128(denominator)
            let twice = (held - exact).magnitude * 2
            #expect(Int128(scaled) % step == 0)
            #expect(twice <= UInt128(step) * UInt128(denominator))
            if twice == UInt128(step) * UInt128(denominator) { #expect(held.magnitude > exact.magnitude) }
        }
    }

    @Test func `a result too large is held at the limit`() {
        #expect(Millionths.scaled(.max, by: .max, over: 1, decimals: 0) == .max)
        #expect(Millionths.scaled(.max, by: -.max, over: 1, decimals: 6) == .min)
    }
}
