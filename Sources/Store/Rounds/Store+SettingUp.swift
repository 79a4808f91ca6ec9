import Database
import ParIndex

/// Everything that has to be put right before a round can be kept, all at once.
public struct RoundFaults: Error, Hashable, Sendable {
    public let faults: [RoundFault]

    public init(_ faults: [RoundFault]) {
        self.faults = faults
    }
}

extension Store {
    /// Adds a round in preparation, with the exact texts of its sets.
    public func setUp(_ round: Round, sets: [StoredSet], on occasion: Occasion) async throws {
        try await record(occasion) { transaction, deeds in
            try round.authorizeSettingUp(occasion.actor)
            try transaction.refuse(round.faults + transaction.unitsOfOthers(in: round))
            guard try transaction.one("SELECT 1 AS found FROM round WHERE slug = \(round.slug)") == nil else {
                throw RoundFaults([.slugTaken(round.slug)])
            }
            deeds.note(
                Deed("setUp", "dot/\(round.slug)", after: round.said), by: occasion.actor, .setUpRound,
                on: round.subject)
            for moment in RoundCalendar().changes(to: round.course.calendar, reason: "") {
                deeds.note(moment.deed(of: round.slug))
            }
            for set in sets { try transaction.keep(set, on: occasion, &deeds) }
            try RoundWriter(round: round, transaction: transaction).write([:], [:])
            for table in round.tables { deeds.note(table.deed(from: nil, in: round)) }
        }
    }

    /// A round with all its units; `nil` where there is none.
    public func wholeRound(_ slug: String) async throws -> Round? {
        try await engine.read { try $0.wholeRound(slug) }
    }

    /// Changes what was decided about a round; `nil` where the person may not see its management.
    ///
    /// - Parameters:
    ///   - sets: texts of sets that the changed round uses and that may not be kept yet.
    ///   - verb: the change.
    @discardableResult
    public func amend(
        _ slug: String, sets: [StoredSet] = [], on occasion: Occasion,
        _ verb: @escaping @Sendable (Round) throws -> Round
    ) async throws -> Round? {
        try await record(occasion) { transaction, deeds in
            guard let round = try transaction.wholeRound(slug), occasion.actor.may(.seeRound, on: round.subject) else {
                return nil
            }
            try round.authorizeSettingUp(occasion.actor)
            let changed = try verb(round)
            try transaction.refuse(changed.faults + transaction.unitsOfOthers(in: changed))
            for set in sets { try transaction.keep(set, on: occasion, &deeds) }
            try transaction.write(changed, instead: round)
            for deed in changed.deeds(since: round) {
                deeds.note(deed, by: occasion.actor, .setUpRound, on: round.subject)
            }
            return changed
        }
    }
}

extension Transaction {
    func wholeRound(_ slug: String) throws -> Round? {
        guard var round = try round(slug)?.round else { return nil }
        for index in round.tables.indices {
            let table = round.tables[index].slug
            round.tables[index].participants = try rows(
                "SELECT * FROM participant WHERE round = \(slug) AND round_table = \(table) ORDER BY name_order, unit"
            ).map(Participant.init)
        }
        return round
    }

    /// Units without an official code that another authority made before: their people are not this one's to keep.
    fileprivate func unitsOfOthers(in round: Round) throws -> [RoundFault] {
        let own = round.tables.flatMap(\.participants).filter { $0.unit.code.hasPrefix("x-") }
        guard !own.isEmpty else { return [] }
        let foreign: [UnitKey] = try rows(
            """
            SELECT DISTINCT p.unit FROM participant p JOIN round r ON r.slug = p.round
            WHERE p.unit IN \(list: own.map(\.unit)) AND r.authority_code <> \(round.authority.code)
            """
        ).map { try $0["unit"] }
        return own.filter { foreign.contains($0.unit) }.map { .unitOfOthers($0.name) }
    }

    fileprivate func refuse(_ faults: [RoundFault]) throws {
        if !faults.isEmpty { throw RoundFaults(faults) }
    }

    /// Keeps what was changed of a round: its title, its tables, their policies and units.
    fileprivate func write(_ round: Round, instead old: Round) throws {
        let writer = RoundWriter(round: round, transaction: self)
        try execute(
            """
            UPDATE round SET title = \(round.title), is_simulated = \(writer.isSimulated.stored),
                is_practice = \(round.course.isPractice.stored), is_blind = \(round.course.isBlind.stored),
                revision = revision + 1
            WHERE slug = \(round.slug)
            """)
        for (place, table) in round.tables.enumerated() {
            let former = old.tables.first { $0.slug == table.slug }
            if former == nil { try writer.write(table, place: place, appraised: 0) }
            if let former, former != table { try write(table, instead: former, of: round) }
            var added = table
            added.participants = table.participants.filter { former?.participants.contains($0) != true }
            try writer.write(participants: added)
        }
    }

    private func write(_ table: RoundTable, instead old: RoundTable, of round: Round) throws {
        for unit in old.participants where !table.participants.contains(unit) { try remove(unit, from: round) }
        let range = (table.policy.grades ?? GradeTable([])).range
        try execute(
            """
            UPDATE round_table SET title = \(table.title), unit_noun = \(table.unitNoun),
                criteria_set = \(table.set), units = \(table.participants.count),
                ranking_method = \(table.policy.method), rank_on = \(table.policy.rankOn),
                measure = \(table.policy.measure), published_decimals = \(table.policy.publishedDecimals),
                lowest_score = \(range.lowerBound), highest_score = \(range.upperBound)
            WHERE round = \(round.slug) AND slug = \(table.slug)
            """)
        let rows = PolicyRows(round: round.slug, table: table.slug, transaction: self)
        try rows.clear()
        try rows.write(table.policy)
    }

    private func remove(_ unit: Participant, from round: Round) throws {
        let (slug, key) = (round.slug, unit.unit)
        guard try one("SELECT 1 AS found FROM entry WHERE round = \(slug) AND unit = \(key) LIMIT 1") == nil else {
            throw RoundFaults([.hasAnswers(unit.name)])
        }
        for table: SQL in ["exclusion", "sheet", "question", "proof", "participant"] {
            try execute("DELETE FROM \(table) WHERE round = \(slug) AND unit = \(key)")
        }
    }
}

extension Round {
    /// One line that says what was decided of the round, for the record.
    fileprivate var said: String {
        let kind = (course.isPractice ? "practice" : "official") + (course.isBlind ? " blind" : "")
        return "\(title) | \(year) | \(authority.code) | \(kind)"
    }

    fileprivate func deeds(since old: Round) -> [Deed] {
        let own = said == old.said ? [] : [Deed("amend", "dot/\(slug)", before: old.said, after: said)]
        let changed = tables.filter { table in !old.tables.contains(table) }
        return own + changed.map { table in table.deed(from: old.tables.first { $0.slug == table.slug }, in: self) }
    }
}

extension RoundTable {
    /// What changed of a table, its units told by those that came and went.
    fileprivate func deed(from old: RoundTable?, in round: Round) -> Deed {
        let (gone, come) = (old?.units(notIn: self), units(notIn: old))
        return Deed(
            old == nil ? "setUp" : "amend", "dot/\(round.slug)/bang/\(slug)",
            before: old.map { "\($0.said) | \(gone ?? "")" }, after: "\(said) | \(come)")
    }

    private var said: String {
        let blocks = policy.blocks.map {
            "\($0.name): \(($0.kinds.sorted() + $0.codes.sorted()).joined(separator: " "))"
        }
        let grades = (policy.grades?.grades ?? []).map { "\($0.name) \($0.bounds)" }
        return [
            title, unitNoun, self.set, policy.method.rawValue, policy.rankOn.rawValue, policy.measure.rawValue,
            "\(policy.publishedDecimals)", blocks.joined(separator: "; "), grades.joined(separator: "; "),
        ].joined(separator: " | ")
    }

    private func units(notIn other: RoundTable?) -> String {
        participants.filter { other?.participants.contains($0) != true }.map { "\($0.unit) \($0.name)" }
            .joined(separator: "; ")
    }
}

extension Grade {
    fileprivate var bounds: String {
        let low: String? =
            switch lower {
            case .from(let value): ">= \(value)"
            case .above(let value): "> \(value)"
            case nil: nil
            }
        let high: String? =
            switch upper {
            case .to(let value): "<= \(value)"
            case .below(let value): "< \(value)"
            case nil: nil
            }
        return [low, high].compactMap(\.self).joined(separator: " ")
    }
}
