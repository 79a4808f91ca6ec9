import Documents
import ParIndex
import SamplePapers
import Testing

struct DocumentOmissionTests {
    @Test func `a whole paper lacks nothing`() {
        #expect(SamplePaper.remediationReport.omissions.isEmpty)
        #expect(SamplePaper.letter.omissions.isEmpty)
    }

    @Test func `every part that is blank is named, and the paper is written all the same`() throws {
        let paper = Document(
            letterhead: Letterhead(
                issuer: " ", number: DocumentNumber(symbol: ""), place: "\u{0}", date: .month(1, year: 2026)),
            heading: .titled("", subject: ""),
            properties: DocumentProperties(title: "", creator: "", created: Instant(seconds: 0)))
        #expect(paper.omissions == DocumentOmission.allCases)
        #expect(DocumentOmission.issuer.problem.code == "paper.issuer")
        #expect(DocumentOmission.signer.problem.text(in: .vi).contains("người ký"))
        #expect(try DocxWriter(ShippedLayout.read()).write(paper).count > 1000)
    }

    @Test func `a signer without a name is an omission`() {
        var paper = SamplePaper.decision
        paper.signers[0].name = ""
        #expect(paper.omissions == [.signer])
    }
}
