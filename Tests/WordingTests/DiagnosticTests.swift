import Testing
import Wording

struct DiagnosticTests {
    private let problem = Problem(
        code: "set.sum", what: Bilingual(vi: "Cộng lại được 17.", en: "They add to 17."),
        remedy: Bilingual(vi: "Sửa lại.", en: "Mend it."))

    @Test func `a fault prints its place, an English keyword and its sentences with the code last`() {
        let fault = Diagnostic(.error, at: Place(file: "cl.yaml", line: 12, column: 7), problem)
        #expect(fault.line() == "cl.yaml:12:7: error: Cộng lại được 17. Sửa lại. [set.sum]")
        #expect(fault.line(in: .en) == "cl.yaml:12:7: error: They add to 17. Mend it. [set.sum]")
    }

    @Test func `a fault of a whole file has no line`() {
        #expect(Place(file: "cl.yaml").description == "cl.yaml")
    }

    @Test func `places are ordered by line as numbers`() {
        #expect(Place(file: "a", line: 9) < Place(file: "a", line: 10))
    }

    @Test func `an error weighs more than a warning and that more than a note`() {
        #expect(Diagnostic.Severity.allCases.sorted() == [.note, .warning, .error])
    }
}
