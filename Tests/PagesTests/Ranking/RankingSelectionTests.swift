import ParIndex
import Testing

@testable import Pages

@Suite struct RankingSelectionTests {
    private func names(_ rows: [RankingRow], _ query: RankingQuery) throws -> [String] {
        RankingSelection(of: try Cast.ranking(rows, query)).rows.map(\.unit.name)
    }

    private func rows() throws -> [RankingRow] {
        [
            try Cast.row("Xã Liên Sơn", 3, ["5", "9"], block: "Xã"),
            try Cast.row("Thị trấn Đồng Mỏ", 1, ["7", "8"], block: "Thị trấn"),
            try Cast.row("Xã Ân Hạ", 2, ["10", "8"], block: "Xã"),
        ]
    }

    @Test func `rows come by rank, whatever their order was`() throws {
        #expect(try names(rows(), RankingQuery()) == ["Thị trấn Đồng Mỏ", "Xã Ân Hạ", "Xã Liên Sơn"])
    }

    @Test func `names come in Vietnamese order, both ways`() throws {
        let order = ["Thị trấn Đồng Mỏ", "Xã Ân Hạ", "Xã Liên Sơn"]
        #expect(try names(rows(), RankingQuery(order: .name)) == order)
        #expect(try names(rows(), RankingQuery(order: .name, isReversed: true)) == order.reversed())
    }

    @Test func `a domain puts its best first and names break ties`() throws {
        let second = RankingQuery.Order.domain(try Cast.code("2"))
        #expect(
            try names(rows(), RankingQuery(order: second)) == ["Xã Liên Sơn", "Thị trấn Đồng Mỏ", "Xã Ân Hạ"])
    }

    @Test func `a unit is found without diacritics, by several words, also of its superior`() throws {
        #expect(try names(rows(), RankingQuery(text: "dong mo")) == ["Thị trấn Đồng Mỏ"])
        #expect(try names(rows(), RankingQuery(text: "LIÊN chi lăng")) == ["Xã Liên Sơn"])
        #expect(try names(rows(), RankingQuery(text: "không có")).isEmpty)
    }

    @Test func `a block leaves the others out`() throws {
        #expect(try names(rows(), RankingQuery(block: "Xã")) == ["Xã Ân Hạ", "Xã Liên Sơn"])
    }

    @Test func `a page beyond the last is the last`() throws {
        let rows = try (1...250).map { try Cast.row("Xã \($0)", $0, ["1", "2"]) }
        let selection = RankingSelection(of: try Cast.ranking(rows, RankingQuery(page: 99)))
        #expect(selection.page == 3)
        #expect(selection.shown.map(\.unit.name).first == "Xã 201")
        #expect(selection.shown.count == 50)
    }

    @Test func `all rows stand on one page when asked for`() throws {
        let rows = try (1...250).map { try Cast.row("Xã \($0)", $0, ["1", "2"]) }
        #expect(RankingSelection(of: try Cast.ranking(rows, RankingQuery(page: nil))).shown.count == 250)
    }

    @Test func `no rows are one empty page`() throws {
        let selection = RankingSelection(of: try Cast.ranking([]))
        #expect(selection.pageCount == 1)
        #expect(selection.shown.isEmpty)
    }
}
