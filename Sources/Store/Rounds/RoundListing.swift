import Database
import ParIndex

/// A round as a list shows it, without its units.
public struct RoundListing: Hashable, Sendable {
    /// The round; its tables hold no participants.
    public let round: Round
    /// How many units take part, by the table's slug.
    public let counts: [String: Int]
    /// How many units were appraised.
    public let appraised: Int
    /// Grows whenever results of the round change, so that what was made from them can be kept till then.
    public let revision: Int
    /// The number of the last confirmed publication; `nil` where the round was not published here.
    public let publication: Int?
}

extension Store {
    /// All rounds, the latest year first.
    public func rounds() async throws -> [RoundListing] {
        try await engine.read { transaction in
            let slugs: [String] = try transaction.rows("SELECT slug FROM round ORDER BY year DESC, slug").map { row in
                try row["slug"]
            }
            return try slugs.compactMap { try transaction.round($0) }
        }
    }

    /// One round without its units, or `nil`.
    public func round(_ slug: String) async throws -> RoundListing? {
        try await engine.read { try $0.round(slug) }
    }
}

extension Transaction {
    /// One round without its units.
    func round(_ slug: String) throws -> RoundListing? {
        guard let row = try one("SELECT * FROM round WHERE slug = \(slug)") else { return nil }
        let tables = try rows("SELECT * FROM round_table WHERE round = \(slug) ORDER BY place")
        let appraised = try tables.reduce(0) { $0 + (try $1["appraised"] as Int) }
        let round = Round(
            slug: slug, title: try row["title"], year: try row["year"],
            authority: NamedKey(try row["authority_code"], try row["authority_name"]), source: try source(row),
            isSimulated: try row["is_simulated"] == 1,
            tables: try tables.map { try roundTable($0, round: slug) }, course: try course(of: row))
        return RoundListing(
            round: round,
            counts: try Dictionary(uniqueKeysWithValues: tables.map { (try $0["slug"], try $0["units"]) }),
            appraised: appraised, revision: try row["revision"], publication: try lastPublication(slug))
    }

    private func roundTable(_ row: Row, round: String) throws -> RoundTable {
        let slug: String = try row["slug"]
        return RoundTable(
            slug: slug, title: try row["title"], unitNoun: try row["unit_noun"], set: try row["criteria_set"],
            policy: try PolicyRows(round: round, table: slug, transaction: self).read(row), participants: [])
    }

    private func source(_ row: Row) throws -> Source? {
        let document = try row["source_document"] as String?
        let (place, remark) = (try row["source_place"] as String?, try row["source_remark"] as String?)
        return document.map { Source(document: $0, place: place, remark: remark) }
    }
}
