import Database
import ParIndex

/// One result of a unit, with the round that gave it.
public struct UnitHistoryLine: Hashable, Sendable {
    /// The round without its units.
    public let round: Round
    /// The table's slug.
    public let table: String
    public let unit: RankedUnit
}

extension Store {
    /// All results of some units, the latest first; a unit's own and those of its predecessors.
    ///
    /// - Parameter year: only that year's, where one is named.
    public func history(of units: [UnitKey], year: Int? = nil) async throws -> [UnitHistoryLine] {
        try await engine.read { transaction in
            let condition: SQL = year.map { "AND o.year = \($0)" } ?? ""
            let rows = try transaction.rows(
                """
                SELECT p.round, p.round_table, \(RankedUnitRow.columns)
                FROM participant p LEFT JOIN result r ON r.round = p.round AND r.unit = p.unit
                    JOIN round o ON o.slug = p.round
                WHERE p.unit IN \(list: units) \(condition) ORDER BY o.year DESC, p.round, p.name_order
                """)
            var rounds: [String: Round] = [:]
            return try rows.compactMap { row in
                let slug: String = try row["round"]
                if rounds[slug] == nil { rounds[slug] = try transaction.round(slug)?.round }
                return try rounds[slug].flatMap { try transaction.line(row, $0) }
            }
        }
    }

    /// Units that take part in some round and whose name holds these words, at most `limit`; each once, as it was named
    /// in the latest round in which its name fits.
    public func participants(matching words: String, limit: Int) async throws -> [Participant] {
        let folded = Folding.fold(words).split(separator: " ")
        guard !folded.isEmpty else { return [] }
        return try await engine.read { transaction in
            let rows = try transaction.rows(
                """
                SELECT \(RankedUnitRow.columns) FROM participant p
                    LEFT JOIN result r ON r.round = p.round AND r.unit = p.unit
                WHERE \(Self.names("p", hold: folded)) AND p.round = (
                    SELECT o.slug FROM result s
                        JOIN participant q ON q.round = s.round AND q.unit = s.unit
                        JOIN round o ON o.slug = s.round
                    WHERE s.unit = r.unit AND \(Self.names("q", hold: folded))
                    ORDER BY o.year DESC, o.slug LIMIT 1)
                ORDER BY p.name_order, p.unit LIMIT \(limit)
                """)
            return try rows.map(Participant.init)
        }
    }

    private static func names(_ participant: SQL, hold words: [Substring]) -> SQL {
        let conditions = words.map {
            "\(participant).name_folded LIKE \("%" + literal($0) + "%") ESCAPE '!'" as SQL
        }
        return SQL.joined(conditions, separator: " AND ")
    }

    /// A word in which the signs of LIKE stand for themselves.
    private static func literal(_ word: Substring) -> String {
        var text = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            if "%_!".unicodeScalars.contains(scalar) { text.append("!") }
            text.append(scalar)
        }
        return String(text)
    }
}

extension Transaction {
    fileprivate func line(_ row: Row, _ round: Round) throws -> UnitHistoryLine? {
        let name: String = try row["round_table"]
        guard let table = round.tables.first(where: { $0.slug == name }) else { return nil }
        let domains = try domainResults(round: round.slug, units: [try row["unit"]])
        let unit: UnitKey = try row["unit"]
        return UnitHistoryLine(
            round: round, table: name,
            unit: try RankedUnitRow(row: row, policy: table.policy).unit(domains[unit] ?? []))
    }
}
