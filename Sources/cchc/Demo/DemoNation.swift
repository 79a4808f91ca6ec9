import Foundation
import ParIndex
import Samples
import Store
import Wording

/// A nation of made-up communes, the same for the same seed.
struct DemoNation {
    static let largest = SyntheticNation.largest
    /// The set that the made-up communes answer.
    private static let set = "mo-hinh-cap-xa-2026"

    let units: Int
    let seed: UInt64

    /// Adds the year and the year before, unless they are there.
    func add(to store: Store, without present: Set<String>) async throws {
        guard let set = ShippedSets.bySlug[Self.set] else { throw Failure.notFound(Self.set) }
        guard let nation = SyntheticNation(units: units, seed: seed, set: set) else {
            throw Failure.notFound("--units \(units)")
        }
        guard !present.contains(nation.year.round.slug) else {
            return Console.say(
                Bilingual(
                    vi: "Thư mục đã có dữ liệu giả định của cả nước; giữ nguyên. Muốn tạo khác, chọn --data khác.",
                    en: "The folder holds a made-up nation already, which is kept. Choose another --data for another."))
        }
        for year in [nation.yearBefore, nation.year] { try await add(year, to: store) }
        try await store.add(
            successions: nation.mergers.flatMap { merger in
                merger.predecessors.map { (predecessor: $0, successor: merger.successor) }
            })
    }

    private func add(_ year: SyntheticRound, to store: Store) async throws {
        let round = year.round
        let participants = round.tables.flatMap(\.participants)
        Console.say(
            Bilingual(
                vi: "Tạo \(Numbers.count(participants.count)) đơn vị giả định năm \(round.year) …",
                en: "Making \(participants.count) made-up units of \(round.year) …"))
        let cards = Dictionary(participants.map { ($0.unit, year.card(of: $0)) }) { first, _ in first }
        let results = RoundResults.of(round, cards: cards, registers: year.registers)
        try await store.add(round, cards: cards, results: results, registers: year.registers)
    }
}
