import ParIndex
import Testing
import Wording

@testable import Pages

struct EvidencePageTests {
    private func page(_ part: Proof.Part) throws -> String {
        let criterion = try Cast.criterion("1.1", "Kế hoạch", maximum: "2")
        var panel = EvidencePanel(
            round: "chi-lang-2023", unit: Cast.lienSon.key, code: criterion.code, lines: [], isOpen: true)
        panel.part = part
        return EvidencePage(
            panel: panel, unitName: "Xã Liên Sơn", roundTitle: "Chỉ số CCHC", criterion: criterion
        ).markup(in: Cast.frame()).description
    }

    @Test
    func `a document that the answer got later is told beside the word on missing ones, one of the explanation not`()
        throws
    {
        let file = EvidenceFile(name: "Kế hoạch.pdf", digest: "ab", size: 1, mediaType: "application/pdf")
        let (before, after) = (Instant("2024-01-05"), Instant("2024-01-06"))
        let added = Authorship(person: "moi", name: "Vi Thị Mối", at: after)
        let document = EvidenceDocument(id: "a", unit: Cast.lienSon.key, file: file, added: added)
        let code = try Cast.code("1.1")
        func addition(to part: Proof.Part, since answered: Instant?) -> String? {
            let proof = Proof(document: "a", code: code, part: part, page: "", linked: added)
            let line = EvidencePanel.Line(document: document, proof: proof)
            return EvidencePanel(round: "r", unit: Cast.lienSon.key, code: code, lines: [line])
                .addition(since: answered, in: .vi)
        }
        #expect(addition(to: .answer, since: before)?.contains("sau đó có bổ sung tài liệu") == true)
        #expect(addition(to: .answer, since: after) == nil && addition(to: .answer, since: nil) == nil)
        #expect(addition(to: .explanation, since: before) == nil)
    }

    @Test func `who files evidence goes back to where it belongs: the sheet, or the explanations`() throws {
        let unit = "/dot-danh-gia/chi-lang-2023/don-vi/06502@"
        #expect(try page(.answer).contains("href=\"\(unit)/phieu?xem=tat-ca#tc-1.1\""))
        let explaining = try page(.explanation)
        #expect(explaining.contains("href=\"\(unit)/giai-trinh#tc-1.1\""))
        #expect(!explaining.contains("/phieu?"))
    }
}
