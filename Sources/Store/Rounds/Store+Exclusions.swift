import Database
import ParIndex

/// A criterion that does not apply to a unit of a round.
public struct StoredExclusion: Hashable, Sendable {
    public let unit: UnitKey
    public let name: String
    public let code: Code
    public let reason: String
}

extension Store {
    /// Everything that was left out in a round, by unit in Vietnamese order.
    public func exclusions(round: String) async throws -> [StoredExclusion] {
        try await engine.read { transaction in
            let rows = try transaction.rows(
                """
                SELECT x.unit, p.name, x.code, x.reason FROM exclusion x
                    JOIN participant p ON p.round = x.round AND p.unit = x.unit
                WHERE x.round = \(round) ORDER BY p.name_order, x.unit, x.code
                """)
            return try rows.map {
                StoredExclusion(
                    unit: try $0["unit"], name: try $0["name"], code: try $0["code"], reason: try $0["reason"])
            }
        }
    }

    /// Spares units of a table a criterion; tells how many, or `nil` where the person may not see the management.
    public func exclude(
        _ exclusion: Exclusion, in round: String, table: String, under set: CriteriaSet, on occasion: Occasion
    ) async throws -> Int? {
        try await changeExclusions(round, table, occasion) { found, transaction in
            try exclusion.units(of: found, under: set).map { unit in
                try transaction.execute(
                    """
                    INSERT INTO exclusion (round, unit, code, reason)
                    VALUES (\(round), \(unit.unit), \(exclusion.code), \(exclusion.reason))
                    ON CONFLICT (round, unit, code) DO UPDATE SET reason = excluded.reason
                    """)
                return Deed("exclude", "dot/\(round)/\(unit.unit)/\(exclusion.code)", after: exclusion.reason)
            }
        }
    }

    /// Lets a criterion count for a unit again.
    public func include(
        _ code: Code, of unit: UnitKey, in round: String, table: String, on occasion: Occasion
    ) async throws -> Int? {
        try await changeExclusions(round, table, occasion) { _, transaction in
            let row = try transaction.one(
                "SELECT reason FROM exclusion WHERE round = \(round) AND unit = \(unit) AND code = \(code)")
            guard let row else { return [] }
            try transaction.execute(
                "DELETE FROM exclusion WHERE round = \(round) AND unit = \(unit) AND code = \(code)")
            return [Deed("include", "dot/\(round)/\(unit)/\(code)", before: try row["reason"])]
        }
    }

    private func changeExclusions(
        _ slug: String, _ table: String, _ occasion: Occasion,
        _ change: @escaping @Sendable (RoundTable, any Transaction) throws -> [Deed]
    ) async throws -> Int? {
        try await record(occasion) { transaction, deeds in
            guard let round = try transaction.wholeRound(slug), occasion.actor.may(.seeRound, on: round.subject),
                let found = round.tables.first(where: { $0.slug == table })
            else { return nil }
            try round.authorizeSettingUp(occasion.actor)
            guard round.course.phase < .concluded else {
                throw CycleRefusal.wrongPhase(round.course.phase, allowed: [])
            }
            let done = try change(found, transaction)
            for deed in done { deeds.note(deed, by: occasion.actor, .setUpRound, on: round.subject) }
            return done.count
        }
    }
}
