import Documents
import ParIndex
import SamplePapers
import Samples
import Testing

/// The papers of a whole round.
struct RoundPapersTests {
    private let chiLang: CastPapers
    private let minutes = ConclusionMinutes(
        place: "Phòng họp số 2", day: "2024-01-10", time: "14 giờ 00", chair: "Lê Văn Thẩm", secretary: "Lan",
        present: ["Lê Văn Thẩm", "Lan", "Minh"], absent: ["Hòa"],
        votes: [.init(matter: "Thông qua kết quả", inFavour: 2, against: 1, abstained: 0)],
        disagreements: "Xã Liên Sơn, 1.2: giữ 0 điểm.\n\nXã Liên Sơn, 7.5: thống nhất 2 điểm.")

    init() throws { chiLang = try CastPapers(Samples.chiLang2023) }

    private func publication(_ minutes: ConclusionMinutes? = nil) throws -> PublicationPaper {
        try #require(PublicationPaper(chiLang.setting, [chiLang.ranks], minutes: minutes))
    }

    @Test func `the decision publishes all units with ranks, domains and totals in its annex`() throws {
        let text = try CastPapers.text(publication(minutes).decision)
        for fact in [
            "Điều 1.", "gồm 20 đơn vị", "Biên bản họp Hội đồng thẩm định ngày 10/01/2024", "/QĐ-UBND", "- Như Điều 3;",
        ] { #expect(text.contains(fact), "\(fact)") }
        for unit in chiLang.round.tables[0].participants { #expect(text.contains(unit.name)) }
        #expect(text.uppercased().contains("CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN CHI LĂNG"))
        #expect(!text.contains("TM."))
        let sheet = try #require(try publication().decision.sheets.first)
        let row = try #require(sheet.rows.first { $0.cells.contains(.text("Xã Liên Sơn")) })
        #expect(row.cells.first == .count(14))
        #expect(row.cells.contains(.points(Points(81))))
    }

    @Test func `the annex says what the ranks in brackets count`() throws {
        let text = try CastPapers.text(publication(minutes).decision).replacing("\u{A0}", with: " ")
        #expect(text.contains("tính trên số mức điểm khác nhau (đơn vị bằng điểm cùng hạng)"))
        let annex = try #require(try publication().decision.annexes.first)
        let paragraphs = annex.blocks.compactMap { block -> Passage? in
            if case .paragraph(let text) = block { text } else { nil }
        }
        let note = try #require(paragraphs.last)
        let rank = try #require(chiLang.ranks.units.first?.1.domains.first)
        let at = "\(chiLang.ranks.table.slug)/best/\(rank.domain.text)/rank"
        #expect(note.runs.contains(.bound(rank.rank.description, to: at)))
        #expect(note.runs.contains(.bound("\(rank.rank.of)", to: at + "/of")))
        let bare = note.runs.filter { $0.origin == .written && $0.text.contains(where: \.isNumber) }
        #expect(bare.isEmpty)
    }

    @Test func `the annex of the minutes bears the day of the session`() throws {
        let paper = try #require(CouncilMinutesPaper(chiLang.setting, minutes, [chiLang.ranks])?.document)
        let text = try CastPapers.text(paper).replacing("\u{A0}", with: " ")
        #expect(text.contains("/BB-HĐTĐ ngày 10 tháng 01 năm 2024 của"))
    }

    @Test func `without minutes the decision cites none`() throws {
        #expect(try !CastPapers.text(publication().decision).contains("Biên bản"))
    }

    @Test func `the submission is of the agency below the authority and asks its chair`() throws {
        let paper = try publication().submission
        #expect(paper.letterhead.superior == "Ủy ban nhân dân huyện Chi Lăng")
        #expect(paper.letterhead.issuer == "Phòng Nội vụ")
        let text = try CastPapers.text(paper)
        #expect(text.contains("Kính gửi: Chủ tịch Ủy ban nhân dân huyện Chi Lăng"))
        #expect(text.contains("có 20 đơn vị được xếp hạng"))
    }

    @Test func `nothing is published where nobody has a result`() {
        let empty = PublicationPaper.Ranks(chiLang.round.tables[0], chiLang.set, [])
        #expect(PublicationPaper(chiLang.setting, [empty], minutes: nil) == nil)
    }

    @Test func `minutes name members, votes and what they differed on, and two sign`() throws {
        let paper = try #require(CouncilMinutesPaper(chiLang.setting, minutes, [chiLang.ranks])?.document)
        let text = try CastPapers.text(paper)
        for fact in [
            "Hồi 14 giờ 00, ngày 10 tháng 01 năm 2024, tại Phòng họp số 2", "Chủ trì: Lê Văn Thẩm.", "Thư ký: Lan.",
            "Có mặt 3 thành viên", "Vắng mặt 1 thành viên", "+ Hòa.", "Thông qua kết quả",
            "Xã Liên Sơn, 1.2: giữ 0 điểm.",
        ] { #expect(text.contains(fact), "\(fact)") }
        #expect(paper.signers.map(\.name) == ["Lê Văn Thẩm", "Lan"])
        #expect(try ShippedForms.departures(paper) == [])
        #expect(paper.letterhead.date == .day("2024-01-10"))
    }

    @Test func `minutes that lack their place are not written, and what nobody said has no heading`() throws {
        #expect(CouncilMinutesPaper(chiLang.setting, ConclusionMinutes(), []) == nil)
        #expect(CouncilMinutesPaper(chiLang.setting, nil, []) == nil)
        var bare = minutes
        (bare.absent, bare.votes, bare.disagreements) = ([], [], " \n")
        let text = try CastPapers.text(CouncilMinutesPaper(chiLang.setting, bare, [])?.document).lowercased()
        for heading in ["vắng mặt", "biểu quyết", "ý kiến khác nhau", "nội dung kết luận"] {
            #expect(!text.contains(heading), "\(heading)")
        }
    }

    @Test func `guidance has the calendar and every criterion, the set once`() throws {
        var setting = chiLang.setting
        setting.round.course.calendar[.selfAssessment] = Instant("2024-01-05", secondOfDay: 17 * 3600)
        let paper = try #require(GuidancePaper(setting, sets: [chiLang.set.slug: chiLang.set])?.document)
        let text = try CastPapers.text(paper)
        #expect(text.contains("Hạn nộp kết quả tự chấm: 17 giờ 00 ngày 05/01/2024"))
        #expect(text.contains("thang điểm 100, gồm 8 tiêu chí"))
        for criterion in chiLang.set.criteria { #expect(text.contains(criterion.title), "\(criterion.code)") }
        #expect(paper.annexes.count == 1)
        let bare = try CastPapers.text(GuidancePaper(chiLang.setting, sets: [chiLang.set.slug: chiLang.set])?.document)
        #expect(!bare.lowercased().contains("lịch thực hiện\n"))
        #expect(GuidancePaper(setting, sets: [:]) == nil)
    }

    @Test(arguments: ["attention", "attention\tnhiều\tnguồn", "khác\t75\tnguồn", ""])
    func `a file of customs that says nothing right is refused`(_ text: String) {
        #expect(throws: PageLayoutFault.self) { try PaperCustoms(parsing: text) }
    }
}
