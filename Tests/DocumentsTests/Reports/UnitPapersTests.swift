import Documents
import ParIndex
import SamplePapers
import Samples
import Testing

/// The other papers of a unit.
struct UnitPapersTests {
    private let haTrung: CastPapers
    private let chiLang: CastPapers

    init() throws {
        haTrung = try CastPapers(Samples.haTrung2023)
        chiLang = try CastPapers(Samples.chiLang2023)
    }

    private func haBac(_ lines: [Code: SheetLine] = [:], evidence: [Code: [String]] = [:]) throws -> String {
        let scores = try #require(haTrung.scores(Samples.haBac, lines: lines))
        return try CastPapers.text(SelfAssessmentPaper(haTrung.setting, scores, evidence: evidence)?.document)
    }

    @Test func `Hà Bắc gave itself 94,5 and says where and why it took less`() throws {
        let text = try haBac()
        #expect(text.contains("Tổng điểm tự chấm: 94,5/100 điểm."))
        #expect(text.contains("tự chấm 3/5 điểm. Trong năm xã có 01 công chức"))
        #expect(text.contains("tự chấm 0/2 điểm"))
    }

    @Test func `every answer without evidence is explained, and the words why stand there`() throws {
        let code = try #require(Code("1.1"))
        let line = SheetLine(code: code, missingEvidence: "Kế hoạch đã gửi kèm phiếu năm trước")
        let text = try haBac([code: line])
        #expect(text.contains("GIẢI TRÌNH TIÊU CHÍ KHÔNG CÓ TÀI LIỆU KIỂM CHỨNG"))
        #expect(text.contains("Kế hoạch đã gửi kèm phiếu năm trước."))
        #expect(text.contains("Chưa gắn tài liệu kiểm chứng và chưa ghi lý do: 1.2; 1.3"))
        let proved = try haBac([code: line], evidence: [code: ["Văn bản số 5/KH-UBND"]])
        #expect(proved.contains("Văn bản số 5/KH-UBND"))
        #expect(!proved.contains("Kế hoạch đã gửi kèm"))
    }

    @Test func `where all is proved and full no heading stands empty`() throws {
        let scores = try #require(haTrung.scores(Samples.haBac))
        let codes = scores.own?.lines.map(\.criterion.code) ?? []
        let evidence = Dictionary(codes.map { ($0, ["Văn bản"]) }) { first, _ in first }
        let text = try CastPapers.text(SelfAssessmentPaper(haTrung.setting, scores, evidence: evidence)?.document)
        #expect(!text.lowercased().contains("giải trình tiêu chí không có"))
    }

    @Test func `a notice has the points and comments of every criterion, by the authority`() throws {
        let scores = try #require(chiLang.scores(Samples.lienSon))
        let paper = try #require(
            UnitNoticePaper(chiLang.setting, scores, result: chiLang.result(Samples.lienSon), grade: nil)?.document)
        let text = try CastPapers.text(paper)
        #expect(paper.letterhead.issuer == "Ủy ban nhân dân huyện Chi Lăng")
        #expect(text.contains("Tổng điểm thẩm định 81/100 điểm (tự chấm 90 điểm), xếp hạng 14/20"))
        for line in chiLang.set.criteria { #expect(text.contains(line.title), "\(line.code)") }
        #expect(text.contains("Bị trừ 3 điểm"))
    }

    @Test func `the reason of what has no row of its own is none of the whole group's loss`() throws {
        let scores = try #require(chiLang.scores(Samples.lienSon))
        let text = try CastPapers.text(UnitNoticePaper(chiLang.setting, scores, result: nil, grade: nil)?.document)
        let lines = text.split(separator: "\n").map(String.init)
        let group = try #require(lines.firstIndex { $0.hasPrefix("1.4\t") })
        #expect(lines[group].contains("\t3\t") && lines[group].contains("\t1\t2"))
        #expect(lines[group].split(separator: "\t").last == "2")
        #expect(lines[group + 1].contains("Phần còn lại của 1.4\t1\t"))
        #expect(lines[group + 1].contains("\t1\t0"))
        #expect(lines[group + 2].hasPrefix("1.4.2\t"))
    }

    @Test func `who gave a reason is known: the council, or the unit whom it agreed with`() throws {
        let code = try #require(Code("1.5"))
        var scores = try #require(chiLang.scores(Samples.lienSon))
        func line(_ answer: Answer) throws -> Tally.Line {
            let context = ScoringContext(scores.set, year: 2023, unit: "06502")
            scores.council = scores.set.tally([code: answer], in: context)
            return try #require(scores.council?[code])
        }
        let said = Answer.judged(Points(1), reason: "Theo báo cáo số 44/BC-UBND")
        scores.own = scores.set.tally([code: said], in: ScoringContext(scores.set, year: 2023, unit: "06502"))
        #expect(try scores.reasonGiver(line(said)) == .unit)
        #expect(try scores.reasonGiver(line(.awarded(.zero, reason: "Không có sáng kiến"))) == .council)
        #expect(try scores.reasonGiver(line(.published(.zero, reason: "chưa thực hiện"))) == nil)
        scores.lines[code] = SheetLine(
            code: code, ground: AppraisalGround(category: .noEvidence, text: "Không có văn bản"))
        #expect(try scores.reasonGiver(line(said)) == .council)
    }

    @Test func `the council's own words go before those of the card, the unit's explanation stands behind`() throws {
        let code = try #require(Code("1.2"))
        let ground = AppraisalGround(category: .late, text: "Gửi sau hạn 05 ngày")
        let line = SheetLine(code: code, ground: ground, explanation: "Mạng hỏng ngày 14/3")
        let scores = try #require(chiLang.scores(Samples.lienSon, lines: [code: line]))
        let text = try CastPapers.text(UnitNoticePaper(chiLang.setting, scores, result: nil, grade: nil)?.document)
        #expect(text.contains("Gửi sau hạn 05 ngày. Đơn vị giải trình: Mạng hỏng ngày 14/3."))
        #expect(!text.contains("xếp hạng"))
    }

    @Test func `a bonus is named apart, makes up for no loss, and what is not reached of it is none`() throws {
        let code = try #require(Code("1.5"))
        var bonus = try #require(chiLang.set[code])
        (bonus.code, bonus.title) = (try #require(Code("DC1")), "Mô hình mới")
        let scores = try #require(chiLang.scores(Samples.lienSon, bonus: bonus))
        let result = try #require(chiLang.result(Samples.lienSon))
        let text = try CastPapers.text(
            UnitResultPaper(chiLang.setting, scores, result: result, grade: nil, change: nil)?.document)
        #expect(text.contains("đạt 82/100 điểm"))
        #expect(text.contains("so với điểm tối đa là 19 điểm"))
        #expect(text.contains("\tĐiểm cộng\t–\t1\t1\t–"))
        #expect(text.contains("DC1\tMô hình mới\t3\t1\t1\t–\tCó mô hình mới"))
        let own = try CastPapers.text(SelfAssessmentPaper(chiLang.setting, scores, evidence: [:])?.document)
        #expect(own.contains("DC1"))
        #expect(!own.contains("DC1. Mô hình mới: tự chấm"))
    }

    @Test func `an agency issues below its authority, by its own head`() throws {
        var scores = try #require(chiLang.scores(Samples.lienSon, named: "Phòng Tư pháp"))
        scores.unit.kind = .localAgency
        let paper = try #require(SelfAssessmentPaper(chiLang.setting, scores, evidence: [:])?.document)
        #expect(paper.letterhead.superior == "Ủy ban nhân dân huyện Chi Lăng")
        #expect(paper.letterhead.issuer == "Phòng Tư pháp")
        #expect(paper.letterhead.number.symbol == "BC")
        #expect(paper.letterhead.place == "Chi Lăng")
        #expect(paper.signers == [Signer(position: "Trưởng phòng", name: "")])
    }

    @Test func `who approved the sheet signs, in their capacity`() throws {
        var scores = try #require(chiLang.scores(Samples.lienSon))
        let by = Authorship(person: "x", name: "Hoàng Thị Phó", at: chiLang.setting.now)
        scores.submission = Submission(by: by, capacity: .deputy)
        let paper = try #require(SelfAssessmentPaper(chiLang.setting, scores, evidence: [:])?.document)
        let signer = Signer(
            [.onBehalfOf("Ủy ban nhân dân"), .inPlaceOf("Chủ tịch")], position: "Phó Chủ tịch", name: "Hoàng Thị Phó")
        #expect(paper.signers == [signer])
        #expect(paper.omissions.isEmpty)
    }

    @Test func `a list of evidence has number, day, issuer, place and file, in the order of the codes`() throws {
        let scores = try #require(chiLang.scores(Samples.lienSon))
        let by = Authorship(person: "x", name: "x", at: chiLang.setting.now)
        let lines = try ["1.2", "1.1"].map { code in
            let document = EvidenceDocument(
                id: code, unit: Samples.lienSon,
                file: EvidenceFile(name: "tep-\(code).pdf", digest: "", size: 1, mediaType: "application/pdf"),
                particulars: .init(number: "15/KH-UBND", date: "2024-02-14", issuer: "UBND xã", abstract: "Khắc phục"),
                added: by)
            let proof = Proof(
                document: code, code: try #require(Code(code)), part: .answer, page: "trang 2", linked: by)
            return EvidencePaper.Line(proof, document)
        }
        let paper = try #require(EvidencePaper(chiLang.setting, scores, lines)?.document)
        #expect(try ShippedForms.departures(paper) == [])
        let text = try CastPapers.text(paper)
        #expect(text.contains("gồm 2 tài liệu kiểm chứng"))
        for fact in ["15/KH-UBND", "14/02/2024", "UBND xã", "Khắc phục", "trang 2", "tep-1.1.pdf"] {
            #expect(text.contains(fact), "\(fact)")
        }
        let first = try #require(text.range(of: "tep-1.1.pdf")).lowerBound
        #expect(first < (try #require(text.range(of: "tep-1.2.pdf")).lowerBound))
        #expect(EvidencePaper(chiLang.setting, scores, []) == nil)
        #expect(lines[0].document.citation == "Văn bản số 15/KH-UBND ngày 14/02/2024")
    }
}
