import Foundation
import ParIndex
import Samples
import Store

/// The rounds of the five communes.
enum DemoCast {
    /// Adds the rounds that are not there yet.
    static func add(to store: Store, without present: Set<String>) async throws {
        for sample in Samples.rounds where !present.contains(sample.round.slug) {
            let round = sample.round
            let cards = Samples.cards(of: round)
            try await store.add(round, cards: cards, results: RoundResults.of(round, cards: cards))
            for sample in Samples.paperwork where sample.round == round.slug {
                try await store.add(
                    sample.measures, sample.texts, round: sample.round, unit: sample.unit)
            }
        }
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        try await DemoCouncil(store: store, now: now).add(without: present)
        try await DemoReports(store: store, now: now).add()
        let running = Samples.runningRound(at: now)
        guard !present.contains(running.slug) else { return }
        try await store.add(running, cards: [:], results: [:])
    }
}

/// Results of all tables of a round under the shipped sets.
enum RoundResults {
    /// By the table's slug; a table whose set is not shipped has none.
    static func of(
        _ round: Round, cards: [UnitKey: Scorecard], registers: [String: [String: Quantity]] = [:]
    ) -> [String: [UnitResult]] {
        var results: [String: [UnitResult]] = [:]
        for table in round.tables {
            guard let set = ShippedSets.bySlug[table.set] else { continue }
            results[table.slug] = table.results(
                under: set, year: round.year, cards: cards, registers: registers, isSimulated: round.isSimulated)
        }
        return results
    }
}
