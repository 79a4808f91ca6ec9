import Database
import ParIndex

extension Store {
    /// All units of a table with their results, best first; units that stand level in Vietnamese order.
    ///
    /// - Parameter policy: the table's.
    public func ranking(round: String, table: String, policy: RankingPolicy) async throws -> [RankedUnit] {
        try await engine.read { try $0.ranking(round: round, table: table, policy: policy) }
    }
}

extension Transaction {
    /// All units of a table with their results, best first.
    func ranking(round: String, table: String, policy: RankingPolicy) throws -> [RankedUnit] {
        let domains = try domainResults(round: round, table: table)
        var units: [RankedUnit] = []
        try forEach(
            """
            SELECT \(RankedUnitRow.columns) FROM participant p
                LEFT JOIN result r ON r.round = p.round AND r.unit = p.unit
            WHERE p.round = \(round) AND p.round_table = \(table)
            ORDER BY r.nation_rank IS NULL, r.nation_rank, p.name_order, p.unit
            """
        ) { row in
            units.append(try RankedUnitRow(row: row, policy: policy).unit(domains[try row["unit"]] ?? []))
        }
        return units
    }

    /// The domain results of all units of a table, in the order of the codes.
    fileprivate func domainResults(
        round: String, table: String
    ) throws -> [UnitKey: [UnitResult.DomainResult]] {
        try domainResults(
            """
            SELECT d.* FROM domain_result d JOIN result r ON r.round = d.round AND r.unit = d.unit
            WHERE d.round = \(round) AND r.round_table = \(table)
            """)
    }

    /// The domain results of some units of a round, in the order of the codes.
    func domainResults(round: String, units: [UnitKey]) throws -> [UnitKey: [UnitResult.DomainResult]] {
        try domainResults("SELECT * FROM domain_result WHERE round = \(round) AND unit IN \(list: units)")
    }

    private func domainResults(_ query: SQL) throws -> [UnitKey: [UnitResult.DomainResult]] {
        var results: [UnitKey: [UnitResult.DomainResult]] = [:]
        try forEach(query) { row in
            results[try row["unit"], default: []].append(try UnitResult.DomainResult(row))
        }
        return results.mapValues { $0.sorted { $0.domain < $1.domain } }
    }
}
