import Database
import ParIndex

/// What becomes of one unit's answer to a criterion when another version of the set takes over.
public struct MovedAnswer: Hashable, Sendable {
    public let unit: UnitKey
    public let name: String
    /// The code in the version that was in use.
    public let code: Code
    public let fate: AnswerMigration.Fate
    /// Whether every answer of the line can be scored under the new version.
    public let fits: Bool
    /// Everything said of the line, in one line of text.
    public let said: String
}

extension Store {
    /// What would become of the answers of a table under another version of its set, unit by unit.
    public func movedAnswers(
        _ slug: String, table: String, from old: CriteriaSet, to new: CriteriaSet
    ) async throws -> [MovedAnswer] {
        try await engine.read { try $0.movedAnswers(slug, table, AnswerMigration(from: old, to: new)) }
    }

    /// Puts another version of a set in the place of the one in use, and moves the answers by code; tells what became of
    /// each, or `nil` where the person may not see the round's management.
    ///
    /// What no longer fits leaves the sheet and stays in the record word by word.
    public func replaceSet(
        _ slug: String, table: String, from old: CriteriaSet, to new: CriteriaSet, stored: StoredSet,
        on occasion: Occasion
    ) async throws -> [MovedAnswer]? {
        try await record(occasion) { transaction, deeds in
            guard let round = try transaction.round(slug)?.round, occasion.actor.may(.seeRound, on: round.subject),
                let former = round.tables.first(where: { $0.slug == table })
            else { return nil }
            try round.expectReplaceable(former.set, with: stored.key, by: occasion.actor)
            try transaction.keep(stored, on: occasion, &deeds)
            try transaction.execute(
                "UPDATE round_table SET criteria_set = \(stored.key) WHERE round = \(slug) AND slug = \(table)")
            try transaction.execute("UPDATE round SET revision = revision + 1 WHERE slug = \(slug)")
            deeds.note(
                Deed("replaceSet", "dot/\(slug)/bang/\(table)", before: former.set, after: stored.key),
                by: occasion.actor, .setUpRound, on: round.subject)
            let moved = try transaction.movedAnswers(slug, table, AnswerMigration(from: old, to: new))
            for deed in try transaction.move(moved, in: slug) { deeds.note(deed) }
            let migration = AnswerMigration(from: old, to: new)
            try transaction.moveExclusions(slug, table, migration, &deeds)
            try transaction.moveProofs(slug, table, migration, &deeds)
            try transaction.moveReports(slug, table, migration)
            try transaction.moveAppointments(round, table, migration, &deeds)
            return moved
        }
    }
}

extension Transaction {
    fileprivate func movedAnswers(
        _ slug: String, _ table: String, _ migration: AnswerMigration
    ) throws -> [MovedAnswer] {
        let year: Int = try one("SELECT year FROM round WHERE slug = \(slug)")?["year"] ?? 0
        let found = try rows(
            """
            SELECT p.name, e.unit, e.code FROM entry e JOIN participant p ON p.round = e.round AND p.unit = e.unit
            WHERE e.round = \(slug) AND p.round_table = \(table) ORDER BY p.name_order, e.unit, e.code
            """)
        return try found.map { row in
            let (unit, code): (UnitKey, Code) = (try row["unit"], try row["code"])
            let line = try line(slug, unit, code)
            let fate = migration.fate(of: code)
            let fits = [line.answer, line.firstAppraisal, line.appraisal].compactMap(\.self).allSatisfy { answer in
                fate.code.map { migration.fits(answer, to: $0, year: year, unit: unit.code) } ?? false
            }
            return MovedAnswer(
                unit: unit, name: try row["name"], code: code, fate: fate, fits: fits, said: line.everythingSaid)
        }
    }

    /// Moves lines to their new codes, all at once, so that two may change places; what finds its place taken or gone is kept
    /// by its deed.
    fileprivate func move(_ answers: [MovedAnswer], in slug: String) throws -> [Deed] {
        let leaving = answers.filter { $0.fate.code != $0.code }
        let lines = try leaving.map { try line(slug, $0.unit, $0.code) }
        for answer in leaving {
            try execute("DELETE FROM entry WHERE round = \(slug) AND unit = \(answer.unit) AND code = \(answer.code)")
        }
        return try zip(leaving, lines).map { answer, line in
            let path = "dot/\(slug)/\(answer.unit)/\(answer.code)"
            guard let code = answer.fate.code, try isFree(code, of: answer.unit, in: slug) else {
                return Deed("setAside", path, before: answer.said)
            }
            var moved = line
            (moved.code, moved.version) = (code, line.version + 1)
            try write(moved, slug, answer.unit)
            return Deed("moveAnswer", path, before: answer.said, after: code.text)
        }
    }

    private func isFree(_ code: Code, of unit: UnitKey, in slug: String) throws -> Bool {
        try one("SELECT 1 AS found FROM entry WHERE round = \(slug) AND unit = \(unit) AND code = \(code)") == nil
    }

    fileprivate func moveExclusions(
        _ slug: String, _ table: String, _ migration: AnswerMigration, _ deeds: inout Deeds
    ) throws {
        let found = try rows(
            """
            SELECT x.unit, x.code, x.reason FROM exclusion x
                JOIN participant p ON p.round = x.round AND p.unit = x.unit
            WHERE x.round = \(slug) AND p.round_table = \(table)
            """)
        for row in found {
            let (unit, code): (UnitKey, Code) = (try row["unit"], try row["code"])
            let target = migration.fate(of: code).code
            guard target != code else { continue }
            let reason: String = try row["reason"]
            try execute("DELETE FROM exclusion WHERE round = \(slug) AND unit = \(unit) AND code = \(code)")
            if let target {
                try execute(
                    """
                    INSERT INTO exclusion (round, unit, code, reason) VALUES (\(slug), \(unit), \(target), \(reason))
                    ON CONFLICT (round, unit, code) DO NOTHING
                    """)
            }
            deeds.note(Deed("moveExclusion", "dot/\(slug)/\(unit)/\(code)", before: reason, after: target?.text))
        }
    }
}

extension AnswerMigration.Fate {
    /// The code under which the answer stands then; `nil` where it leaves the sheet.
    public var code: Code? {
        switch self {
        case .kept(let code), .check(let code): code
        case .dropped: nil
        }
    }
}

extension SheetLine {
    /// All that was said of a line, so that the record alone can give it back.
    fileprivate var everythingSaid: String {
        let parts: [(String, String?)] = [
            ("self", answer?.text), ("missing", missingEvidence), ("first", firstAppraisal?.text),
            ("firstGround", firstGround.map { "\($0.category.rawValue): \($0.text)" }),
            ("council", appraisal?.text), ("ground", ground.map { "\($0.category.rawValue): \($0.text)" }),
            ("public", ground?.publicText), ("explanation", explanation), ("by", answered?.name),
            ("appraised", appraised?.name),
        ]
        return parts.compactMap { name, text in text.flatMap { $0.isEmpty ? nil : "\(name)=\($0)" } }
            .joined(separator: " | ")
    }
}
