import Pages
import ParIndex
import Store

extension Program {
    /// The rows of a table with last year's results beside them.
    func rankingRows(_ round: Round, _ table: RoundTable) async throws -> [RankingRow] {
        let units = try await store.ranking(round: round.slug, table: table.slug, policy: table.policy)
        let past = try await pastResults(of: units.map(\.participant.unit), before: round.year)
        return units.map { unit in
            RankingRow(unit, policy: table.policy, past: past[unit.participant.unit] ?? [])
        }
    }

    /// What each unit, or the units it was merged from, had in the year before.
    func pastResults(of units: [UnitKey], before year: Int) async throws -> [UnitKey: [YearResult]] {
        let kin = try await lineages(of: units)
        let lines = try await store.history(of: Array(Set(kin.values.joined())), year: year - 1)
        let results = Dictionary(grouping: lines, by: \.unit.participant.unit)
        return kin.mapValues { keys in keys.compactMap { results[$0]?.first?.unit.yearResult } }
    }

    /// Each unit with those it was made from.
    func lineages(of units: [UnitKey]) async throws -> [UnitKey: [UnitKey]] {
        let stored = try await store.predecessors(of: units)
        return Dictionary(
            units.map { unit in
                (unit, [unit] + (gazetteer.predecessors(of: unit) ?? []).map(\.commune.key) + (stored[unit] ?? []))
            }
        ) { first, _ in first }
    }
}

extension RankedUnit {
    /// The result as a later year compares itself with it.
    var yearResult: YearResult? {
        result.flatMap { result in
            result.index.map { YearResult(unit: participant.name, index: $0, standing: result.rank) }
        }
    }

    /// The change against the results of the year before.
    func change(since past: [YearResult], policy: RankingPolicy) -> YearChange? {
        yearResult.map { YearChange(from: past, to: $0, publishedDecimals: policy.publishedDecimals) }
    }
}

extension RankingRow {
    fileprivate init(_ unit: RankedUnit, policy: RankingPolicy, past: [YearResult]) {
        let (participant, result) = (unit.participant, unit.result)
        self.init(
            unit: UnitName(key: participant.unit, name: participant.name), superior: participant.superior.name,
            block: result?.block, place: result?.blockRank ?? result?.rank,
            nationPlace: result?.nationRank, total: result?.awarded,
            maximum: result?.applicableMaximum ?? .zero,
            percent: result?.index?.percent(decimals: policy.publishedDecimals) ?? .zero,
            grade: result?.grade.map { Grade(name: $0, position: policy.gradePosition($0)) },
            change: unit.change(since: past, policy: policy),
            cells: (result?.domains ?? []).map {
                Cell(points: $0.awarded, maximum: $0.applicableMaximum, place: $0.rank)
            },
            keys: SearchKeys(
                folded: Folding.fold(participant.name + " " + participant.superior.name),
                order: VietnameseOrder.Key(participant.name)))
    }
}

extension RankingPolicy {
    /// The place of a grade in the table, 0 for the best.
    fileprivate func gradePosition(_ name: String) -> Int {
        grades?.grades.firstIndex { $0.name == name } ?? .max
    }
}
