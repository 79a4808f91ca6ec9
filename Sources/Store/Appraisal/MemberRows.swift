import Database
import ParIndex

extension Transaction {
    /// Whether members of the round's council score independently of each other.
    func isBlind(_ round: String) throws -> Bool {
        try one("SELECT is_blind FROM round WHERE slug = \(round)").map { try $0["is_blind"] == 1 } ?? false
    }

    /// What members gave lines, of some criteria or of all, of one person or of all.
    func memberScores(
        _ round: String, codes: [Code]? = nil, person: String? = nil
    ) throws -> [UnitKey: [Code: [MemberScore]]] {
        let which: SQL = codes.map { "AND code IN \(list: $0)" } ?? ""
        let who: SQL = person.map { "AND person = \($0)" } ?? ""
        var scores: [UnitKey: [Code: [MemberScore]]] = [:]
        try forEach(
            """
            SELECT * FROM member_score WHERE round = \(round) \(which) \(who)
            ORDER BY code, unit, person
            """
        ) { row in
            scores[try row["unit"], default: [:]][try row["code"], default: []].append(try MemberScore(row))
        }
        return scores
    }

    /// Keeps a member's own view of a line, or takes it away.
    func write(_ line: SheetLine, asMember person: Person, _ round: String, _ unit: UnitKey) throws {
        try execute(
            """
            DELETE FROM member_score
            WHERE round = \(round) AND unit = \(unit) AND code = \(line.code) AND person = \(person.id)
            """)
        guard let score = MemberScore(line) else { return }
        try execute(
            """
            INSERT INTO member_score (round, unit, code, person, person_name, version, at, appraisal,
                ground_category, ground, ground_public)
            VALUES (\(round), \(unit), \(line.code), \(person.id), \(person.name), \(score.version), \(score.by.at),
                \(score.appraisal), \(score.ground?.category), \(score.ground?.text), \(score.ground?.publicText))
            """)
    }
}

extension MemberScore {
    fileprivate init(_ row: Row) throws {
        self.init(
            by: Authorship(person: try row["person"], name: try row["person_name"], at: try row["at"]),
            version: try row["version"], appraisal: try row["appraisal"], ground: try AppraisalGround(row, "ground"))
    }
}
