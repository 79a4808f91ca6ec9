import ParIndex
import SamplePapers
import Samples
import Testing

@testable import Documents

struct UnitResultPaperTests {
    private let chiLang: CastPapers
    private let lienSon: String

    init() throws {
        chiLang = try CastPapers(Samples.chiLang2023)
        lienSon = try CastPapers.text(chiLang.resultPaper(Samples.lienSon))
    }

    @Test func `Liên Sơn has 81 of 100, place 14 of 20 and lost 19; of its own 90, where its report says 89`() {
        for fact in [
            "đạt 81/100 điểm", "xếp hạng 14/20 xã, thị trấn", "điểm bị trừ so với điểm tối đa là 19 điểm",
            "Điểm tự chấm của xã là 90/100 điểm", "thấp hơn 9 điểm",
        ] { #expect(lienSon.contains(fact), "\(fact)") }
        #expect(!lienSon.contains("89/100") && !lienSon.contains(" 89 "))
    }

    @Test func `every domain of Liên Sơn has the points of its report`() {
        for fact in [
            "Điểm tối đa 17 điểm; tự chấm 14 điểm, thẩm định 10 điểm, bị trừ 7 điểm",
            "Điểm tối đa 9 điểm; tự chấm 8 điểm, thẩm định 8 điểm, bị trừ 1 điểm",
            "Điểm tối đa 18 điểm; tự chấm 16 điểm, thẩm định 16 điểm, bị trừ 2 điểm",
            "Điểm tối đa 19 điểm; tự chấm 18 điểm, thẩm định 17 điểm, bị trừ 2 điểm",
            "Điểm tối đa 10 điểm; tự chấm 10 điểm, thẩm định 9 điểm, bị trừ 1 điểm",
            "Điểm tối đa 13 điểm; tự chấm 10 điểm, thẩm định 7 điểm, bị trừ 6 điểm",
        ] { #expect(lienSon.contains(fact), "\(fact)") }
    }

    @Test func `a criterion says maximum, both sides, loss and reason`() {
        #expect(lienSon.contains("Chỉ tiêu 1.2. "))
        #expect(
            lienSon.contains(
                "điểm tối đa 2 điểm, tự chấm 2 điểm, thẩm định 0 điểm, bị trừ 2 điểm. Lý do: Số lượng nội dung báo cáo")
        )
        #expect(lienSon.contains("cao hơn điểm tự chấm: 7.2 (tự chấm 0, thẩm định 2)"))
    }

    @Test func `domains under the share of the customs are named, full ones too`() {
        #expect(lienSon.contains("dưới 75% điểm tối đa, cần tập trung khắc phục: "))
        #expect(lienSon.contains("(58,82%)"))
        #expect(lienSon.contains("Tiêu chí đạt điểm tối đa: Cải cách tổ chức bộ máy"))
    }

    @Test func `the tenth of a point that Đồng Mỏ lost without a reason is told`() throws {
        let text = try CastPapers.text(chiLang.resultPaper(Samples.dongMo))
        #expect(text.contains("đạt 81,9/100 điểm, xếp hạng 13/20"))
        #expect(text.contains("là 18,1 điểm"))
        #expect(text.contains("thẩm định 6,9 điểm, bị trừ 6,1 điểm"))
        #expect(text.contains("còn 0,1 điểm bị trừ chưa ghi theo"))
        #expect(text.contains("Lý do: Do có 22 hồ sơ chậm muộn trên hệ thống."))
    }

    @Test func `Đồng Tâm has 87,75 where its domains add to 87,747, dense ranks, its grade, and one domain to mend`()
        throws
    {
        let paper = try CastPapers(Samples.ninhGiang2022).resultPaper(Samples.dongTam)
        let text = try CastPapers.text(paper)
        #expect(text.contains("đạt 87,75/100 điểm, xếp hạng 9/20"))
        for rank in ["9/19 hạng", "2/3 hạng", "12/12 hạng", "12/18 hạng"] { #expect(text.contains(rank)) }
        #expect(text.contains("xếp loại “Hoàn thành tốt nhiệm vụ”"))
        let weak = try #require(text.split(separator: "\n").first { $0.contains("dưới 75%") })
        #expect(weak.contains("tài chính công (71,43%)") && !weak.contains(";"))
    }

    /// What Đồng Tâm reported of the first quarter of 2023.
    private func quarter() throws -> PeriodContent {
        let sheet = Samples.dongTamStatistics
        let catalogue = try #require(CastPapers.catalogue(sheet.catalogue))
        return PeriodContent(
            try #require(sheet.reporting), StatisticsAppendix([catalogue], sheet.statistics(of: catalogue)),
            texts: Samples.dongTamQuarterTexts)
    }

    @Test func `Đồng Tâm's report has every fact of its seed, rates put right where the seed is wrong`() throws {
        let papers = try CastPapers(Samples.ninhGiang2022)
        let text = try CastPapers.text(papers.resultPaper(Samples.dongTam, report: quarter()))
        for fact in [
            "3395/QĐ-UBND ngày 15/12/2022", "01/UBND-NV", "766/QĐ-UBND ngày 16/3/2023", "1332/KH-UBND ngày 31/12/2021",
            "Ban Thường vụ Đảng ủy quan tâm", "đạt 87,75/100 điểm, xếp hạng 9/20",
            "\t15\t–\t11,84\t3,16\t", "\t5\t–\t4,75\t", "\t18,5\t–\t16,62\t", "\t6\t–\t6\t0\t", "\t11\t–\t11\t0\t",
            "\t7\t–\t5\t2\t71,43%\t12/12 hạng", "\t11,5\t–\t10,19\t", "\t2\t–\t1,577\t", "\t14\t–\t11,49\t",
            "\t10\t–\t9,28\t", "Chưa có giải pháp, sáng kiến", "Có 01 hồ sơ giải quyết quá hạn",
            "quy hoạch sử dụng đất", "điều tra xã hội học", "không đúng tiêu chí, tiêu chí thành phần",
            "(5/7 điểm)", "Bị trừ 2/7 điểm, xếp hạng 12/12, không tăng bậc so với năm 2021", "thứ bậc chung 9/20",
            "Phần mềm dịch vụ công của tỉnh", "thay đổi so với năm 2021", "đường truyền chậm",
            "công chức phải làm thay",
            "Chưa chú trọng xây dựng sáng kiến", "còn coi là việc của công chức đầu mối",
            "CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2023", "183/KH-UBND ngày 30/12/2022", "645/KH-UBND", "07 nội dung", "5 rõ",
            "69/QĐ-UBND", "70/KH-UBND", "quý I năm 2023 đạt 65,67 điểm, xếp thứ 14/20 xã, thị trấn",
            "từ ngày 15/12/2022 đến ngày 30/3/2023", "là 192 hồ sơ", "trực tiếp 3 hồ sơ", "trực tuyến 186 hồ sơ",
            "chuyển sang 3 hồ sơ", "trước hạn và đúng hạn 190 hồ sơ", "trễ hạn 1 hồ sơ (bằng 0,52%",
            "đang giải quyết 1 hồ sơ", "đối với 74 hồ sơ",
            "188 hồ sơ được số hóa đầy đủ thành phần (đạt 97,92%), còn 4",
            "167 hồ sơ đã số hóa kết quả giải quyết (đạt 87,43%", "còn 24 hồ sơ", "(toàn trình) 19 hồ sơ",
            "(một phần) 173 hồ sơ", "đạt 84,89%", "thứ 20 của huyện", "chưa đủ chỗ", "76/NQ-CP ngày 15/7/2021",
            "159/KH-UBND ngày 16/12/2021", "1331/KH-UBND ngày 31/12/2021", "NHIỆM VỤ VÀ GIẢI PHÁP NĂM 2023",
            "hồ sơ chậm, quá hạn", "- Ban Thường vụ Đảng ủy (để báo cáo);", "- Lưu: VT, NV.",
        ] { #expect(text.contains(fact), "\(fact)") }
        #expect(!text.contains("1,1%"))
        let first = try #require(text.split(separator: "\n").first { $0.contains("Tập trung trước hết") })
        #expect(first.contains("dưới 75% điểm tối đa") && first.contains("(71,43%)"))
    }

    @Test func `what the report on the result quotes is bound, in every format alike`() throws {
        let papers = try CastPapers(Samples.ninhGiang2022)
        let paper = try #require(papers.resultPaper(Samples.dongTam, report: quarter()))
        let layout = try ShippedLayout.read()
        let page = PaperPage(paper, layout).markup
        for source in ["6/rank", "6/lost", "rank", "statistic/H1.1", "statistic/H1.2.b", "customs/attention"] {
            #expect(String(decoding: page.utf8, as: UTF8.self).contains("data-source=\"\(source)\""), "\(source)")
        }
        let words = PaperWords.words(TextWriter(layout).write(paper))
        let part = try #require(DocxWriter(layout).parts(of: paper).first { $0.name == "word/document.xml" })
        #expect(PaperWords.ofDocx(try #require(XMLTree.read(part.bytes))) == words)
        #expect(PaperWords.ofPage(try #require(XMLTree.read(page.utf8))) == words)
    }

    @Test func `of what nobody wrote or reported nothing is said`() throws {
        for words in ["ĐÁNH GIÁ CHUNG", "KẾT QUẢ THỰC HIỆN", "NHIỆM VỤ VÀ GIẢI PHÁP", "Tập trung trước hết"] {
            #expect(!lienSon.contains(words), "\(words)")
        }
        var empty = try quarter()
        (empty.texts, empty.appendix.statistics) = ([:], [:])
        let text = try CastPapers.text(chiLang.resultPaper(Samples.lienSon, report: empty))
        #expect(text == lienSon)
    }

    @Test func `a draft has the form of a unit's paper`() throws {
        let paper = try #require(chiLang.resultPaper(Samples.lienSon))
        #expect(paper.letterhead.superior == nil)
        #expect(paper.letterhead.issuer == "Ủy ban nhân dân xã Liên Sơn")
        #expect(paper.letterhead.place == "Liên Sơn")
        #expect(paper.omissions == [.signer])
        for line in ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Kính gửi: Ủy ban nhân dân huyện Chi Lăng", "- Lưu: VT."] {
            #expect(lienSon.contains(line), "\(line)")
        }
        #expect(lienSon.contains("/BC-UBND"))
        #expect(lienSon.contains("./."))
        #expect(lienSon.contains("128:6f0c"))
        #expect(lienSon.contains("có dữ liệu mô phỏng"))
    }

    @Test func `a township is called one, and a year before is compared`() throws {
        let index = try #require(CommuneIndex(points: Points(80), of: Points(100)))
        let now = try #require(CommuneIndex(points: Points(81), of: Points(100)))
        let past = YearResult(
            unit: "Xã Liên Sơn", index: index, standing: Standing(position: 16, of: 20, method: .standard))
        let present = YearResult(
            unit: "Xã Liên Sơn", index: now, standing: Standing(position: 14, of: 20, method: .standard))
        let change = YearChange(from: [past], to: present, publishedDecimals: 2)
        let text = try CastPapers.text(chiLang.resultPaper(Samples.lienSon, change: change))
        #expect(text.contains("So với năm 2022: tăng 1 điểm, tăng 2 bậc."))
        #expect(!lienSon.contains("So với năm"))
        #expect(try CastPapers.text(chiLang.resultPaper(Samples.dongMo)).contains("UBND thị trấn"))
    }

    @Test(arguments: ["Xã <b>&\"A'😀\u{202E}", "Xã " + String(repeating: "Rất Dài ", count: 20), "Xã", ""])
    func `whatever a unit is called, the paper can be written`(_ name: String) async throws {
        let paper = try #require(chiLang.resultPaper(Samples.lienSon, named: name))
        let press = PaperPress(layout: try ShippedLayout.read(), customs: chiLang.setting.customs, python: nil)
        for format in [PaperFormat.docx, .html, .txt, .xlsx] {
            #expect(try await press.file(paper, as: format).count > 1000)
        }
        #expect(!String(decoding: try await press.file(paper, as: .html), as: UTF8.self).contains("<b>&"))
    }

    @Test func `without the council's points there is no such paper`() throws {
        var scores = try #require(chiLang.scores(Samples.lienSon))
        scores.council = nil
        let result = try #require(chiLang.result(Samples.lienSon))
        #expect(UnitResultPaper(chiLang.setting, scores, result: result, grade: nil, change: nil) == nil)
        #expect(UnitNoticePaper(chiLang.setting, scores, result: result, grade: nil) == nil)
    }
}
