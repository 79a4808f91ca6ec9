import ParIndex
import Testing

@testable import Samples

struct SyntheticNationTests {
    @Test func `the same seed makes the same nation`() throws {
        let first = try nation(units: 60, seed: 7)
        let second = try nation(units: 60, seed: 7)

        #expect(first.year.round == second.year.round)
        #expect(first.year.registers == second.year.registers)
        #expect(first.cards == second.cards)
    }

    @Test func `another seed makes another nation`() throws {
        #expect(try nation(units: 60, seed: 7).cards != nation(units: 60, seed: 8).cards)
    }

    @Test func `the nation of seed 1 stays what it is from release to release`() throws {
        let nation = try nation(units: 3)
        let names = nation.year.round.tables[0].participants.map(\.name)

        #expect(names == ["Xã Nắng Xanh", "Xã Cúc Non", "Xã Nhạn Mát"])
        #expect(nation.results.map(\.awarded) == points("37,929 70,955 51,923"))
    }

    @Test func `cards do not depend on the order in which they are asked for`() throws {
        let nation = try nation(units: 20)
        let participants = nation.year.round.tables[0].participants
        let backwards = participants.reversed().map { nation.year.card(of: $0) }

        #expect(Array(backwards.reversed()) == participants.map { nation.year.card(of: $0) })
    }

    @Test func `every answer to every kind of rule can be scored`() throws {
        expectLawful(try nation(units: 200))
    }

    @Test(arguments: (shippedSets + testSets).map(\.slug))
    func `a nation answers any set lawfully`(_ slug: String) throws {
        let set = try #require((shippedSets + testSets).first { $0.slug == slug })
        expectLawful(try #require(SyntheticNation(units: 20, seed: 3, set: set)))
    }

    @Test func `good and bad answers both occur for every rule`() throws {
        let nation = try nation(units: 200)
        let tallies = nation.tallies(.appraisal, in: nation.year)
        for line in tallies[0].lines where line.criterion.components.isEmpty {
            let awarded = Set(tallies.compactMap { $0[line.criterion.code]?.awarded })
            #expect(awarded.count > 1, "\(line.criterion.code)")
        }
    }

    @Test func `scores spread as in a rough first year`() throws {
        let percents = try nation(units: 300).results.compactMap { $0.index?.percent(decimals: 0).whole }
        let mean = percents.reduce(0, +) / percents.count

        #expect((65...85).contains(mean))
        #expect((percents.max() ?? 0) - (percents.min() ?? 0) >= 20)
    }

    @Test func `a commune that works well does so the next year`() throws {
        let nation = try nation(units: 300)
        let before = Dictionary(
            uniqueKeysWithValues: nation.results(in: nation.yearBefore).map { ($0.unit, $0.awarded) })
        let ranked = nation.results.sorted { $0.awarded > $1.awarded }
        func sumBefore(_ results: some Sequence<UnitResult>) -> Points {
            results.compactMap { before[$0.unit] }.sum
        }

        #expect(sumBefore(ranked.prefix(100)) > sumBefore(ranked.suffix(100)) + Points(500))
    }

    @Test func `surveys and points that others give are not the commune's own`() throws {
        let nation = try nation(units: 5)
        let card = nation.year.card(of: nation.year.round.tables[0].participants[0])
        let silent = card.entries.filter { $0.value.selfAssessment == nil }.keys.map(\.text).sorted()

        #expect(silent == ["1.17", "1.22"])
    }

    @Test func `only 1 to 20,000 communes make a nation`() {
        #expect(SyntheticNation(units: 0, set: EveryRule.set) == nil)
        #expect(SyntheticNation(units: 20_001, set: EveryRule.set) == nil)
    }
}

/// Expects that each answer of both years and both views is taken by its rule.
func expectLawful(_ nation: SyntheticNation, sourceLocation: SourceLocation = #_sourceLocation) {
    for round in [nation.yearBefore, nation.year] {
        for layer in Scorecard.Layer.allCases {
            for tally in nation.tallies(layer, in: round) {
                let wrong = tally.lines.filter { $0.error != nil }.map {
                    "\($0.criterion.code): \(String(describing: $0.error))"
                }
                #expect(wrong == [], sourceLocation: sourceLocation)
                #expect(tally.unknown == [], sourceLocation: sourceLocation)
                #expect(layer == .selfAssessment || tally.unanswered == 0, sourceLocation: sourceLocation)
            }
        }
    }
}

private func nation(units: Int, seed: UInt64 = 1) throws -> SyntheticNation {
    try #require(SyntheticNation(units: units, seed: seed, set: EveryRule.set))
}
