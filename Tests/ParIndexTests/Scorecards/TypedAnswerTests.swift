import ParIndex
import Testing

struct TypedAnswerTests {
    private static func criterion(_ rule: ScoringRule) -> Criterion {
        Criterion(
            code: c("3.4.1"), title: "Hồ sơ đúng hạn", maximum: Points(2), rule: rule, whenNothing: .half,
            source: Source(document: "Bộ tiêu chí của Liên Sơn"), from: "2023-01-01")
    }

    private static let rate = criterion(
        .threshold(
            Threshold(
                .rate(part: Input("số hồ sơ đúng hạn"), whole: Input("số hồ sơ đã giải quyết")),
                bound: Bound(Quantity(90), isIncluded: true))))
    private static let judged = criterion(.unknown)
    private static let dated = criterion(
        .timeliness(Timeliness(document: "Kế hoạch", steps: [], late: .zero)))
    private static let cases = criterion(.noneAllowed(NoneAllowed(Input("số văn bản trái luật"))))
    private static let level = criterion(.levels(Levels([.init(key: "tot", label: "Tốt", points: Points(2))])))

    @Test(arguments: [
        (rate, Answer.facts(["part": .quantity(q("190")), "whole": .quantity(q("1234.5"))])),
        (rate, .nothingArose), (rate, .facts(["part": .quantity(q("1.125"))])),
        (judged, .judged(p("1.577"), reason: "Đủ, kịp thời")), (judged, .judged(p("0"), reason: "")),
        (dated, .fact("date", .day("2024-02-01"))), (dated, .fact("date", .never)),
        (cases, .fact("cases", .quantity(q("12000")))), (cases, .fact("cases", .days(["2024-02-01", "2024-11-30"]))),
        (level, .fact("level", .level("tot"))),
    ])
    func `what a form shows of an answer is read as the same answer`(_ criterion: Criterion, _ answer: Answer) throws {
        #expect(try TypedAnswer(answer).answer(to: criterion) == answer)
    }

    @Test func `blank is no answer, and 0 is one`() throws {
        #expect(try TypedAnswer().answer(to: Self.rate) == nil)
        #expect(try TypedAnswer(points: " ").answer(to: Self.judged) == nil)
        #expect(try TypedAnswer(facts: ["cases": "0"]).answer(to: Self.cases) == .fact("cases", .quantity(.zero)))
    }

    @Test func `what is filled in so far is kept`() throws {
        #expect(try TypedAnswer(facts: ["part": "5"]).answer(to: Self.rate) == .fact("part", .quantity(q("5"))))
    }

    @Test func `a reason without points is refused, since nothing could keep it`() {
        #expect(throws: TypedFault.pointsMissing) { try TypedAnswer(reason: "Tốt").answer(to: Self.judged) }
    }

    @Test func `a fault names what was asked`() {
        #expect(throws: TypedFault.number(label: "số hồ sơ đúng hạn", .notANumber("x"))) {
            try TypedAnswer(facts: ["part": "x"]).answer(to: Self.rate)
        }
        #expect(throws: TypedFault.notADay(label: "Kế hoạch", "31/4/2024")) {
            try TypedAnswer(facts: ["date": "31/4/2024"]).answer(to: Self.dated)
        }
        #expect(throws: TypedFault.notAChoice(label: nil, "kha")) {
            try TypedAnswer(facts: ["level": "kha"]).answer(to: Self.level)
        }
    }

    @Test func `units are not asked what others score, what a register holds, nor for sums`() {
        let unasked: [ScoringRule] = [
            .sum, .given(Given(by: "Sở Nội vụ")), .register(RegisterRule(register: "r", title: "R", rule: .unknown)),
        ]
        for rule in unasked { #expect(!Self.criterion(rule).isAskedOfUnits) }
        #expect(Self.judged.isAskedOfUnits)
    }

    @Test func `what a source does not list below a group is judged up to its own points`() throws {
        var group = Self.criterion(.sum)
        (group.components, group.rest) = ([Self.judged], p("0.5"))
        let context = ScoringContext(year: 2023)
        #expect(group.isAskedOfUnits)
        #expect(try group.ownPart.score(.judged(p("0.5"), reason: "Có"), in: context).awarded == p("0.5"))
        #expect(throws: ScoringError.self) { try group.ownPart.score(.judged(p("1"), reason: "Có"), in: context) }
    }
}
