import ParIndex
import Testing

@testable import Pages

@Suite struct RankingPageTests {
    private func text(_ page: RankingPage, english: Bool = false) -> String {
        page.markup(in: Cast.frame(english ? .en : .vi)).description
    }

    @Test func `a cell has its figure, its colour and its rank among distinct scores`() throws {
        let page = text(try Cast.ranking([try Cast.row("Xã Liên Sơn", 14, ["5", "10"])]))
        #expect(page.contains("<td class=\"h2\">5<small>1/2</small></td>"))
        #expect(page.contains("<td class=\"h9\">10<small>1/2</small></td>"))
        #expect(page.contains("<b>14</b><small>/9</small>"))
    }

    @Test func `numbers are written as the language writes them`() throws {
        let page = try Cast.ranking([try Cast.row("Xã Liên Sơn", 14, ["7.25", "10"])])
        #expect(text(page).contains(">7,25<"))
        #expect(text(page).contains(">81,90<"))
        #expect(text(page, english: true).contains(">7.25<"))
    }

    @Test func `columns that nobody fills are left out`() throws {
        let page = text(try Cast.ranking([try Cast.row("Xã Liên Sơn", 14, ["5", "10"], change: .first)]))
        #expect(!page.contains("Xếp loại"))
        #expect(!page.contains("So năm trước"))
        #expect(!page.contains("Chỉ số</th>"))
    }

    @Test func `a unit with a smaller maximum brings the index column`() throws {
        let page = text(try Cast.ranking([try Cast.row("Xã Liên Sơn", 14, ["5", "10"], of: 95)]))
        #expect(page.contains("Chỉ số</th>"))
        #expect(page.contains(">82,00%<"))
    }

    @Test func `a table of several superiors shows the place in the nation, the other below the name`() throws {
        let page = text(
            try Cast.ranking([
                try Cast.row("Xã A", 1, ["5", "10"], superior: "Tỉnh Một"),
                try Cast.row("Xã B", 2, ["5", "10"], superior: "Tỉnh Hai"),
            ]))
        #expect(page.contains("<b>101</b><small>/3321</small>"))
        #expect(page.contains("<small>Tỉnh Hai 2/9</small>"))
    }

    @Test func `the heading that orders the table says so, and its link turns it round`() throws {
        let query = RankingQuery(order: .domain(try Cast.code("1")), text: "xa")
        let page = text(try Cast.ranking([try Cast.row("Xã Liên Sơn", 14, ["5", "10"])], query))
        #expect(
            page.contains(
                "aria-sort=\"descending\"><a href=\"/dot-danh-gia/chi-lang-2023?xep=lv-1&amp;nguoc=1&amp;tim=xa\""))
    }

    @Test func `the form keeps the order and forgets the page`() throws {
        let rows = try (1...250).map { try Cast.row("Xã \($0)", $0, ["1", "2"]) }
        let page = text(try Cast.ranking(rows, RankingQuery(order: .name, page: 2)))
        #expect(page.contains("<input type=\"hidden\" name=\"xep\" value=\"ten\">"))
        #expect(!page.contains("name=\"trang\""))
        #expect(page.contains("aria-current=\"page\">2</a>"))
    }

    @Test func `a round without results and a filter without matches say what to do`() throws {
        #expect(try text(Cast.ranking([])).contains("Đợt này chưa có kết quả."))
        let none = text(try Cast.ranking([try Cast.row("Xã A", 1, ["1", "1"])], RankingQuery(text: "zzz")))
        #expect(none.contains("Không có đơn vị nào khớp."))
        #expect(none.contains("Xem tất cả đơn vị"))
    }

    @Test func `3.321 units fill a first page of a hundred`() throws {
        let rows = try (1...3321).map { try Cast.row("Xã \($0)", $0, ["1", "2"]) }
        let page = text(try Cast.ranking(rows))
        #expect(page.split(separator: "<tr><td").count - 1 == 100)
        #expect(page.contains("3.321 xã, thị trấn"))
        #expect(page.contains("Tất cả 3.321"))
    }

    @Test func `on an English page the decision is named in its own language`() throws {
        var ranking = try Cast.ranking([try Cast.row("Xã A", 1, ["1", "1"])])
        ranking.round.decision = "Quyết định số 202/QĐ-UBND"
        let page = ranking.markup(in: Cast.frame(.en)).description
        #expect(page.contains("Published by <span lang=\"vi\">Quyết định số 202/QĐ-UBND</span>"))
        #expect(!text(ranking).contains("Published by"))
    }
}
