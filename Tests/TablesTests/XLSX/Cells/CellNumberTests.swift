import ParIndex
import Tables
import Testing

struct CellNumberTests {
    @Test(arguments: [
        ("0.30000000000000004", "0.3"), ("1.577", "1.577"), ("0.1", "0.1"), ("99.999999999999986", "100"),
        ("2.2999999999999998", "2.3"), ("1.2E-5", "0.000012"), ("1e3", "1000"), ("1E+15", "1000000000000000"),
        ("-0.30000000000000004", "-0.3"), ("0", "0"), ("-0", "0"), ("00012", "12"), (".5", "0.5"), ("5.", "5"),
        ("123456789012345", "123456789012345"), ("1234567890123456", "1234567890123460"),
        ("0.33333333333333331", "0.333333333333333"), ("9.9999999999999995", "10"),
    ])
    func `a number is the one with fifteen digits that its author saw`(literal: String, shown: String) {
        #expect(CellNumber(literal: literal)?.text == shown)
    }

    @Test(arguments: ["", "-", ".", "abc", "1,5", "1.2.3", "1e", "1e5000", "NaN", "0x10", "1e2e3", "--1", "١"])
    func `what is no number is none`(literal: String) {
        #expect(CellNumber(literal: literal) == nil)
    }

    @Test func `a percentage is a ratio that is shown times a hundred`() throws {
        let percent = CellNumber(percent: try #require(Quantity("97,9")))
        #expect(percent.text == "0.979")
        #expect(percent.shown == "97.9")
        #expect(CellNumber(literal: "0.97899999999999998", isPercent: true) == percent)
    }

    @Test func `points and figures keep every digit`() {
        #expect(CellNumber(Points(millionths: 87_747_000)).text == "87.747")
        #expect(CellNumber(Quantity(millionths: .max)).text == "9223372036854.775807")
    }
}
