import ParIndex
import Testing

struct NumberFieldTests {
    private typealias Typed = (text: String, value: String)

    @Test(arguments: [
        ("1.234", "1234"), ("1,234", "1234"), ("1234", "1234"), ("1 234", "1234"), ("12.345.678", "12345678"),
        ("0", "0"),
        ("-3", "-3"),
    ])
    func `a count has no decimals, so marks can only part its thousands`(_ text: String, _ value: String) throws {
        #expect(try NumberField.count.read(text) == q(value))
    }

    @Test(arguments: [
        ("1,5", "1.5"), ("1.5", "1.5"), ("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("84,89", "84.89"),
        ("1,2340", "1.234"),
        ("97,9%", "97.9"), ("0.125", "0.125"), ("1,234", "1.234"),
    ])
    func `a figure with decimals is read with either mark`(_ text: String, _ value: String) throws {
        #expect(try NumberField.decimal(most: nil).read(text) == q(value))
    }

    @Test func `an amount with one point before three figures has thousands, with a comma it could be both`() throws {
        #expect(try NumberField.amount.read("1.234") == q("1234"))
        #expect(throws: NumberFieldFault.ambiguous("1,234", q("1234"), q("1.234"))) {
            try NumberField.amount.read("1,234")
        }
    }

    @Test func `a figure that can not be so large is not refused`() throws {
        #expect(try NumberField.decimal(most: q("100")).read("1.577") == q("1.577"))
        #expect(throws: NumberFieldFault.ambiguous("1.577", q("1577"), q("1.577"))) {
            try NumberField.decimal(most: nil).read("1.577")
        }
    }

    @Test(arguments: ["", "  ", "\u{A0}"])
    func `blanks are no answer`(_ text: String) throws {
        #expect(try NumberField.count.read(text) == nil)
    }

    @Test(arguments: ["x", "1,2,3", "1.23.456", "1,", ",5", "1e3", "--1", "1.2345.678", "٣", "%", "1,2345678"])
    func `what is no number is refused`(_ text: String) {
        #expect(throws: NumberFieldFault.self) { try NumberField.decimal(most: nil).read(text) }
        #expect(throws: NumberFieldFault.self) { try NumberField.count.read(text) }
    }

    @Test func `a count with decimals is refused for what it is`() {
        #expect(throws: NumberFieldFault.notANumber("1,5 điểm")) { try NumberField.amount.read(" 1,5 điểm ") }
        #expect(throws: NumberFieldFault.notWhole("1,5")) { try NumberField.count.read("1,5") }
    }
}
