import ParIndex
import Testing

struct DisqualifiedTests {
    private let rate = ScoringRule.share(Share(.rate(part: Input("a"), whole: Input("b"))))

    @Test func `the event leaves its points whatever else was done`() throws {
        let rule = ScoringRule.disqualified(Disqualified(event: "sai phạm", otherwise: rate))
        #expect(try rule.points(.fact("event", .yes)) == .zero)
    }

    @Test func `without the event the inner rule counts`() throws {
        let rule = ScoringRule.disqualified(Disqualified(event: "sai phạm", otherwise: rate))
        let facts: [String: Fact] = ["event": .no, "part": .quantity(Quantity(1)), "whole": .quantity(Quantity(2))]
        #expect(try rule.points(.facts(facts)) == p("1"))
        #expect(throws: ScoringError.missingFact(role: "part")) { try rule.score(.fact("event", .no)) }
    }

    @Test func `without an inner rule the maximum is given`() throws {
        let rule = ScoringRule.disqualified(Disqualified(event: "sai phạm"))
        #expect(try rule.points(.fact("event", .no)) == p("2"))
        #expect(rule.roles == ["event"])
    }

    @Test func `the advice is what the other facts would have given`() throws {
        let rule = ScoringRule.disqualified(Disqualified(event: "sai phạm", otherwise: rate))
        let facts: [String: Fact] = ["event": .yes, "part": .quantity(Quantity(1)), "whole": .quantity(Quantity(2))]
        #expect(try rule.score(.facts(facts)).next == Improvement(.without(event: "sai phạm"), points: p("1")))
        #expect(
            try rule.score(.fact("event", .yes)).next == Improvement(.without(event: "sai phạm"), points: p("2")))
    }

    @Test func `a rule over all units inside needs the second pass`() {
        let rule = ScoringRule.disqualified(Disqualified(event: "x", otherwise: .peerMean(PeerMean(Input("y")))))
        #expect(rule.needsAllUnits)
        #expect(rule.roles == ["event", "value"])
    }
}
