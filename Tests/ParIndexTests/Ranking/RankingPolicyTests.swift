import ParIndex
import Testing

struct RankingPolicyTests {
    private let low = CommuneIndex(points: Points(millionths: 81_894_000), of: Points(100))
    private let high = CommuneIndex(points: Points(millionths: 81_896_000), of: Points(100))
    private let third = CommuneIndex(points: Points(millionths: 81_899_000), of: Points(100))

    @Test func `what prints alike ranks alike on the published figure`() throws {
        let policy = RankingPolicy(rankOn: .published)
        let (high, third) = (try #require(high), try #require(third))
        #expect(policy.figure(of: high) == policy.figure(of: third))
        #expect(policy.figure(of: try #require(low)) < policy.figure(of: high))
    }

    @Test func `the exact figure tells apart what prints alike`() throws {
        let policy = RankingPolicy(rankOn: .exact)
        #expect(policy.figure(of: try #require(high)) < policy.figure(of: try #require(third)))
    }

    @Test func `the grade rests on the figure that ranks`() throws {
        let grades = GradeTable([
            Grade(name: "A", lower: .from(Quantity(90))), Grade(name: "B", upper: .below(Quantity(90))),
        ])
        let index = try #require(CommuneIndex(points: Points(millionths: 89_996_000), of: Points(100)))
        let published = RankingPolicy(rankOn: .published, grades: grades)
        let exact = RankingPolicy(rankOn: .exact, grades: grades)
        #expect(grades.byScore(published.figure(of: index), on: .index) == "A")
        #expect(grades.byScore(exact.figure(of: index), on: .index) == "B")
    }

    @Test func `points rank otherwise than the index`() {
        let (points, maxima) = ([Points(93), Points(94)], [Points(95), Points(99)])
        let byPoints = RankingPolicy(measure: .points).ladder(points: points, maxima: maxima)
        let byIndex = RankingPolicy(measure: .index).ladder(points: points, maxima: maxima)
        #expect(byPoints?.standings(.standard).map(\.position) == [2, 1])
        #expect(byIndex?.standings(.standard).map(\.position) == [1, 2])
    }

    @Test func `there is no ladder of indexes without maxima`() {
        #expect(RankingPolicy(measure: .index).ladder(points: [Points(1)], maxima: nil) == nil)
    }

    @Test func `a unit's own code decides its block before its kind does`() {
        let policy = RankingPolicy(blocks: [
            RankingBlock(name: "Phường", kinds: ["phường"]), RankingBlock(name: "Đặc thù", codes: ["06463"]),
        ])
        #expect(policy.block(ofUnit: "06463", kind: "phường")?.name == "Đặc thù")
        #expect(policy.block(ofUnit: "06502", kind: "phường")?.name == "Phường")
        #expect(policy.block(ofUnit: "06502", kind: "xã") == nil)
    }

    @Test func `a unit in two blocks is a fault`() {
        let policy = RankingPolicy(blocks: [
            RankingBlock(name: "Một", codes: ["06463"]), RankingBlock(name: "Hai", codes: ["06463"]),
        ])
        #expect(policy.faults == [.inTwoBlocks("06463", "Một", "Hai")])
    }
}
