import ParIndex

@testable import Samples

extension SyntheticNation {
    /// The cards of the year, by unit.
    var cards: [UnitKey: Scorecard] { cards(in: year) }

    /// The results of the year.
    var results: [UnitResult] { results(in: year) }

    func cards(in round: SyntheticRound) -> [UnitKey: Scorecard] {
        Dictionary(uniqueKeysWithValues: round.round.tables[0].participants.map { ($0.unit, round.card(of: $0)) })
    }

    func results(in round: SyntheticRound) -> [UnitResult] {
        round.round.tables[0].results(
            under: round.set, year: round.round.year, cards: cards(in: round), registers: round.registers)
    }

    /// One view of every commune, scored after the figures of all are in.
    func tallies(_ layer: Scorecard.Layer, in round: SyntheticRound) -> [Tally] {
        let participants = round.round.tables[0].participants
        let answers = participants.map { round.card(of: $0).answers(layer) }
        let peers = round.set.peerFigures(answers)
        return zip(participants, answers).map { participant, answers in
            round.set.tally(
                answers,
                in: ScoringContext(
                    round.set, year: round.round.year, unit: participant.unit.code, peers: peers,
                    registers: round.registers))
        }
    }
}
