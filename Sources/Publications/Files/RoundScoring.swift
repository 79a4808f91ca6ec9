import ParIndex

/// Scores and ranks a round from its answers: the one computation that publishing and verifying share.
struct RoundScoring {
    /// Whose answers they are.
    enum Side: String, CaseIterable {
        /// The unit's own.
        case own
        /// The council's before the unit explained.
        case first
        /// The council's, final.
        case final
    }

    let round: Round
    let sets: [String: CriteriaSet]
    let answers: [Side: [UnitKey: [Code: Answer]]]
    let registers: [String: [String: Quantity]]
    let excluded: [UnitKey: Set<Code>]

    /// Every line of a table's units; `nil` where its set is not at hand.
    func tallies(of table: RoundTable, _ side: Side) -> TableTally? {
        guard let set = sets[table.set] else { return nil }
        let units = table.participants.map(\.unit)
        let own = Dictionary(units.map { ($0, answers[side]?[$0] ?? [:]) }) { first, _ in first }
        return TableTally(set, year: round.year, answers: own, registers: registers, excluded: excluded)
    }

    /// Sums, ranks and grades of a table's units.
    func results(of table: RoundTable) -> [UnitResult] {
        guard let set = sets[table.set] else { return [] }
        let cards = table.participants.map { participant in
            (participant.unit, card(of: participant.unit))
        }
        return table.results(
            under: set, year: round.year, cards: Dictionary(cards) { first, _ in first }, registers: registers,
            excluded: excluded, isSimulated: round.isSimulated)
    }

    private func card(of unit: UnitKey) -> Scorecard {
        var card = Scorecard(unit: unit)
        for (code, answer) in answers[.own]?[unit] ?? [:] {
            card.entries[code, default: Scorecard.Entry()].selfAssessment = answer
        }
        for (code, answer) in answers[.final]?[unit] ?? [:] {
            card.entries[code, default: Scorecard.Entry()].appraisal = answer
        }
        return card
    }
}
