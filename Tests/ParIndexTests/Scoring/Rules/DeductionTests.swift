import ParIndex
import Testing

struct DeductionTests {
    private let late = Input("số hồ sơ quá hạn", unit: "hồ sơ")

    @Test func `22 late dossiers cost Đồng Mỏ one point of 2,5`() throws {
        let rule = ScoringRule.deduction(Deduction([Deduction.Kind(late, each: p("0,5"), per: 11)]))
        #expect(try rule.points(.cases("22"), maximum: "2,5") == p("1,5"))
    }

    @Test(arguments: [("0", "2,5"), ("1", "2"), ("11", "2"), ("12", "1,5"), ("55", "0"), ("56", "0")])
    func `an incomplete group counts like a whole one and nothing goes below the minimum`(
        count: String, points: String
    ) throws {
        let rule = ScoringRule.deduction(Deduction([Deduction.Kind(late, each: p("0,5"), per: 11)]))
        #expect(try rule.points(.cases(count), maximum: "2,5") == p(points))
    }

    @Test func `a minimum below zero lets a rule take further points`() throws {
        let rule = ScoringRule.deduction(Deduction([Deduction.Kind(late, each: p("1"))]))
        #expect(try rule.points(.cases("7"), minimum: "-0,25") == p("-0,25"))
    }

    @Test func `several kinds of case are taken together, at most so much`() throws {
        let kinds = [
            Deduction.Kind(key: "khien-trach", Input("số người bị khiển trách"), each: p("0,5")),
            Deduction.Kind(key: "canh-cao", Input("số người bị cảnh cáo"), each: p("1")),
        ]
        let answer = Answer.facts(["khien-trach": .quantity(Quantity(1)), "canh-cao": .quantity(Quantity(2))])
        #expect(try ScoringRule.deduction(Deduction(kinds)).points(answer, maximum: "5") == p("2,5"))
        #expect(try ScoringRule.deduction(Deduction(kinds, atMost: p("2"))).points(answer, maximum: "5") == p("3"))
        #expect(throws: ScoringError.missingFact(role: "canh-cao")) {
            try ScoringRule.deduction(Deduction(kinds)).score(.fact("khien-trach", .quantity(Quantity(1))))
        }
    }

    @Test func `the advice is the fewest cases less that give more`() throws {
        let rule = ScoringRule.deduction(Deduction([Deduction.Kind(late, each: p("0,5"), per: 11)]))
        #expect(
            try rule.score(.cases("22"), maximum: "2,5").next == Improvement(.fewer(11, late), points: p("2")))
        #expect(try rule.score(.cases("23"), maximum: "2,5").next == Improvement(.fewer(1, late), points: p("1,5")))
        #expect(
            try rule.score(.cases("100"), maximum: "2,5").next == Improvement(.fewer(56, late), points: p("0,5")))
        #expect(try rule.score(.cases("0"), maximum: "2,5").next == nil)
    }

    @Test func `only days inside the window count, both ends with it`() throws {
        let rule = ScoringRule.deduction(Deduction([Deduction.Kind(late, each: p("0,5"))]))
        let days: [Day] = ["2022-12-14", "2022-12-15", "2023-12-14", "2023-12-15"]
        let score = try rule.score(.fact("cases", .days(days)))
        #expect(score.awarded == p("1"))
        guard case .deducted(let taken, _, _) = score.reason else {
            Issue.record("no deduction")
            return
        }
        #expect(taken.first?.count == Reading.Count(Quantity(2), outside: 2))
    }

    @Test func `a criterion may look back further than its set`() throws {
        let rule = ScoringRule.deduction(Deduction([Deduction.Kind(late, each: p("0,5"))]))
        let window = RelativeWindow(
            from: RelativeDay(yearOffset: -1, month: 1, day: 1), to: RelativeDay(month: 12, day: 31))
        let days: [Day] = ["2021-12-31", "2022-01-01", "2023-12-31", "2024-01-01"]
        #expect(try rule.score(.fact("cases", .days(days)), window: window).awarded == p("1"))
    }

    @Test(arguments: ["-1", "2,5"])
    func `a count is a whole number from zero`(count: String) {
        let rule = ScoringRule.deduction(Deduction([Deduction.Kind(late, each: p("0,5"))]))
        #expect(throws: ScoringError.notACount(role: "cases", q(count))) { try rule.score(.cases(count)) }
    }

    @Test func `mistyped counts of trillions do not stop the program`() throws {
        let kinds = (0..<50).map { Deduction.Kind(key: "k\($0)", late, each: p("5"), per: 1) }
        let answer = Answer.facts(
            Dictionary(uniqueKeysWithValues: kinds.map { ($0.key, Fact.quantity(q("9000000000000"))) }))
        #expect(try ScoringRule.deduction(Deduction(kinds)).points(answer) == .zero)
    }
}
