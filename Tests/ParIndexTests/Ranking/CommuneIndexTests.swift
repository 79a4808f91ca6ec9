import ParIndex
import Testing

struct CommuneIndexTests {
    @Test func `fewer points of a smaller maximum can stand higher`() throws {
        let office = try #require(CommuneIndex(points: points("93,76"), of: points("95")))
        let department = try #require(CommuneIndex(points: points("93,95"), of: points("98,6")))
        #expect(office > department)
        #expect(office.percent(decimals: 1).description == "98.7")
        #expect(department.percent(decimals: 2).description == "95.28")
    }

    @Test func `equal shares of different maxima stand level`() throws {
        let small = try #require(CommuneIndex(points: Points(40), of: Points(50)))
        let large = try #require(CommuneIndex(points: Points(80), of: Points(100)))
        #expect(small == large)
        #expect(small.hashValue == large.hashValue)
    }

    @Test func `indexes that print alike are still told apart`() throws {
        let low = try #require(CommuneIndex(points: points("66,666666"), of: Points(100)))
        let high = try #require(CommuneIndex(points: Points(2), of: Points(3)))
        #expect(low < high)
        #expect(low.percent(decimals: 2) == high.percent(decimals: 2))
    }

    @Test func `a half of the last place is rounded away from zero`() throws {
        let index = try #require(CommuneIndex(points: points("87,745"), of: Points(100)))
        #expect(index.percent(decimals: 2).description == "87.75")
    }

    @Test func `where nothing applied there is no index`() {
        #expect(CommuneIndex(points: Points(1), of: .zero) == nil)
    }

    private func points(_ text: String) -> Points {
        Points(text) ?? .zero
    }
}
