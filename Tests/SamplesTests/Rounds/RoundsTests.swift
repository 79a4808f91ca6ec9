import ParIndex
import Testing

@testable import Samples

struct RoundsTests {
    @Test(arguments: Samples.rounds)
    func `every line of a card can be scored and belongs to the set`(sample: SampleRound) {
        let results = Results(of: sample)
        for card in sample.cards.values {
            for layer in Scorecard.Layer.allCases {
                let tally = results.tally(card.unit, layer)
                #expect(tally.unknown == [])
                #expect(tally.lines.allSatisfy { $0.error == nil })
                #expect(tally.lines.allSatisfy { $0.awarded >= .zero && $0.lost >= .zero })
            }
        }
    }

    @Test(arguments: [Samples.chiLang2023, Samples.ninhGiang2022])
    func `twenty units are appraised in full`(sample: SampleRound) {
        let results = Results(of: sample)

        #expect(results.all.count == 20)
        #expect(results.all.allSatisfy { $0.unanswered == 0 })
        #expect(Set(results.all.map(\.awarded)).count == 20)
    }

    @Test(arguments: Samples.rounds)
    func `a round is simulated where a participant is made up`(sample: SampleRound) {
        let participants = sample.round.tables.flatMap(\.participants)

        #expect(sample.round.isSimulated == participants.contains(where: \.isMadeUp))
        #expect(participants.allSatisfy { sample.cards[$0.unit] != nil })
    }

    @Test(arguments: Samples.rounds)
    func `only the five communes are real`(sample: SampleRound) {
        for participant in sample.round.tables.flatMap(\.participants) {
            #expect(participant.isMadeUp == !Samples.communes.contains(participant))
            #expect(participant.isMadeUp == participant.unit.code.hasPrefix("x-gia-dinh-"))
        }
    }

    @Test func `the cards of a round are found by the round`() {
        #expect(Samples.cards(of: Samples.chiLang2023.round).count == 20)
    }
}
