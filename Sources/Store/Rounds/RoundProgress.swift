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
    /// The units of a table with their counts, in Vietnamese order. The database hands over codes, a text for each unit,
    /// and no line: that is a single pass over its key.
    ///
    /// - Parameter domains: the topmost nodes of the table's set.
    public func progress(round: String, table: String, domains: [Code]) async throws -> [UnitProgress] {
        let nodes = NodeCounter(domains)
        return try await engine.read { transaction in
            try transaction.rows(Self.query(round, table, withCodes: !domains.isEmpty, transaction.dialect))
                .map { try UnitProgress($0, nodes) }
        }
    }

    private static func query(_ round: String, _ table: String, withCodes: Bool, _ dialect: Dialect) -> SQL {
        let (codes, sources): (SQL, SQL) = withCodes ? Self.codes(round, dialect) : ("", "")
        return """
            SELECT p.unit, p.name, p.kind, s.state, s.submitted_at \(codes)
            FROM participant p LEFT JOIN sheet s ON s.round = p.round AND s.unit = p.unit \(sources)
            WHERE p.round = \(round) AND p.round_table = \(table) ORDER BY p.name_order, p.unit
            """
    }

    /// The codes of each unit's lines by what was said about them, as columns, and where they come from.
    private static func codes(_ round: String, _ dialect: Dialect) -> (columns: SQL, sources: SQL) {
        let codes = dialect.gathered("code")
        return (
            ", l.answered, l.appraised, l.excused, f.proved",
            """
            LEFT JOIN (
                SELECT unit, \(codes) FILTER (WHERE self_assessment IS NOT NULL) AS answered,
                    \(codes) FILTER (WHERE appraisal IS NOT NULL) AS appraised,
                    \(codes) FILTER (WHERE missing_evidence <> '') AS excused
                FROM entry WHERE round = \(round) GROUP BY unit) l ON l.unit = p.unit
            LEFT JOIN (
                SELECT unit, \(codes) AS proved
                FROM (SELECT DISTINCT unit, code FROM proof WHERE round = \(round)) d GROUP BY unit) f
                ON f.unit = p.unit
            """
        )
    }
}

extension UnitProgress {
    fileprivate init(_ row: Row, _ nodes: NodeCounter) throws {
        (unit, name, kind) = (try row["unit"], try row["name"], try row["kind"])
        (state, submittedAt) = (try row["state"] ?? .drafting, try row["submitted_at"])
        guard !nodes.isEmpty else {
            counts = []
            return
        }
        let (answered, appraised) = (nodes.count(try row["answered"]), nodes.count(try row["appraised"]))
        let evidenced = nodes.count(try row["proved"], or: try row["excused"])
        counts = zip(zip(answered, evidenced), appraised).map {
            Counts(answered: $0.0, evidenced: $0.1, appraised: $1)
        }
    }
}
