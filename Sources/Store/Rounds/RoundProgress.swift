import Database
import ParIndex

/// How far one unit of a round has come (mức độ hoàn thành): one row of the completeness matrix.
public struct UnitProgress: Hashable, Sendable {
    /// The lines of one domain about which something was said.
    public struct Counts: Hashable, Sendable {
        /// Answered by the unit.
        public var answered: Int
        /// With a document, or with words why there is none.
        public var evidenced: Int
        /// Scored by the council, or by those who score in its place.
        public var appraised: Int

        public init(answered: Int = 0, evidenced: Int = 0, appraised: Int = 0) {
            (self.answered, self.evidenced, self.appraised) = (answered, evidenced, appraised)
        }
    }

    public let unit: UnitKey
    public let name: String
    public let kind: Participant.Kind
    public let state: SheetState
    public let submittedAt: Instant?
    /// By domain, in the order asked for.
    public let counts: [Counts]
}

extension Store {
    /// The units of a table with their counts, in Vietnamese order. The database counts, so that no line is handed over.
    ///
    /// - Parameter domains: the topmost nodes of the table's set.
    public func progress(round: String, table: String, domains: [Code]) async throws -> [UnitProgress] {
        let domains = Array(domains.prefix(UnitProgress.columns.count))
        return try await engine.read { transaction in
            var rows: [UnitProgress] = []
            for row in try transaction.rows(Self.query(round, table, domains)) {
                rows.append(try UnitProgress(row, domains: domains.count))
            }
            return rows
        }
    }

    /// One subquery for each domain runs over a stretch of the entry's key; three counts travel in one number.
    private static func query(_ round: String, _ table: String, _ domains: [Code]) -> SQL {
        var columns: SQL = ""
        for (place, domain) in domains.enumerated() {
            columns = "\(columns), \(count(round, domain)) AS \(UnitProgress.columns[place])"
        }
        return """
            SELECT p.unit, p.name, p.kind, s.state, s.submitted_at \(columns)
            FROM participant p LEFT JOIN sheet s ON s.round = p.round AND s.unit = p.unit
            WHERE p.round = \(round) AND p.round_table = \(table) ORDER BY p.name_order, p.unit
            """
    }

    private static func count(_ round: String, _ domain: Code) -> SQL {
        let (low, high) = (domain.text, domain.text + "/")
        return """
            (SELECT COUNT(e.self_assessment) + 1000 * COUNT(e.appraisal)
                + 1000000 * COUNT(CASE WHEN e.missing_evidence <> '' AND NOT EXISTS (
                    SELECT 1 FROM proof f WHERE f.round = e.round AND f.unit = e.unit AND f.code = e.code) THEN 1 END)
                FROM entry e WHERE e.round = \(round) AND e.unit = p.unit AND e.code >= \(low) AND e.code < \(high))
            + (SELECT 1000000 * COUNT(DISTINCT f.code) FROM proof f
                WHERE f.round = \(round) AND f.unit = p.unit AND f.code >= \(low) AND f.code < \(high))
            """
    }
}

extension UnitProgress {
    /// Names of the columns of counts: no set has as many topmost nodes.
    static let columns: [SQL] = [
        "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15", "c16",
        "c17", "c18", "c19", "c20", "c21", "c22", "c23", "c24", "c25", "c26", "c27", "c28", "c29", "c30", "c31",
    ]

    fileprivate init(_ row: Row, domains: Int) throws {
        (unit, name, kind) = (try row["unit"], try row["name"], try row["kind"])
        (state, submittedAt) = (try row["state"] ?? .drafting, try row["submitted_at"])
        counts = try (0..<domains).map { place in
            let packed: Int = try row["c\(place)"]
            return Counts(
                answered: packed % 1000, evidenced: packed / 1_000_000, appraised: packed / 1000 % 1000)
        }
    }
}
