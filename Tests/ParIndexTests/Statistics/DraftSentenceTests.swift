import ParIndex
import Testing

struct DraftSentenceTests {
    private let whole = c("1.1")
    private let part = c("1.2")
    private let choice = c("1.3")

    private func appendix(_ values: [Code: StatisticValue]) -> StatisticsAppendix {
        let changed = Authorship(person: "a", name: "A", at: Instant("2023-12-06"))
        return StatisticsAppendix(
            [],
            Dictionary(
                uniqueKeysWithValues: values.map { code, value in
                    (code, Statistic(code: code, value: value, note: "", changed: changed))
                }))
    }

    @Test(arguments: [
        (DraftCondition.Relation.equal, [false, true, false]), (.less, [true, false, false]),
        (.atMost, [true, true, false]), (.more, [false, false, true]), (.atLeast, [false, true, true]),
    ])
    func `figures are held against each other`(_ relation: DraftCondition.Relation, _ expected: [Bool]) {
        let held = [3, 4, 5].map { figure in
            appendix([whole: .number(Quantity(4)), part: .number(Quantity(figure))]).holds(
                DraftCondition(.value(part), relation, .figure(.value(whole))))
        }
        #expect(held == expected)
    }

    @Test func `nothing holds of a figure that was not given`() {
        for relation in DraftCondition.Relation.allCases {
            let given = appendix([whole: .number(.zero)])
            #expect(!given.holds(DraftCondition(.value(part), relation, .number(.zero))))
            #expect(!given.holds(DraftCondition(.value(whole), relation, .figure(.value(part)))))
        }
    }

    @Test func `a code of digits can be asked for, words can not`() {
        let given = appendix([choice: .coded("1"), whole: .text("1")])
        #expect(given.holds(DraftCondition(.value(choice), .equal, .number(Quantity(1)))))
        #expect(!given.holds(DraftCondition(.value(whole), .equal, .number(Quantity(1)))))
    }

    @Test func `a difference wants all its figures, a share more than nothing`() {
        let given = appendix([whole: .number(Quantity(8)), part: .number(Quantity(2))])
        #expect(given.number(.difference(whole, less: [part, part])) == Quantity(4))
        #expect(given.number(.difference(whole, less: [part, choice])) == nil)
        #expect(given.number(.share(part, of: whole)) == Quantity(25))
        #expect(appendix([whole: .number(.zero), part: .number(.zero)]).number(.share(part, of: whole)) == nil)
    }
}
