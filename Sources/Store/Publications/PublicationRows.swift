import Database
import ParIndex

/// A publication with the hash of what was frozen with it.
public struct StoredPublication: Hashable, Sendable {
    public let publication: Publication
    /// What was prepared, without who, when and the record's head: it must be the same when it is confirmed.
    public let contentHash: String
    /// SHA-256 of the verification file; `nil` until confirmed.
    public let fileHash: String?
    /// What it changes in the publication before.
    public let corrections: [LineCorrection]
}

extension Transaction {
    /// All publications of a round, the latest first.
    func publications(_ round: String) throws -> [StoredPublication] {
        try rows("SELECT * FROM publication WHERE round = \(round) ORDER BY number DESC").map { row in
            let publication = try Publication(row)
            return StoredPublication(
                publication: publication, contentHash: try row["content_hash"], fileHash: try row["file_hash"],
                corrections: try corrections(round, publication.number))
        }
    }

    private func corrections(_ round: String, _ number: Int) throws -> [LineCorrection] {
        try rows("SELECT * FROM correction WHERE round = \(round) AND number = \(number) ORDER BY place").map { row in
            LineCorrection(
                unit: try row["unit"], code: try row["code"], points: try row["points"], reason: try row["reason"])
        }
    }

    /// The number of the last confirmed publication of a round.
    func lastPublication(_ round: String) throws -> Int? {
        try one(
            """
            SELECT number FROM publication WHERE round = \(round) AND confirmed_at IS NOT NULL
            ORDER BY number DESC LIMIT 1
            """)?["number"]
    }

    /// Adds a prepared publication.
    func add(_ publication: Publication, contentHash: String, _ corrections: [LineCorrection]) throws {
        let (decision, prepared) = (publication.decision, publication.prepared)
        try execute(
            """
            INSERT INTO publication (round, number, decision_number, decision_day, decision_signer, correction,
                prepared_by, prepared_name, prepared_at, content_hash)
            VALUES (\(publication.round), \(publication.number), \(decision.number), \(decision.day.description),
                \(decision.signer), \(publication.correction), \(prepared.person), \(prepared.name), \(prepared.at),
                \(contentHash))
            """)
        try insert(
            into: "correction", columns: ["round", "number", "place", "unit", "code", "points", "reason"],
            rows: corrections.enumerated().map { place, correction in
                [
                    publication.round.stored, publication.number.stored, place.stored, correction.unit.stored,
                    correction.code.stored, correction.points.stored, correction.reason.stored,
                ]
            })
    }

    /// Keeps who confirmed a publication, with what was frozen.
    func freeze(_ publication: Publication, _ frozen: FrozenPublication) throws {
        let (round, number) = (publication.round, publication.number)
        try execute(
            """
            UPDATE publication SET confirmed_by = \(publication.confirmed?.person),
                confirmed_name = \(publication.confirmed?.name), confirmed_at = \(publication.confirmed?.at),
                file_hash = \(frozen.fileHash)
            WHERE round = \(round) AND number = \(number)
            """)
        for (kind, bytes) in [("verification", frozen.file), ("data", frozen.data)] {
            try execute(
                """
                INSERT INTO published_file (round, number, kind, bytes)
                VALUES (\(round), \(number), \(kind), \(bytes))
                """)
        }
    }

    func discard(_ publication: Publication) throws {
        let (round, number) = (publication.round, publication.number)
        try execute("DELETE FROM correction WHERE round = \(round) AND number = \(number)")
        try execute("DELETE FROM publication WHERE round = \(round) AND number = \(number)")
    }
}

extension Publication {
    fileprivate init(_ row: Row) throws {
        let day = try row["decision_day"] as String
        let confirmed: Authorship? =
            if let person = try row["confirmed_by"] as String? {
                Authorship(person: person, name: try row["confirmed_name"], at: try row["confirmed_at"])
            } else { nil }
        self.init(
            round: try row["round"], number: try row["number"],
            decision: PublicationDecision(
                number: try row["decision_number"], day: Day(parsing: day) ?? .first,
                signer: try row["decision_signer"]),
            correction: try row["correction"],
            prepared: Authorship(
                person: try row["prepared_by"], name: try row["prepared_name"], at: try row["prepared_at"]),
            confirmed: confirmed)
    }
}
