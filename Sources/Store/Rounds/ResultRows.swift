import Database
import ParIndex

/// Results of a round as rows.
struct ResultRows {
    /// The slug of the round.
    let round: String
    let transaction: any Transaction

    /// Adds the results of every table, by the table's slug.
    func write(_ results: [String: [UnitResult]]) throws {
        for (table, results) in results.sorted(by: { $0.key < $1.key }) { try write(results, table: table) }
    }

    /// Puts these results in the place of those that were there.
    func replace(by results: [String: [UnitResult]]) throws {
        try transaction.execute("DELETE FROM domain_result WHERE round = \(round)")
        try transaction.execute("DELETE FROM result WHERE round = \(round)")
        try write(results)
        for (table, results) in results {
            try transaction.execute(
                """
                UPDATE round_table SET appraised = \(results.count) WHERE round = \(round) AND slug = \(table)
                """)
        }
    }

    private func write(_ results: [UnitResult], table: String) throws {
        try transaction.insert(
            into: "result",
            columns: [
                "round", "unit", "round_table", "self_assessed", "awarded", "maximum", "unanswered", "rank", "rank_of",
                "block", "block_rank", "block_rank_of", "province_rank", "province_rank_of", "nation_rank",
                "nation_rank_of", "grade", "is_simulated",
            ],
            rows: results.lazy.map { row($0, table: table) })
        try transaction.insert(
            into: "domain_result",
            columns: ["round", "unit", "domain", "self_assessed", "awarded", "maximum", "rank", "rank_of"],
            rows: results.lazy.flatMap { result in
                result.domains.map { domain in
                    [
                        round.stored, result.unit.stored, domain.domain.stored, domain.selfAssessed.stored,
                        domain.awarded.stored, domain.applicableMaximum.stored, domain.rank.position.stored,
                        domain.rank.of.stored,
                    ]
                }
            })
    }

    private func row(_ result: UnitResult, table: String) -> [SQL.Value] {
        let points: [SQL.Value] = [
            result.selfAssessed.stored, result.awarded.stored, result.applicableMaximum.stored,
            result.unanswered.stored,
        ]
        let ranks: [SQL.Value] = [
            result.rank.position.stored, result.rank.of.stored, result.block.stored,
            (result.blockRank?.position).stored, (result.blockRank?.of).stored, result.provinceRank.position.stored,
            result.provinceRank.of.stored, result.nationRank.position.stored, result.nationRank.of.stored,
        ]
        return [round.stored, result.unit.stored, table.stored] + points + ranks
            + [result.grade.stored, result.isSimulated.stored.stored]
    }
}
