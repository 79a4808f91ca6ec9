import ParIndex
import Testing

struct ShareTests {
    private let measure = Measure.rate(part: Input("số hồ sơ đúng hạn"), whole: Input("số hồ sơ"))

    @Test func `a plain share is the rate times the maximum, rounded as the set says`() throws {
        let rule = ScoringRule.share(Share(measure))
        #expect(try rule.points(.rate("190", of: "192")) == p("1,979"))
        #expect(
            try rule.score(.rate("190", of: "192"), rounding: Rounding(pointDecimals: 4, publishedDecimals: 2)).awarded
                == p("1,9792"))
        #expect(try rule.points(.rate("192", of: "192")) == p("2"))
        #expect(try rule.points(.rate("0", of: "192")) == .zero)
    }

    @Test func `below the floor nothing is given, at the floor the share`() throws {
        let rule = ScoringRule.share(Share(measure, floor: .from("80")))
        #expect(try rule.points(.rate("80", of: "100")) == p("1,6"))
        #expect(try rule.points(.rate("79999", of: "100000")) == .zero)
        let open = ScoringRule.share(Share(measure, floor: .above("80")))
        #expect(try open.points(.rate("80", of: "100")) == .zero)
        #expect(try open.points(.rate("81", of: "100")) == p("1,62"))
    }

    @Test func `from the target on the maximum is given`() throws {
        let rule = ScoringRule.share(Share(measure, target: .from("90")))
        #expect(try rule.points(.rate("90", of: "100")) == p("2"))
        #expect(try rule.points(.rate("89", of: "100")) == p("1,78"))
        let above = ScoringRule.share(Share(measure, target: .above("90")))
        #expect(try above.points(.rate("90", of: "100")) == p("1,8"))
    }

    @Test func `towards the target the rate is held against the target`() throws {
        let rule = ScoringRule.share(Share(measure, target: .from("90"), otherwise: .towardsTarget))
        #expect(try rule.points(.rate("45", of: "100")) == p("1"))
        #expect(try rule.points(.rate("85", of: "100")) == p("1,889"))
    }

    @Test func `a missed target may give nothing`() throws {
        let rule = ScoringRule.share(Share(measure, target: .from("90"), otherwise: .zero))
        #expect(try rule.points(.rate("89", of: "100")) == .zero)
        #expect(
            try rule.score(.rate("89", of: "100")).reason
                == .shared(
                    .rate(
                        part: .init(Quantity(89)), of: Input("số hồ sơ đúng hạn"), whole: .init(Quantity(100)),
                        Input("số hồ sơ")),
                    .missedTarget(.from("90"))))
    }

    @Test func `a figure is held against the one that earns the maximum`() throws {
        let rule = ScoringRule.share(Share(.value(Input("số tin, bài", unit: "bài")), full: Quantity(12)))
        #expect(try rule.points(.value("9")) == p("1,5"))
        #expect(try rule.points(.value("12")) == p("2"))
        #expect(try rule.points(.value("40")) == p("2"))
        #expect(
            try rule.score(.value("40")).reason
                == .shared(.value(Quantity(40), Input("số tin, bài", unit: "bài")), .reachedTarget(.from("12"))))
    }

    @Test func `the advice gives exactly what it promises`() throws {
        let rules = [
            Share(measure), Share(measure, floor: .from("80")), Share(measure, floor: .above("80")),
            Share(measure, floor: .from("60"), target: .from("90"), otherwise: .towardsTarget),
            Share(measure, target: .above("95"), otherwise: .zero),
        ]
        var random = SplitMix64(seed: 7)
        for _ in 0..<500 {
            let whole = Int.random(in: 1...60, using: &random)
            let part = Int.random(in: 0...whole, using: &random)
            for rule in rules.map(ScoringRule.share) {
                let score = try rule.score(.rate("\(part)", of: "\(whole)"))
                guard let next = score.next, case .rate(_, let missing, _) = next.step else { continue }
                let reached = try rule.points(.rate((Quantity(part) + missing).description, of: "\(whole)"))
                #expect(reached == next.points)
                #expect(reached > score.awarded)
            }
        }
    }

    @Test func `below the maximum of a reachable rule there is always advice`() throws {
        for floor in [Bound.from("80"), .above("80")] {
            let score = try ScoringRule.share(Share(measure, floor: floor)).score(.rate("3", of: "7"))
            #expect(score.next?.points == p("1,714"))
        }
    }

    @Test func `figures of nine trillion do not stop the program`() throws {
        let huge = "9223372036854"
        #expect(try ScoringRule.share(Share(measure)).points(.rate(huge, of: huge)) == p("2"))
        #expect(try ScoringRule.share(Share(measure)).points(.rate("1", of: huge)) == .zero)
        #expect(try ScoringRule.share(Share(.value(Input("x")))).points(.value(huge)) == p("2"))
        #expect(try ScoringRule.share(Share(.value(Input("x")))).points(.value("-" + huge)) == .zero)
    }
}
