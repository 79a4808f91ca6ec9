import ParIndex
import Testing

@testable import Pages

@Suite struct HeatTests {
    @Test(arguments: [
        ("0", 0), ("3.9999", 0), ("4", 1), ("7.4999", 5), ("7.5", 6), ("9.9999", 8), ("10", 9), ("-1", 0),
    ])
    func `a step begins at its share of the maximum`(_ points: String, _ level: Int) throws {
        #expect(Heat.level(try Cast.points(points), of: Points(10)) == level)
    }

    @Test func `nothing to lose is full`() {
        #expect(Heat.level(.zero, of: .zero) == 9)
    }
}
