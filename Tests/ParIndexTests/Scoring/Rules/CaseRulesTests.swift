import ParIndex
import Testing

struct NoneAllowedTests {
    private let wrong = Input("hồ sơ xử lý sai")

    @Test func `one case loses everything but what is left`() throws {
        let rule = ScoringRule.noneAllowed(NoneAllowed(wrong, otherwise: p("0,5")))
        #expect(try rule.points(.cases("0")) == p("2"))
        #expect(try rule.points(.cases("1")) == p("0,5"))
        #expect(try rule.score(.cases("22")).next == Improvement(.fewer(22, wrong), points: p("2")))
    }

    @Test func `cases outside the window are passed over and told`() throws {
        let rule = ScoringRule.noneAllowed(NoneAllowed(wrong))
        let score = try rule.score(.fact("cases", .days(["2021-05-01"])))
        #expect(score.awarded == p("2"))
        #expect(score.reason == .counted(wrong, Reading.Count(.zero, outside: 1)))
    }
}

struct CreditTests {
    private let rule = ScoringRule.credit(Credit(Input("quy chế"), each: p("0,5")))

    @Test(arguments: [("0", "0"), ("1", "0,5"), ("3", "1,5"), ("4", "2"), ("5", "2"), ("9000000000000", "2")])
    func `each earns so much, up to the maximum`(count: String, points: String) throws {
        #expect(try rule.points(.cases(count)) == p(points))
    }

    @Test func `one more helps until the maximum is reached`() throws {
        #expect(try rule.score(.cases("3")).next == Improvement(.more(1, Input("quy chế")), points: p("2")))
        #expect(try rule.score(.cases("4")).next == nil)
    }

    @Test func `the reason says when the maximum cut something off`() throws {
        let count = Reading.Count(Quantity(5))
        #expect(
            try rule.score(.cases("5")).reason
                == .credited(Input("quy chế"), count, each: p("0,5"), isCapped: true))
    }
}

struct LevelsTests {
    private let rule = ScoringRule.levels(
        Levels([
            Levels.Level(key: "xuat-sac", label: "Xuất sắc", points: p("2")),
            Levels.Level(key: "tot", label: "Tốt", points: p("1,5")),
            Levels.Level(key: "hoan-thanh", label: "Hoàn thành", points: p("1")),
        ]))

    @Test func `a level gives its points and names the next better one`() throws {
        let score = try rule.score(.fact("level", .level("hoan-thanh")))
        #expect(score.awarded == p("1"))
        #expect(score.next == Improvement(.level("Tốt"), points: p("1,5")))
        #expect(try rule.score(.fact("level", .level("xuat-sac"))).next == nil)
    }

    @Test func `a level that the rule does not have is refused with those it has`() {
        #expect(throws: ScoringError.unknownLevel("kha", known: ["xuat-sac", "tot", "hoan-thanh"])) {
            try rule.score(.fact("level", .level("kha")))
        }
    }
}
