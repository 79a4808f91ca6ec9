import ParIndex
import Testing

struct CriterionScoreTests {
    @Test(arguments: [
        (WhenNothing.maximum, Score.Outcome.points(p("2,5"))), (.half, .points(p("1,25"))), (.zero, .points(.zero)),
        (.points(p("0,75")), .points(p("0,75"))), (.excluded, .excluded), (.rescaled, .rescaled),
    ])
    func `where nothing arose the criterion says what that gives`(when: WhenNothing, outcome: Score.Outcome) throws {
        let criterion = Criterion.sample(.yesNo(YesNo(yes: p("2,5"))), maximum: "2,5", whenNothing: when)
        let score = try criterion.score(.nothingArose, in: ScoringContext(year: 2023))
        #expect(score.outcome == outcome)
        #expect(score.reason == .nothingArose(when))
    }

    @Test func `an excluded criterion adds neither points nor maximum`() throws {
        let criterion = Criterion.sample(.unknown, whenNothing: .excluded)
        let score = try criterion.score(.nothingArose, in: ScoringContext(year: 2023))
        #expect(score.awarded == .zero)
        #expect(score.applicableMaximum == .zero)
    }

    @Test func `“nothing arose” is refused where the criterion does not foresee it`() {
        #expect(throws: ScoringError.nothingNotAllowed) { try ScoringRule.unknown.score(.nothingArose) }
    }

    @Test func `points by a rule are held between minimum and maximum`() throws {
        let rule = ScoringRule.yesNo(YesNo(yes: p("5"), no: p("-3")))
        #expect(try rule.points(.fact("answer", .yes)) == p("2"))
        #expect(try rule.points(.fact("answer", .no)) == .zero)
        #expect(try rule.points(.fact("answer", .no), minimum: "-0,25") == p("-0,25"))
    }

    @Test func `a judgement needs a reason that says something`() {
        let rule = ScoringRule.judgement(Judgement(text: "trừ điểm tương ứng", step: p("0,25")))
        for reason in ["", "  \n\t", "\u{A0}"] {
            #expect(throws: ScoringError.reasonMissing) { try rule.score(.judged(p("1"), reason: reason)) }
        }
    }

    @Test func `points that can never be right are told before the reason that is still to come`() {
        let rule = ScoringRule.judgement(Judgement(text: "trừ điểm tương ứng", step: p("0,25")))
        for points in ["5", "-1"] {
            #expect(throws: ScoringError.outOfRange(p(points), minimum: .zero, maximum: p("2"))) {
                try rule.score(.judged(p(points), reason: ""))
            }
        }
    }

    @Test func `a judgement goes in the steps of its rule`() throws {
        let rule = ScoringRule.judgement(Judgement(text: "trừ điểm tương ứng", step: p("0,25")))
        #expect(try rule.points(.judged(p("1,75"), reason: "thiếu một văn bản")) == p("1,75"))
        #expect(throws: ScoringError.notAStep(p("1,8"), step: p("0,25"))) {
            try rule.score(.judged(p("1,8"), reason: "thiếu"))
        }
        #expect(throws: ScoringError.outOfRange(p("2,25"), minimum: .zero, maximum: p("2"))) {
            try rule.score(.judged(p("2,25"), reason: "thiếu"))
        }
    }

    @Test func `a step of zero refuses instead of stopping the program`() {
        let rule = ScoringRule.judgement(Judgement(text: "", step: .zero))
        #expect(throws: ScoringError.notAStep(p("1"), step: .zero)) { try rule.score(.judged(p("1"), reason: "lý do")) }
    }

    @Test func `where the source states no rule points may be judged or recorded as published`() throws {
        #expect(try ScoringRule.unknown.points(.judged(p("1,577"), reason: "đủ tài liệu")) == p("1,577"))
        let published = try ScoringRule.unknown.score(.published(p("1,577"), reason: nil))
        #expect(published.awarded == p("1,577"))
        #expect(published.reason == .published(nil))
    }

    @Test func `published points stand beside any rule but not above the maximum`() throws {
        let rule = ScoringRule.yesNo(YesNo(yes: p("2")))
        #expect(try rule.points(.published(p("1,5"), reason: "22 hồ sơ chậm")) == p("1,5"))
        #expect(throws: ScoringError.outOfRange(p("2,1"), minimum: .zero, maximum: p("2"))) {
            try rule.score(.published(p("2,1"), reason: nil))
        }
    }

    @Test func `points given by somebody else need a proof and a rule that asks for them`() throws {
        let rule = ScoringRule.given(Given(by: "Chủ tịch UBND tỉnh"))
        let score = try rule.score(.given(p("1,5"), proof: "Phiếu chấm điểm"))
        #expect(score.reason == .given(by: "Chủ tịch UBND tỉnh", proof: "Phiếu chấm điểm"))
        #expect(throws: ScoringError.reasonMissing) { try rule.score(.given(p("1"), proof: " ")) }
        #expect(throws: ScoringError.wrongKind) { try ScoringRule.unknown.score(.given(p("1"), proof: "phiếu")) }
    }

    @Test func `judged points are refused where a rule computes them and facts where it does not`() {
        #expect(throws: ScoringError.wrongKind) {
            try ScoringRule.yesNo(YesNo(yes: p("2"))).score(.judged(p("1"), reason: "tốt"))
        }
        for rule in [
            ScoringRule.sum, .unknown, .given(Given(by: "Tỉnh")), .judgement(Judgement(text: "", step: p("1"))),
        ] {
            #expect(throws: ScoringError.wrongKind) { try rule.score(.fact("answer", .yes)) }
        }
    }

    @Test func `missing, misspelt and mistaken facts are told apart`() {
        let rule = ScoringRule.yesNo(YesNo(yes: p("2")))
        #expect(throws: ScoringError.missingFact(role: "answer")) { try rule.score(.facts([:])) }
        #expect(throws: ScoringError.unknownFact(role: "anwser", known: ["answer"])) {
            try rule.score(.facts(["anwser": .yes]))
        }
        #expect(throws: ScoringError.wrongFact(role: "answer")) { try rule.score(.fact("answer", .never)) }
    }

    @Test func `a score carries the provision of its criterion`() throws {
        #expect(try ScoringRule.yesNo(YesNo(yes: p("2"))).score(.fact("answer", .yes)).source == .sample)
    }
}
