import ParIndex
import Testing
import Wording

@testable import Pages

struct SheetLineCardTests {
    private func card(hasDocument: Bool, isOpen: Bool = false, answered: Instant? = nil) throws -> String {
        let criterion = try Cast.criterion(
            "1.1", "Kế hoạch cải cách hành chính", maximum: "2",
            rule: .judgement(Judgement(text: "Theo kế hoạch", step: try Cast.points("0.5"))))
        let answer = Answer.judged(try Cast.points("1"), reason: "Đã ban hành")
        var row = SheetRow(
            criterion: criterion, notes: CriterionNotes(criterion),
            line: SheetLine(code: criterion.code, answer: answer))
        row.line.missingEvidence = "Sổ giấy lưu tại trụ sở"
        row.isOpen = isOpen
        row.line.answered = answered.map { Authorship(person: "moi", name: "Vi Thị Mối", at: $0) }
        row.evidence = EvidencePanel(
            round: "chi-lang-2023", unit: Cast.lienSon.key, code: criterion.code,
            lines: hasDocument ? [document(of: criterion.code)] : [])
        return SheetLineCard(row: row, round: "chi-lang-2023", unit: Cast.lienSon.key).markup(in: .vi).description
    }

    private func document(of code: Code) -> EvidencePanel.Line {
        let by = Authorship(person: "moi", name: "Vi Thị Mối", at: Instant("2024-01-05"))
        return EvidencePanel.Line(
            document: EvidenceDocument(
                id: "d", unit: Cast.lienSon.key,
                file: EvidenceFile(name: "Kế hoạch.pdf", digest: "ab", size: 3, mediaType: "application/pdf"), added: by
            ),
            proof: Proof(document: "d", code: code, part: .answer, page: "", linked: by))
    }

    @Test func `a word on missing evidence does not deny the document beside it`() throws {
        #expect(try card(hasDocument: false).contains("Không có tài liệu kiểm chứng: Sổ giấy lưu tại trụ sở"))
        let proved = try card(hasDocument: true)
        #expect(!proved.contains("Không có tài liệu kiểm chứng"))
        #expect(proved.contains("Giải thích về tài liệu còn thiếu: Sổ giấy lưu tại trụ sở"))
    }

    @Test func `a word on missing evidence bears its moment where a document came later`() throws {
        let before = Instant("2024-01-04")
        let said =
            "Giải thích về tài liệu còn thiếu (ghi lúc \(Dates.moment(before, in: .vi)); sau đó có bổ sung tài liệu):"
        #expect(try card(hasDocument: true, answered: before).contains(said))
        let after = try card(hasDocument: true, answered: Instant("2024-01-06"))
        #expect(after.contains("Giải thích về tài liệu còn thiếu: Sổ giấy"))
    }

    @Test func `who has a document is asked what is still missing, not why there is none`() throws {
        #expect(try card(hasDocument: false, isOpen: true).contains("Không có tài liệu kiểm chứng?"))
        let proved = try card(hasDocument: true, isOpen: true)
        #expect(!proved.contains("Không có tài liệu kiểm chứng?"))
        #expect(proved.contains("Còn thiếu tài liệu kiểm chứng?"))
    }

    @Test func `points of a sheet that can not be changed any more are said once, with their reason`() throws {
        let criterion = try Cast.criterion("1.2", "Báo cáo", maximum: "2")
        let answer = Answer.judged(Points(1), reason: "Đã ban hành")
        var set = try Cast.set()
        set.domains = [Domain(node: criterion)]
        let tally = set.tally([criterion.code: answer], in: ScoringContext(set, year: 2023, unit: "06502"))
        var row = SheetRow(
            criterion: criterion, notes: CriterionNotes(criterion),
            line: SheetLine(code: criterion.code, answer: answer))
        row.score = try #require(tally[criterion.code]?.score)
        let card = SheetLineCard(row: row, round: "chi-lang-2023", unit: Cast.lienSon.key).markup(in: .vi).description
        #expect(card.split(separator: "Đã ban hành").count == 2)
        #expect(card.contains("1/2 điểm"))
        #expect(!card.contains("class=\"said\""))
    }
}
