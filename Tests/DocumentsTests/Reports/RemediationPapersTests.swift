import ParIndex
import SamplePapers
import Samples
import Testing

@testable import Documents

struct RemediationPapersTests {
    private let chiLang: CastPapers

    init() throws { chiLang = try CastPapers(Samples.chiLang2023) }

    private func remediation(
        _ unit: UnitKey, _ measures: [RemedialMeasure]? = nil, _ texts: [PaperText]? = nil
    ) throws -> UnitRemediation {
        let sample = try #require(Samples.paperwork.first { $0.unit == unit })
        let (scores, result) = (try #require(chiLang.scores(unit)), try #require(chiLang.result(unit)))
        let places = (texts ?? sample.texts).map { ($0.place, $0) }
        return try #require(
            UnitRemediation(
                chiLang.setting, scores, result: result, grade: nil, measures: measures ?? sample.measures,
                texts: Dictionary(places) { first, _ in first },
                printedOwn: Samples.cards(of: chiLang.round)[unit]?.printedTotals[.selfAssessment]))
    }

    /// The words of a paper, which every format has alike.
    private func same(_ paper: Document) throws -> [String] {
        let layout = try ShippedLayout.read()
        let words = PaperWords.words(TextWriter(layout).write(paper))
        let part = try #require(DocxWriter(layout).parts(of: paper).first { $0.name == "word/document.xml" })
        let docx = try #require(XMLTree.read(part.bytes))
        let page = try #require(XMLTree.read(PaperPage(paper, layout).markup.utf8))
        #expect(PaperWords.ofDocx(docx) == words)
        #expect(PaperWords.ofPage(page) == words)
        return words
    }

    private func plan(_ unit: UnitKey) throws -> String {
        try CastPapers.text(RemediationPlanPaper(remediation(unit)).document)
    }

    private func report(_ unit: UnitKey) throws -> String {
        try CastPapers.text(RemediationReportPaper(remediation(unit)).document)
    }

    @Test func `Đồng Mỏ's plan has every fact of its seed, put right where the seed is wrong`() throws {
        let text = try plan(Samples.dongMo)
        for fact in [
            "Căn cứ Quyết định số 202/QĐ-UBND ngày 15/01/2024", "đạt 81,9/100 điểm; xếp hạng 13/20 xã, thị trấn",
            "(thị trấn tự chấm 90,9/100 điểm)", "điểm bị trừ so với điểm tối đa: 18,1 điểm",
            "1.5\tĐổi mới", "\t3\t0\t3\tDo chưa có sáng kiến", "\t2\t1\t1\tDo không ban hành VBQPPL",
            "\t1\t0\t1\tDo không có phương án", "\t1\t0,5\t0,5\tDo có Quyết định công bố TTHC nội bộ sau tháng 4/2023",
            "\t2,5\t1,5\t1\tDo có 22 hồ sơ",
            "\t1\t0,5\t0,5\tDo tỷ lệ hồ sơ xử lý trước hạn, trong hạn từ 80% đến dưới 90%",
            "\t2\t0\t2\tDo có cán bộ chưa đạt chuẩn", "\t2\t0\t2\tDo có sai phạm", "\t1\t0\t1\tDo chưa thực hiện gửi",
            "13\t6,9\t6,1", "\t1\t0\t1\tDo có dưới 80% văn bản đi", "\t2\t0\t2\tDo có 22 hồ sơ được xử lý",
            "7.6\tThực hiện thanh toán trực tuyến\t3\t0\t3", "\t–\t–\t0,1\t",
            "Cải cách tổ chức bộ máy hành chính (5/5 điểm)", "kinh tế - xã hội (9/9 điểm)", "100\t81,9\t18,1",
            "Lãnh đạo UBND thị trấn", "Công chức Tư pháp – hộ tịch", "Bộ phận Một cửa thị trấn",
            "Công chức Tài chính – kế toán", "Văn phòng UBND thị trấn", "52/2018/QĐ-UBND", "giai đoạn 2021-2025",
            "CÁC TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA NĂM 2023", "- Phòng Nội vụ (báo cáo);", "/KH-UBND",
        ] { #expect(text.contains(fact), "\(fact)") }
        #expect(!text.contains("NĂM 2022") && !text.contains("Đồng Mỹ"))
        #expect(text.contains("10/13 nội dung đã có biện pháp"))
    }

    @Test func `Liên Sơn's report has every fact of its seed, its own points adding to 90`() throws {
        let text = try report(Samples.lienSon)
        for fact in [
            "Công văn số 829/UBND-NV ngày 25/4/2024", "Kế hoạch số 15/KH-UBND ngày 14/02/2024",
            "đạt 81/100 điểm; xếp hạng 14/20 xã, thị trấn (xã tự chấm 90/100 điểm)",
            "điểm bị trừ so với điểm tối đa: 19 điểm, tại 10 nội dung",
            "\t17\t14\t10\t7\t", "\t9\t8\t8\t1\t", "\t18\t16\t16\t2\t", "\t5\t5\t5\t0\t", "\t19\t18\t17\t2\t",
            "\t10\t10\t9\t1\t", "\t13\t10\t7\t6\t", "\t9\t9\t9\t0\t",
            "điểm tối đa 2 điểm, tự chấm 2 điểm, Hội đồng thẩm định chấm 0 điểm, bị trừ 2 điểm",
            "Đang thực hiện: UBND xã đã mở tài khoản tại ngân hàng Agribank", "01 thủ tục thanh toán trực tuyến",
            "vùng lõm sóng điện thoại", "NHIỆM VỤ VÀ GIẢI PHÁP NĂM 2024", "năm 2023 (19 điểm)",
            "phấn đấu 100% cán bộ, công chức", "7.2\tCập nhật hồ sơ", "- Phòng Nội vụ huyện;", "- Lưu: VP.",
        ] { #expect(text.contains(fact), "\(fact)") }
        #expect(!text.contains("89/100"))
        #expect(text.contains("đang khắc phục 2 nội dung; còn 8 nội dung chưa có kết quả khắc phục"))
    }

    @Test func `figures of a text follow the data, and numbers typed by hand are marked`() throws {
        let place = PaperText.Place.round(chiLang.round.slug, PaperSpot(.remediationReport, .difficulties))
        let author = Authorship(person: "p", name: "P", at: chiLang.setting.now)
        let text = PaperText(
            place: place,
            text: "Mục 1.2 mất {điểm mất 1.2}/{điểm tối đa 1.2}, hạng {hạng}; loại {xếp loại}.",
            changed: author)
        let paper = RemediationReportPaper(try remediation(Samples.lienSon, [], [text])).document
        let runs = paper.body.flatMap(\.runs)
        #expect(runs.contains(.bound("2", to: "1.2/lost")))
        #expect(runs.contains(.bound("14/20", to: "rank")))
        #expect(runs.contains(.typed("1.2")))
        #expect(runs.contains(.typed("{xếp loại}")))
    }

    @Test func `a plan without a word written is drafted from the data, with room for what is missing`() throws {
        let text = try CastPapers.text(RemediationPlanPaper(remediation(Samples.lienSon, [], [])).document)
        for words in [
            "năm 2023 (19 điểm)", "0/10 nội dung đã có biện pháp", "TỔ CHỨC THỰC HIỆN", "…………\t…………\t…………",
            "lãnh đạo UBND xã Liên Sơn",
        ] { #expect(text.contains(words), "\(words)") }
    }

    @Test func `a report says of no unit that it did what nobody wrote`() throws {
        let text = try CastPapers.text(RemediationReportPaper(remediation(Samples.lienSon, [], [])).document)
        #expect(text.contains("có 10 nội dung bị trừ điểm; chưa ghi biện pháp khắc phục cho nội dung nào."))
        #expect(!text.contains("đã rà soát"))
    }

    @Test func `measures show who, until when, with which proof, and add up`() throws {
        let sample = try #require(Samples.paperwork.first { $0.unit == Samples.dongMo })
        var measures = sample.measures
        measures[0].terms.due = "2024-06-30"
        measures[0].terms.proof = "Quyết định công nhận sáng kiến"
        measures[0].terms.expected = Points(3)
        measures[1].terms.expected = Points("0,5")
        let text = try CastPapers.text(RemediationPlanPaper(remediation(Samples.dongMo, measures)).document)
        #expect(text.contains("Lãnh đạo UBND thị trấn\t30/6/2024\tQuyết định công nhận sáng kiến\t3"))
        #expect(text.contains("dự kiến đạt thêm 3,5 điểm"))
    }

    @Test func `hostile and endless words are the same in every format, marks of direction gone`() throws {
        let sample = try #require(Samples.paperwork.first { $0.unit == Samples.dongMo })
        var (measures, texts) = (sample.measures, sample.texts)
        measures[0].terms.action = "R&D <b>x</b> 😀 \u{202E}ngược ]]> #let {điểm"
        measures[0].terms.responsible = String(repeating: "Nguyễn ", count: 17) + "A"
        measures[1].terms.action = String(repeating: "Lý do {điểm mất 2.1}; ", count: 500)
        texts[0].text = String(repeating: "x", count: 10_000) + "\n- \u{2067}{điểm 9.9}\n-\n\n}"
        let paper = RemediationPlanPaper(try remediation(Samples.dongMo, measures, texts)).document
        let words = try same(paper)
        #expect(words.contains("{điểm") && words.contains("9.9}"))
        #expect(!words.contains { $0.unicodeScalars.contains("\u{202E}") || $0.unicodeScalars.contains("\u{2067}") })
        #expect(words.count { $0 == "1;" } == 500)
    }

    @Test(arguments: ["plan", "report"])
    func `both papers say the same in every format`(_ name: String) throws {
        let paper =
            try name == "plan"
            ? RemediationPlanPaper(remediation(Samples.dongMo)).document
            : RemediationReportPaper(remediation(Samples.lienSon)).document
        #expect(try same(paper).count > 500)
        #expect(try paper.workbook().prefix(2) == [0x50, 0x4B])
    }
}

extension Block {
    /// All runs of text outside of tables.
    fileprivate var runs: [Run] {
        switch self {
        case .section(let section): section.title.runs + section.blocks.flatMap(\.runs)
        case .paragraph(let passage), .centred(let passage): passage.runs
        case .list(let list): list.items.flatMap(\.runs)
        case .table: []
        case .landscape(let blocks): blocks.flatMap(\.runs)
        }
    }
}
