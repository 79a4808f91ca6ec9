import ParIndex
import Testing

struct TableTallyTests {
    private let unit = UnitKey("06502", from: nil)
    private let set = CriteriaSet(
        slug: "thu", title: "Bộ thử", standing: .test, source: .sample, from: "2023-01-01", scale: p("10"),
        domains: [
            Domain(node: .node("1", "6", [.node("1.1", "4"), .node("1.2", "2")])),
            Domain(node: .node("2", "4", [.node("2.1", "4")])),
        ])

    private func tally(_ excluded: Set<Code>) -> Tally {
        let answers = [unit: Dictionary(uniqueKeysWithValues: ["1.1", "1.2", "2.1"].map { (c($0), Answer("2")) })]
        return TableTally(set, year: 2023, answers: answers, excluded: [unit: excluded]).tally(of: unit)
    }

    @Test func `an excluded criterion shrinks the applicable maximum and is not missing`() {
        let tally = tally([c("1.2")])
        #expect(tally.applicableMaximum == p("8"))
        #expect(tally.total == p("4"))
        #expect(tally.unanswered == 0)
    }

    @Test func `a domain of which nothing is left stays with a maximum of zero`() {
        for excluded in ["2", "2.1"] {
            let tally = tally([c(excluded)])
            #expect(tally.domains.map(\.criterion.code) == [c("1"), c("2")])
            #expect(tally.domains[1].applicableMaximum == .zero)
            #expect(tally.unanswered == 0)
        }
    }

    @Test func `without exclusions everything counts`() {
        let tally = tally([])
        #expect(tally.applicableMaximum == p("10"))
        #expect(tally.total == p("6"))
    }
}
