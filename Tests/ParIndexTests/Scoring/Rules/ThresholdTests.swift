import ParIndex
import Testing

struct ThresholdTests {
    private let rule = ScoringRule.threshold(
        Threshold(.rate(part: Input("a"), whole: Input("b")), bound: .from("95"), otherwise: p("0,5")))

    @Test func `the bound itself reaches when it is meant`() throws {
        #expect(try rule.points(.rate("95", of: "100")) == p("2"))
        #expect(try rule.points(.rate("949", of: "1000")) == p("0,5"))
        let open = ScoringRule.threshold(Threshold(.value(Input("x")), bound: .above("95")))
        #expect(try open.points(.value("95")) == .zero)
        #expect(try open.points(.value("95,000001")) == p("2"))
    }

    @Test func `the advice is the least count that reaches`() throws {
        let next = try rule.score(.rate("10", of: "19")).next
        #expect(next == Improvement(.rate(.from("95"), missing: Quantity(9), of: Input("a")), points: p("2")))
        #expect(try rule.score(.rate("95", of: "100")).next == nil)
    }
}
