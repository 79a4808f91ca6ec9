import ParIndex
import Testing
import Wording

struct NumbersTests {
    @Test func `points have a comma in Vietnamese and a point in English`() {
        #expect(Numbers.points(Points(millionths: 5_998_800)) == "5,9988")
        #expect(Numbers.points(Points(millionths: 5_998_800), in: .en) == "5.9988")
    }

    @Test func `points below zero bear a true minus sign`() {
        #expect(Numbers.points(Points(millionths: -250_000)) == "−0,25")
    }

    @Test(arguments: [(87_747_000, "87,75"), (90_000_000, "90,00"), (81_900_000, "81,90"), (-5_000, "−0,01")])
    func `a column of results prints a fixed number of decimals`(millionths: Int64, text: String) {
        #expect(Numbers.points(Points(millionths: millionths), decimals: 2) == text)
    }

    @Test func `a gain bears a plus and no change bears no sign`() {
        #expect(Numbers.change(Points(millionths: 1_500_000)) == "+1,5")
        #expect(Numbers.change(Points(-2)) == "−2")
        #expect(Numbers.change(.zero) == "0")
    }

    @Test(arguments: [(999, "999"), (3321, "3.321"), (1_240_200, "1.240.200"), (-1000, "−1.000"), (-100, "−100")])
    func `thousands are marked where a person reads a count`(count: Int, text: String) {
        #expect(Numbers.count(count) == text)
    }

    @Test func `decimals of a figure are not grouped`() {
        #expect(Numbers.quantity(Quantity(millionths: 12_345_678_912)) == "12.345,678912")
        #expect(Numbers.quantity(Quantity(millionths: 12_345_678_912), in: .en) == "12,345.678912")
    }

    @Test func `a ratio prints in per cent with the sign set close`() throws {
        #expect(Numbers.percent(try #require(Ratio(188, over: 192))) == "97,92%")
        #expect(Numbers.percent(Quantity(80)) == "80%")
    }
}
