import ParIndex
import Testing
import Wording

@testable import Pages

@Suite struct UnitPagesTests {
    private let commune = Bilingual(vi: "Xã", en: "Commune")

    @Test func `a unit that ended without a known successor says so`() {
        let page = UnitPage(unit: Cast.lienSon, kind: commune, to: "2025-06-30", superiors: ["Huyện Chi Lăng"])
        let text = page.markup(in: Cast.frame()).description
        #expect(text.contains("<h2>Đơn vị kế tiếp</h2><p>Chưa rõ</p>"))
        #expect(text.contains("đến 30/6/2025"))
    }

    @Test func `predecessors are linked with how much of them went in`() {
        let page = UnitPage(
            unit: Cast.dongMo, kind: commune, from: "2025-07-01", superiors: ["Tỉnh Lạng Sơn"],
            predecessors: [.init(unit: Cast.lienSon, share: .part)])
        let text = page.markup(in: Cast.frame()).description
        #expect(text.contains("<a href=\"/don-vi/06502@\">Xã Liên Sơn</a> <span class=\"mark calm\">một phần</span>"))
        #expect(!text.contains("Đơn vị kế tiếp"))
    }

    @Test func `results lead to the page of the unit that had them`() {
        let result = UnitPage.RoundResult(
            round: Cast.round, unit: Cast.lienSon, points: (Points(81), Points(100)),
            place: Standing(position: 14, of: 20, method: .standard))
        let page = UnitPage(unit: Cast.dongMo, kind: commune, superiors: [], results: [result])
        let text = page.markup(in: Cast.frame()).description
        #expect(text.contains("href=\"/dot-danh-gia/chi-lang-2023/don-vi/06502@\">Xã Liên Sơn</a>"))
        #expect(text.contains(">81/100</td>"))
        #expect(text.contains(">14/20</td>"))
    }

    @Test func `namesakes are told apart and lead to the unit of today`() {
        let match = UnitsPage.Match(
            unit: Cast.lienSon, to: "2025-06-30", province: "Tỉnh Lạng Sơn", formerDistrict: "Huyện Chi Lăng",
            today: [UnitName(key: UnitKey("06505", from: "2025-07-01"), name: "Xã Chiến Thắng")])
        let text = UnitsPage(search: "lien son", matches: [match], count: 1).markup(in: Cast.frame()).description
        #expect(text.contains("Tỉnh Lạng Sơn"))
        #expect(text.contains("Huyện Chi Lăng"))
        #expect(text.contains("<a href=\"/don-vi/06505@2025-07-01\">Xã Chiến Thắng</a>"))
    }

    @Test func `a search without words and one without matches say what to do`() {
        let none = UnitsPage(search: "", matches: [], count: 0).markup(in: Cast.frame()).description
        #expect(none.contains("Gõ tên đơn vị để tìm."))
        let lost = UnitsPage(search: "<zzz>", matches: [], count: 0).markup(in: Cast.frame(.en)).description
        #expect(lost.contains("No unit is called “&lt;zzz&gt;”."))
    }
}
