import ParIndex
import Testing

@testable import Pages

@Suite struct RankingQueryTests {
    private func read(_ items: [String: String]) -> RankingQuery {
        RankingQuery { items[$0] }
    }

    @Test func `an address without items asks for the first page by rank`() {
        #expect(read([:]) == RankingQuery())
        #expect(RankingQuery().items.isEmpty)
    }

    @Test func `every query is read back from its address`() throws {
        let code = try Cast.code("3.4")
        let orders: [RankingQuery.Order] = [.rank, .name, .grade, .change, .domain(code)]
        for order in orders {
            for page in [1, 7, nil] {
                let query = RankingQuery(
                    order: order, isReversed: true, text: "dong mo & xã", block: "Khối phường", table: "so", page: page)
                let items = Dictionary(uniqueKeysWithValues: query.items.map { ($0.name, $0.value) })
                #expect(read(items) == query)
            }
        }
    }

    @Test(arguments: ["", "0", "-4", "9999999999999999999999", "x"])
    func `a page that can not be is one that can`(_ page: String) {
        let number = read(["trang": page]).page ?? 0
        #expect((1...1_000_000).contains(number))
    }

    @Test func `an order that is not known is by rank`() {
        #expect(read(["xep": "lv-"]).order == .rank)
        #expect(read(["xep": "lv-<script>"]).order == .rank)
    }

    @Test func `an untouched field of a form asks for nothing`() {
        #expect(read(["khoi": "", "bang": "", "tim": ""]) == RankingQuery())
    }

    @Test func `asking for the same order again reverses it, from the first page`() {
        let query = RankingQuery(order: .name, page: 4)
        #expect(query.ordered(by: .name) == RankingQuery(order: .name, isReversed: true))
        #expect(query.ordered(by: .grade) == RankingQuery(order: .grade))
        #expect(RankingQuery(page: nil).ordered(by: .name).page == nil)
    }
}
