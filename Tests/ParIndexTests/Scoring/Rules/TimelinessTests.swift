import ParIndex
import Testing

struct TimelinessTests {
    private let rule = ScoringRule.timeliness(
        Timeliness(
            document: "Kế hoạch CCHC",
            steps: [
                Timeliness.Step(by: RelativeDay(yearOffset: -1, month: 12, day: 31), points: p("2")),
                Timeliness.Step(by: RelativeDay(month: 1, day: 31), points: p("1,5")),
            ], late: p("0,5")))

    @Test(arguments: [
        ("2022-12-31", "2"), ("2023-01-01", "1,5"), ("2023-01-31", "1,5"), ("2023-02-01", "0,5"), ("2024-01-01", "0,5"),
    ])
    func `the day itself is still in time`(day: String, points: String) throws {
        let came = try #require(Day(parsing: day))
        #expect(try rule.points(.fact("date", .day(came))) == p(points))
    }

    @Test func `what never came is worse than late`() throws {
        let score = try rule.score(.fact("date", .never))
        #expect(score.awarded == .zero)
        #expect(score.reason == .dated(document: "Kế hoạch CCHC", came: nil, deadline: nil, lastDeadline: "2023-01-31"))
    }

    @Test func `the next better answer is the latest day that gives more`() throws {
        #expect(
            try rule.score(.fact("date", .day("2023-03-01"))).next
                == Improvement(.by("2023-01-31", document: "Kế hoạch CCHC"), points: p("1,5")))
        #expect(
            try rule.score(.fact("date", .day("2023-01-15"))).next
                == Improvement(.by("2022-12-31", document: "Kế hoạch CCHC"), points: p("2")))
        #expect(try rule.score(.fact("date", .day("2022-12-01"))).next == nil)
    }

    @Test func `a deadline on 29 February is the 28th in a common year`() {
        #expect(RelativeDay(month: 2, day: 29).day(in: 2023) == "2023-02-28")
        #expect(RelativeDay(month: 2, day: 29).day(in: 2024) == "2024-02-29")
    }

    @Test func `a number is no day`() {
        #expect(throws: ScoringError.wrongFact(role: "date")) { try rule.score(.fact("date", .quantity(Quantity(3)))) }
    }
}
