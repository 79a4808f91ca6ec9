import ParIndex
import Testing

struct LadderTests {
    private let figures = [70, 90, 80, 90, 80, 80, 60]

    @Test func `standard places leave room for units that stand level`() {
        #expect(positions(.standard) == [6, 1, 3, 1, 3, 3, 7])
    }

    @Test func `dense places follow one another`() {
        #expect(positions(.dense) == [3, 1, 2, 1, 2, 2, 4])
    }

    @Test func `a standard place is one of all units, a dense place one of the distinct ranks`() {
        #expect(RankingMethod.standard.standings(of: figures).map(\.of) == Array(repeating: 7, count: 7))
        #expect(RankingMethod.dense.standings(of: figures).map(\.of) == Array(repeating: 4, count: 7))
    }

    @Test func `places are counted within each group alone`() {
        let standings = Ladder(figures).standings(.standard, within: [0, 0, 0, 1, 1, 1, 1])
        #expect(standings.map(\.description) == ["3/3", "1/3", "2/3", "1/4", "2/4", "2/4", "4/4"])
    }

    @Test func `groups that take turns on the ladder do not disturb each other`() {
        let standings = Ladder([5, 5, 5, 4, 4]).standings(.dense, within: [0, 1, 0, 1, 0])
        #expect(standings.map(\.description) == ["1/2", "1/2", "1/2", "2/2", "2/2"])
    }

    @Test func `elements are ranked within blocks of any name`() {
        let units = [("Liên Sơn", "xã", 81), ("Đồng Mỏ", "thị trấn", 82), ("Hà Bắc", "xã", 90)]
        let standings = RankingMethod.standard.standings(of: units, within: \.1, by: \.2)
        #expect(standings.map(\.description) == ["2/2", "1/1", "1/2"])
    }

    @Test func `nothing has no standings`() {
        #expect(RankingMethod.standard.standings(of: [Int]()).isEmpty)
    }

    private func positions(_ method: RankingMethod) -> [Int] {
        method.standings(of: figures).map(\.position)
    }
}
