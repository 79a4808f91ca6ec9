import Documents
import ParIndex
import SamplePapers
import Samples
import Testing

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
