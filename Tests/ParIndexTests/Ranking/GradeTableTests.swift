import ParIndex
import Testing

struct GradeTableTests {
    private let table = GradeTable([
        Grade(name: "Xuất sắc", lower: .from(Quantity(90)), conditions: ["SIPAS từ 85%"]),
        Grade(name: "Tốt", lower: .from(Quantity(80)), upper: .below(Quantity(90))),
        Grade(name: "Khá", lower: .above(Quantity(65)), upper: .below(Quantity(80))),
        Grade(name: "Yếu", upper: .to(Quantity(65))),
    ])

    @Test(arguments: [
        ("90", "Xuất sắc"), ("89,999999", "Tốt"), ("80", "Tốt"), ("79,999999", "Khá"), ("65,000001", "Khá"),
        ("65", "Yếu"), ("0", "Yếu"),
    ])
    func `a score at a border falls where the end is closed`(score: String, grade: String) {
        #expect(table.byScore(figure(score), on: .points) == grade)
    }

    @Test func `a border of the index is a per cent of the maximum`() throws {
        let index = try #require(CommuneIndex(points: Points(9), of: Points(10)))
        #expect(table.byScore(index.ratio, on: .index) == "Xuất sắc")
    }

    @Test func `an unfulfilled condition gives the next grade and says so`() {
        let decision = table.decide(figure("95"), on: .points)
        #expect(decision?.grade == "Tốt")
        #expect(decision?.byScore == "Xuất sắc")
        #expect(decision?.missing == ["SIPAS từ 85%"])
    }

    @Test func `a fulfilled condition leaves the grade of the score`() {
        let decision = table.decide(figure("95"), on: .points, fulfilled: ["SIPAS từ 85%"])
        #expect(decision?.grade == "Xuất sắc")
        #expect(decision?.missing.isEmpty == true)
    }

    @Test func `an event holds a unit down to its grade`() {
        let decision = held.decide(figure("85"), on: .points, events: ["kỷ luật"])
        #expect(decision?.grade == "Khá")
        #expect(decision?.event == "kỷ luật")
    }

    @Test func `an event lifts nobody up`() {
        let decision = held.decide(figure("10"), on: .points, events: ["kỷ luật"])
        #expect(decision?.grade == "Yếu")
        #expect(decision?.event == nil)
    }

    private var held: GradeTable {
        GradeTable(table.grades, disqualifiers: [GradeTable.Disqualifier(event: "kỷ luật", best: "Khá")])
    }

    private func figure(_ score: String) -> Ratio {
        RankingPolicy(rankOn: .exact, measure: .points).figure(points: Points(score) ?? .zero, of: nil)
            ?? Ratio(percent: .zero)
    }
}
