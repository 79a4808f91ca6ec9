import ParIndex
import Testing

struct PointsTests {
    @Test func `the ten domains of Đồng Tâm add up to what the paper prints rounded`() {
        let domains = ["11.84", "4.75", "16.62", "6", "11", "5", "10.19", "1.577", "11.49", "9.28"]
        let sum = domains.compactMap { Points($0) }.sum
        #expect(sum.description == "87.747")
        #expect(sum.rounded(to: 2).description == "87.75")
    }

    @Test func `sums have no error of binary fractions`() {
        #expect((0..<10).map { _ in Points(millionths: 100_000) }.sum == Points(1))
    }

    @Test func `points are held between two ends`() {
        #expect(Points(3).clamped(from: .zero, to: Points(2)) == Points(2))
        #expect(Points(-1).clamped(from: .zero, to: Points(2)) == .zero)
        #expect(Points(1).clamped(from: .zero, to: Points(2)) == Points(1))
    }

    @Test func `a share of points is rounded once`() {
        #expect(Points(2).scaled(by: 190, over: 192, decimals: 3).description == "1.979")
        #expect(Points(6).scaled(by: 9998, over: 10000, decimals: 4).description == "5.9988")
    }
}
