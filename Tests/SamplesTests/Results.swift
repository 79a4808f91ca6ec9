import ParIndex
import Testing

@testable import Samples

/// The computed results of a round of the cast under the set that is shipped.
struct Results {
    let all: [UnitResult]
    private let set: CriteriaSet
    private let sample: SampleRound

    init(of sample: SampleRound) {
        self.sample = sample
        let table = sample.round.tables[0]
        set = shippedSet(table.set)
        all = table.results(under: set, year: sample.round.year, cards: sample.cards)
    }

    subscript(unit: UnitKey) -> UnitResult {
        guard let result = all.first(where: { $0.unit == unit }) else { fatalError("no result of \(unit)") }
        return result
    }

    func tally(_ unit: UnitKey, _ layer: Scorecard.Layer = .appraisal) -> Tally {
        set.tally(sample.cards[unit]?.answers(layer) ?? [:], in: ScoringContext(set, year: sample.round.year))
    }
}

/// Points in one line, "10 8,5".
func points(_ text: String) -> [Points] {
    text.split(separator: " ").compactMap { Points($0) }
}
