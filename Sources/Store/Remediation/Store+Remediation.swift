import Database
import ParIndex

/// A measure as somebody wants it kept.
public struct MeasureChange: Hashable, Sendable {
    /// The id of one that is kept, or a new one.
    public var id: String
    public var code: Code
    public var terms: RemedialMeasure.Terms
    /// Which version the writer saw; 0 for a new one.
    public var seen: Int

    public init(id: String, code: Code, terms: RemedialMeasure.Terms, seen: Int) {
        (self.id, self.code, self.terms, self.seen) = (id, code, terms, seen)
    }
}

/// A round of a unit that is over but for what is done about what was lost (đợt đã kết luận của một đơn vị).
public struct FinishedRound: Hashable, Sendable {
    public let round: String
    public let title: String
    public let unit: UnitKey
    public let unitName: String
}

extension Store {
    /// Keeps a measure of a unit; `nil` where the person may not see such a sheet.
    ///
    /// - Parameters:
    ///   - losses: the points lost at each place, by the council's final points.
    ///   - words: by which texts quote figures.
    public func keep(
        _ change: MeasureChange, _ round: String, _ unit: UnitKey, losses: [Code: Points],
        sets: @escaping SetFinder, quoting words: QuotedWords, on occasion: Occasion
    ) async throws -> RemedialMeasure? {
        try await remedying(round, unit, occasion) { transaction, deeds, found in
            guard let set = sets(found.set) else { return nil }
            let all = try transaction.measures(round, unit)
            let before = all.first { $0.id == change.id }
            let code = before?.code ?? change.code
            let measure = try found.sheet.remedy(
                code, before, id: change.id, with: change.terms, seen: change.seen, lost: losses[code],
                beside: all.filter { $0.code == code && $0.id != change.id }, in: set, quoting: words,
                by: occasion.actor, at: occasion.at)
            guard measure != before else { return measure }
            if before == nil {
                try transaction.add(measure, round, unit)
            } else {
                try transaction.update(measure, round, unit)
            }
            deeds.note(
                Deed("keepMeasure", found.sheet.path(code), before: before?.said, after: measure.said),
                by: occasion.actor, .coordinate, on: found.sheet.subject)
            return measure
        }
    }

    /// Takes a measure away; the record keeps what it was. `nil` where there is none, or the person may not see it.
    public func dropMeasure(
        _ id: String, _ round: String, _ unit: UnitKey, seen version: Int, on occasion: Occasion
    ) async throws -> RemedialMeasure? {
        try await remedying(round, unit, occasion) { transaction, deeds, found in
            try found.sheet.expectRemediable(by: occasion.actor)
            guard let measure = try transaction.measures(round, unit).first(where: { $0.id == id }) else {
                throw RemediationRefusal.removed
            }
            try found.sheet.expectRemovable(measure, seen: version, by: occasion.actor)
            try transaction.execute("DELETE FROM measure WHERE id = \(id)")
            deeds.note(
                Deed("dropMeasure", found.sheet.path(measure.code), before: measure.said),
                by: occasion.actor, .coordinate, on: found.sheet.subject)
            return measure
        }
    }

    /// The rounds of each unit whose points are final, where what was lost can be worked on: its latest one, and those
    /// before in which a measure is not done yet.
    public func finishedRounds(of units: [UnitKey]) async throws -> [FinishedRound] {
        try await engine.read { transaction in
            try units.flatMap { unit in
                let rows = try transaction.rows(
                    """
                    SELECT r.slug, r.title, p.name,
                        (SELECT COUNT(*) FROM measure m WHERE m.round = r.slug AND m.unit = p.unit
                            AND m.state <> \(RemedialMeasure.State.done)) AS open
                    FROM participant p JOIN round r ON r.slug = p.round
                    WHERE p.unit = \(unit) AND r.phase IN \(list: [RoundPhase.concluded, .published])
                    ORDER BY r.year DESC, r.slug
                    """)
                let isOpen = try rows.map { row in try row["open"] as Int > 0 }
                let listed = rows.indices.filter { $0 == 0 || isOpen[$0] }
                return try listed.map { place in
                    FinishedRound(
                        round: try rows[place]["slug"], title: try rows[place]["title"], unit: unit,
                        unitName: try rows[place]["name"])
                }
            }
        }
    }

    /// Adds what papers of former times say, together with their rounds, in one transaction.
    public func add(
        _ measures: [RemedialMeasure], _ texts: [PaperText], round: String, unit: UnitKey
    ) async throws {
        try await engine.write { transaction in
            for measure in measures { try transaction.add(measure, round, unit) }
            for text in texts { try transaction.keep(text, of: unit) }
        }
    }

    private func remedying<Answer: Sendable>(
        _ round: String, _ unit: UnitKey, _ occasion: Occasion,
        _ body: @escaping @Sendable (any Transaction, inout Deeds, FoundSheet) throws -> Answer?
    ) async throws -> Answer? {
        try await record(occasion) { transaction, deeds in
            guard let found = try transaction.sheet(round, unit), found.sheet.isVisible(to: occasion.actor) else {
                return nil
            }
            return try body(transaction, &deeds, found)
        }
    }
}
