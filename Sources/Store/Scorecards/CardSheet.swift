import Database
import ParIndex

/// One unit of a round with all that was said and computed of it.
public struct CardSheet: Hashable, Sendable {
    public let unit: RankedUnit
    /// The slug of the round's table that the unit stands in.
    public let table: String
    public let card: Scorecard
}

extension Store {
    /// A unit's scorecard in a round, or `nil` where it does not take part.
    public func card(round: RoundListing, unit: UnitKey) async throws -> CardSheet? {
        try await engine.read { try $0.cardSheet(round, unit) }
    }

    /// The figures of all units of a table that the named criteria compare, as they were answered.
    public func peerAnswers(round: String, table: String, codes: [Code]) async throws -> [[Code: Scorecard.Entry]] {
        try await engine.read { transaction in
            var cards: [UnitKey: [Code: Scorecard.Entry]] = [:]
            let query: SQL = """
                SELECT e.unit, e.code, e.self_assessment, e.appraisal
                FROM entry e JOIN participant p ON p.round = e.round AND p.unit = e.unit
                WHERE e.round = \(round) AND p.round_table = \(table) AND e.code IN \(list: codes)
                """
            try transaction.forEach(query) { row in
                cards[try row["unit"], default: [:]][try row["code"]] = try Scorecard.Entry(row)
            }
            return Array(cards.values)
        }
    }
}

extension Transaction {
    /// A unit's scorecard in a round, or `nil` where it does not take part.
    func cardSheet(_ round: RoundListing, _ unit: UnitKey) throws -> CardSheet? {
        let slug = round.round.slug
        guard let row = try participant(slug, unit) else { return nil }
        let name: String = try row["round_table"]
        guard let table = round.round.tables.first(where: { $0.slug == name }) else { return nil }
        let domains = try domainResults(round: slug, units: [unit])[unit] ?? []
        return CardSheet(
            unit: try RankedUnitRow(row: row, policy: table.policy).unit(domains), table: name,
            card: try card(slug, unit))
    }

    fileprivate func participant(_ round: String, _ unit: UnitKey) throws -> Row? {
        try one(
            """
            SELECT p.round_table, \(RankedUnitRow.columns)
            FROM participant p LEFT JOIN result r ON r.round = p.round AND r.unit = p.unit
            WHERE p.round = \(round) AND p.unit = \(unit)
            """)
    }

    fileprivate func card(_ round: String, _ unit: UnitKey) throws -> Scorecard {
        var card = Scorecard(unit: unit)
        for row in try rows(
            """
            SELECT code, self_assessment, appraisal FROM entry WHERE round = \(round) AND unit = \(unit)
            """
        ) { card.entries[try row["code"]] = try Scorecard.Entry(row) }
        for row in try rows("SELECT layer, points FROM printed_total WHERE round = \(round) AND unit = \(unit)") {
            card.printedTotals[try row["layer"]] = try row["points"]
        }
        card.printedGrade = try one(
            "SELECT grade FROM printed_grade WHERE round = \(round) AND unit = \(unit)")?["grade"]
        return card
    }
}

extension Scorecard.Entry {
    init(_ row: Row) throws {
        self.init(selfAssessment: try row["self_assessment"], appraisal: try row["appraisal"])
    }
}
