import ParIndex
import Testing

struct CodeTests {
    @Test(arguments: ["3", "3.4.1", "II.5.1a", "I.3.1.1", "x"])
    func `a code is read as printed`(text: String) {
        #expect(Code(text)?.text == text)
        #expect(Code(text + ".")?.text == text)
    }

    @Test(arguments: ["", ".", "1..2", "1.2..", ".1", "1 2", "1-2", "1;2", "1.2.3.4.5.6.7", "123456789", "Đ.1", "1\n"])
    func `what can not be a code is refused`(text: String) {
        #expect(Code(text) == nil)
    }

    @Test func `parts are ordered by value, not by their digits`() {
        #expect(sorted("3.10 3.2 3.2.1 10 2 3") == "2 3 3.2 3.2.1 3.10 10")
    }

    @Test func `letters behind a number keep its place`() {
        #expect(sorted("II.5.10 II.5.2 II.5.1b II.5.1a II.5.1") == "II.5.1 II.5.1a II.5.1b II.5.2 II.5.10")
    }

    @Test func `Roman numerals are ordered by value`() {
        #expect(sorted("X IX V IV VIII I XIV II") == "I II IV V VIII IX X XIV")
    }

    @Test func `the order is one whatever parts meet`() {
        let codes = ["1", "1a", "2", "10", "9a", "I", "IX", "V", "J", "a", "B", "1.I", "1.1a"].compactMap { Code($0) }
        for a in codes {
            for b in codes {
                #expect((a < b) != (b < a) || a == b)
                for c in codes where a < b && b < c { #expect(a < c) }
            }
        }
    }

    @Test func `a code knows what it lies below`() throws {
        let code = try #require(Code("3.4.1"))
        #expect(code.parent == Code("3.4"))
        #expect(code.domain == Code("3"))
        #expect(code.domain.parent == nil)
        #expect(try code.isBelow(#require(Code("3.4"))))
        #expect(try !code.isBelow(#require(Code("3.4.1"))))
        #expect(try !#require(Code("3.41")).isBelow(#require(Code("3.4"))))
    }

    private func sorted(_ texts: String) -> String {
        texts.split(separator: " ").compactMap { Code($0) }.sorted().map(\.text).joined(separator: " ")
    }
}
