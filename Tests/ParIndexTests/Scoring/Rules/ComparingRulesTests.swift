import ParIndex
import Testing

struct PeerMeanTests {
    private let rule = ScoringRule.peerMean(PeerMean(Input("Chỉ số"), below: p("0,5")))

    @Test func `the mean itself is reached, and compared exactly`() throws {
        #expect(try rule.points(.value("81"), peers: ["81", "82", "80"]) == p("2"))
        #expect(try rule.points(.value("80,999999"), peers: ["80,999999", "82", "80"]) == p("0,5"))
        #expect(try rule.points(.value("81,333333"), peers: ["81,333333", "81,333333", "81,333334"]) == p("0,5"))
    }

    @Test func `until all units are in there is no score`() {
        #expect(throws: ScoringError.needsAllUnits) { try rule.score(.value("81")) }
        #expect(throws: ScoringError.needsAllUnits) { try rule.score(.value("81"), peers: []) }
    }

    @Test func `figures of trillions do not stop the program`() throws {
        let huge = "9223372036854"
        #expect(try rule.points(.value(huge), peers: [huge, huge, huge]) == p("2"))
        #expect(try rule.points(.value("1"), peers: [huge, huge, "1"]) == p("0,5"))
    }
}

struct LeaderDistanceTests {
    private let rule = ScoringRule.leader(LeaderDistance(Input("Tỷ lệ"), target: Quantity(80), base: p("2")))

    @Test(arguments: [("60", "1,5"), ("80", "2"), ("90", "3"), ("100", "4"), ("0", "0")])
    func `half for the target, half for nearness to the leader`(value: String, points: String) throws {
        #expect(try rule.points(.value(value), maximum: "4", peers: [value, "100", "60"]) == p(points))
    }

    @Test func `a leader that only meets the target has it all`() throws {
        #expect(try rule.points(.value("80"), maximum: "4", peers: ["80", "60"]) == p("4"))
    }

    @Test func `the advice is the target, then the leader`() throws {
        let below = try rule.score(.value("60"), maximum: "4", peers: ["60", "100"]).next
        #expect(below == Improvement(.value(.from("80"), Input("Tỷ lệ")), points: p("2")))
        let above = try rule.score(.value("90"), maximum: "4", peers: ["90", "100"]).next
        #expect(above == Improvement(.value(.from("100"), Input("Tỷ lệ")), points: p("4")))
        #expect(try rule.score(.value("100"), maximum: "4", peers: ["100"]).next == nil)
    }

    @Test func `a figure that is not among the peers leads itself`() throws {
        #expect(try rule.points(.value("9223372036854"), maximum: "4", peers: ["80,000001"]) == p("4"))
    }

    @Test func `a target of nothing does not stop the program`() throws {
        let rule = ScoringRule.leader(LeaderDistance(Input("x"), target: .zero, base: p("1")))
        #expect(try rule.points(.value("-1"), peers: ["-1"]) == .zero)
    }
}

struct RegisterRuleTests {
    private let rule = ScoringRule.register(
        RegisterRule(register: "par", title: "Chỉ số CCHC", rule: .peerMean(PeerMean(Input("Chỉ số")))))

    private func points(of unit: String) throws -> Points {
        let context = ScoringContext(
            year: 2023, unit: unit, registers: ["par": ["06463": q("81,9"), "06502": Quantity(81)]])
        return try Criterion.sample(rule).score(.facts([:]), in: context).awarded
    }

    @Test func `the register's figure is scored beside those of all its units`() throws {
        #expect(try points(of: "06463") == p("2"))
        #expect(try points(of: "06502") == .zero)
    }

    @Test func `a unit that the register does not hold has no score`() {
        #expect(throws: ScoringError.notInRegister("par")) { try points(of: "15280") }
    }

    @Test func `the unit itself can not name the figure`() {
        #expect(throws: ScoringError.unknownFact(role: "value", known: [])) { try rule.score(.value("99")) }
    }
}

struct SurveyConversionTests {
    @Test(arguments: [("91,17", "9,12"), ("92,85", "9,29"), ("0", "0"), ("100", "10")])
    func `a percentage is converted with the decimals of the method`(mean: String, points: String) throws {
        let rule = ScoringRule.survey(SurveyConversion(Input("Mức độ hài lòng", unit: "%"), decimals: 2))
        #expect(try rule.points(.value(mean), maximum: "10") == p(points))
    }

    @Test func `a scale need not begin at zero`() throws {
        let rule = ScoringRule.survey(SurveyConversion(Input("Điểm"), lowest: Quantity(1), highest: Quantity(5)))
        #expect(try rule.points(.value("1"), maximum: "14") == .zero)
        #expect(try rule.points(.value("4,283"), maximum: "14") == p("11,491"))
        #expect(throws: ScoringError.outsideBands(q("0,9"))) { try rule.score(.value("0,9")) }
        #expect(throws: ScoringError.outsideBands(q("5,1"))) { try rule.score(.value("5,1")) }
    }

    @Test func `a scale without length refuses instead of stopping the program`() {
        let rule = ScoringRule.survey(SurveyConversion(Input("Điểm"), lowest: Quantity(5), highest: Quantity(5)))
        #expect(throws: ScoringError.outsideBands(Quantity(5))) { try rule.score(.value("5")) }
    }
}
