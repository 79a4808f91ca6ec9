import ParIndex
import Testing
import Wording

@testable import CriteriaFiles

struct DecimalTests {
    @Test(arguments: [
        ("2,5", "number.comma"), ("1.234,5", "number.grouping"), ("1,234.5", "number.grouping"),
        ("1_000", "number.grouping"), ("1 000", "number.grouping"), ("1.234.567", "number.grouping"),
        ("1e3", "number.exponent"), ("2.5E-1", "number.exponent"), ("NaN", "number.form"), ("inf", "number.form"),
        (".inf", "number.form"), ("ba", "number.form"), ("0x1F", "number.form"), ("+2", "number.form"),
        ("--2", "number.form"), ("5.", "number.form"), (".5", "number.form"), ("٣", "number.form"),
        ("1.2345678", "number.decimals"), ("99999999999999999999", "number.large"), ("1000001", "number.large"),
        ("-1000001", "number.large"),
    ])
    func `a number of another form is refused by the name of its fault`(text: String, code: String) {
        #expect(read(text, Decimal.points).codes == [code])
    }

    @Test(arguments: [("2.5", 2_500_000), ("-0.25", -250_000), ("0", 0), ("1000000", 1_000_000_000_000)])
    func `a plain decimal is read exactly`(text: String, millionths: Int64) {
        #expect(read(text, Decimal.points).value == Points(millionths: millionths))
    }

    @Test func `every number that is printed is read back, and no other text brings it down`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let points = Points(millionths: Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random))
            #expect(read(points.description, Decimal.points).value == points)
            let signs = (0..<Int.random(in: 1...8)).compactMap { _ in "0123456789.,-+eE_ %x".randomElement() }
            let text = String(signs)
            let (value, codes) = read(text, Decimal.points)
            #expect((value == nil) == (codes.count == 1), "\(text)")
        }
    }

    @Test func `points of a rule may be the maximum or a share of it`() {
        let reader = Decimal.points(of: Points(millionths: 2_500_000))
        #expect(read("max", reader).value == Points(millionths: 2_500_000))
        #expect(read("50%", reader).value == Points(millionths: 1_250_000))
        #expect(read("99999999999%", reader).codes == ["number.large"])
    }

    @Test func `a percentage must bear its sign`() {
        #expect(read("80%", Decimal.percentage).value == Quantity(80))
        #expect(read("0.8", Decimal.percentage).codes == ["value.percentage"])
        #expect(read("8,5%", Decimal.percentage).codes == ["number.comma"])
    }

    private func read<Value>(_ text: String, _ reader: Reader<Value>) -> (value: Value?, codes: [String]) {
        let faults = Faults()
        let node = YAMLNode(content: .text(text), place: Place(file: "a.yaml", line: 1))
        let value = reader(node, faults)
        return (value, faults.list.map(\.problem.code))
    }
}
