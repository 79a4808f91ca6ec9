import ParIndex
import Testing

struct YearChangeTests {
    @Test func `a step is told in points, percentage points and places won`() throws {
        let change = YearChange(
            from: [try result("06502", "80,004", place: 14)], to: try result("06502", "81,896", place: 12),
            publishedDecimals: 2)
        let step = try #require(change.step)
        #expect(step.points.description == "1.9")
        #expect(step.percent.description == "1.9")
        #expect(step.places == 2)
    }

    @Test func `a merged unit lists its predecessors and claims no step`() throws {
        let predecessors = [try result("06502", "80", place: 14), try result("06463", "82", place: 13)]
        let change = YearChange(from: predecessors, to: try result("06463", "85", place: 1), publishedDecimals: 2)
        #expect(change == .merged(predecessors))
    }

    @Test func `the first year has no change`() throws {
        #expect(YearChange(from: [], to: try result("06502", "80", place: 1), publishedDecimals: 2) == .first)
    }

    @Test func `places counted in two ways are not compared`() throws {
        let change = YearChange(
            from: [try result("06502", "80", place: 14, .dense)], to: try result("06502", "81", place: 12),
            publishedDecimals: 2)
        let step = try #require(change.step)
        #expect(step.places == nil)
    }

    private func result(
        _ unit: String, _ points: String, place: Int, _ method: RankingMethod = .standard
    ) throws -> YearResult {
        let points = try #require(Points(points))
        let index = try #require(CommuneIndex(points: points, of: Points(100)))
        return YearResult(unit: unit, index: index, standing: Standing(position: place, of: 20, method: method))
    }
}

extension YearChange {
    /// The step, where a single one is claimed.
    fileprivate var step: YearStep? {
        if case .since(let step) = self { step } else { nil }
    }
}
