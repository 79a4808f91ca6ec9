import ParIndex
import Testing

@testable import Tables

struct ShortDecimalTests {
    @Test(arguments: ["0", "2", "0.5", "1.25", "12.345", "999999", "1.00001", "0.00001", "123.456"])
    func `a short decimal is read as the core reads it`(text: String) {
        let decimal = ShortDecimal(word(text + "\n"))
        #expect(decimal?.millionths == Millionths.parse(text))
        #expect(decimal?.length == text.utf8.count + 1)
    }

    @Test(arguments: ["", ".5", "5.", "1.2.3", "1,5", "-1", "1e3", "NaN", " 1", "1 ", "1\r", "12345678", "\u{B2}"])
    func `anything else is left to the slower way`(text: String) {
        #expect(ShortDecimal(word(text + "\n")) == nil)
    }

    @Test func `bytes behind the line feed do not count`() {
        #expect(ShortDecimal(word("1.5\n9.9.9"))?.millionths == 1_500_000)
    }

    @Test func `every byte but a digit is refused in every place`() {
        for byte in UInt8.min...UInt8.max where !(0x30...0x39).contains(byte) && byte != 0x2E && byte != 0x0A {
            for place in 0..<3 {
                var bytes = Array("123\n".utf8)
                bytes[place] = byte
                #expect(ShortDecimal(word(bytes)) == nil, "\(byte) at \(place)")
            }
        }
    }

    private func word(_ text: String) -> UInt64 {
        word(Array(text.utf8))
    }

    private func word(_ bytes: [UInt8]) -> UInt64 {
        bytes.prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64($1.offset * 8) }
    }
}
