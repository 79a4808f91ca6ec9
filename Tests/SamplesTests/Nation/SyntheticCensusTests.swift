import ParIndex
import Testing

@testable import Samples

struct SyntheticCensusTests {
    private let nation = SyntheticCensus(units: 3_321, seed: 1, year: 2026)

    @Test func `a nation as large as today's has 34 provinces of about a hundred communes`() {
        let sizes = Dictionary(grouping: nation.participants, by: \.province).mapValues(\.count)

        #expect(nation.participants.count == 3_321)
        #expect(sizes.count == 34)
        #expect(sizes.values.allSatisfy { (40...200).contains($0) })
    }

    @Test func `kinds come in about the shares of July 2025`() {
        let kinds = Dictionary(grouping: nation.participants, by: \.kind).mapValues(\.count)

        #expect(Set(kinds.keys) == [.commune, .ward, .specialZone])
        #expect((600...780).contains(kinds[.ward] ?? 0))
        #expect((10...16).contains(kinds[.specialZone] ?? 0))
    }

    @Test func `a province stands directly above its communes`() {
        #expect(nation.participants.allSatisfy { $0.superior == $0.province && $0.isMadeUp })
    }

    @Test func `some communes were merged out of two of the year before`() {
        let before = Set(nation.participantsBefore.map(\.unit))
        let now = Set(nation.participants.map(\.unit))

        #expect(nation.mergers.count == 33)
        #expect(nation.mergers.allSatisfy { $0.predecessors.count == 2 && before.isSuperset(of: $0.predecessors) })
        #expect(now.subtracting(before) == Set(nation.mergers.map(\.successor)))
        #expect(before.subtracting(now) == Set(nation.mergers.flatMap(\.predecessors)))
    }

    @Test(arguments: [1, 2, 3, 99, 100, 101, 20_000])
    func `any size gives as many communes, each with its own code and name`(units: Int) {
        let census = SyntheticCensus(units: units, seed: 5, year: 2026)

        #expect(census.participants.count == units)
        for participants in [census.participants, census.participantsBefore] {
            #expect(Set(participants.map(\.unit.code)).count == participants.count)
            #expect(Set(participants.map { Folding.fold($0.name) }).count == participants.count)
        }
    }
}
