import Papers
import SamplePapers
import Testing

struct PaperFormsTests {
    @Test func `the shipped forms hold from the day of the decree and know its kinds`() throws {
        let forms = try PaperForms(parsing: ShippedForms.text)
        #expect(forms.validFrom == "2020-03-05")
        #expect(forms.types.count == 27)
        #expect(forms.symbol(ofType: "TỜ TRÌNH") == "TTr")
        #expect(forms.powers == ["TM", "Q", "KT", "TL", "TUQ"])
    }

    @Test(arguments: [
        "type\tBC", "type\tBC\tBáo cáo\t", "khác\tx\ty\tnguồn", "word\tx\ty\tnguồn", "valid\tfrom\thôm nay\tnguồn",
    ])
    func `a line that says nothing right is named`(line: String) {
        let number = ShippedForms.text.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(throws: PaperFormsFault.unreadable(line: number, text: String(line.prefix { $0 != "\t" }))) {
            try PaperForms(parsing: ShippedForms.text + line)
        }
    }

    @Test func `a file that lacks something is refused`() {
        let lines = ShippedForms.text.split(separator: "\n").filter { !$0.hasPrefix("word\tmotto") }
        #expect(throws: PaperFormsFault.missing("motto")) { try PaperForms(parsing: lines.joined(separator: "\n")) }
        #expect(throws: PaperFormsFault.self) { try PaperForms(parsing: "") }
    }
}
