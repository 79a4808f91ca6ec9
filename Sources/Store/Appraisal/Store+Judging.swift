import Database
import ParIndex

/// A verdict on one line of one unit, by somebody who saw that version of it.
public struct LineVerdict: Hashable, Sendable {
    public var unit: UnitKey
    public var code: Code
    public var seen: Int
    public var verdict: Verdict

    public init(_ unit: UnitKey, _ code: Code, seen: Int, _ verdict: Verdict) {
        (self.unit, self.code, self.seen, self.verdict) = (unit, code, seen, verdict)
    }
}

/// Why judgements were not kept: none of those sent together is.
public struct VerdictFaults: Error, Sendable {
    /// By the place among the judgements.
    public let faults: [Int: CycleRefusal]
}

extension Store {
    /// Keeps judgements of a member, all of them or none; tells the lines as they are now, in the same order.
    ///
    /// In a blind round each member's view is kept apart until the chair settles. Throws `VerdictFaults` with every
    /// refusal; `nil` where the person may not see one of the units.
    public func judge(
        _ judgements: [LineVerdict], in round: String, sets: @escaping SetFinder, on occasion: Occasion
    ) async throws -> [SheetLine]? {
        try await record(occasion) { transaction, deeds in
            guard let judging = try transaction.judging(judgements, round, sets, occasion) else { return nil }
            let changes = try judging.changes(judgements)
            for change in changes { try judging.write(change, transaction, &deeds) }
            return changes.map(\.after)
        }
    }

    /// Agrees with every line that can be agreed with and that nobody changed since it was seen, in one step that can be
    /// undone; the rest is left as it is. Tells how many lines were taken over.
    public func acceptAll(
        _ judgements: [LineVerdict], in round: String, sets: @escaping SetFinder, on occasion: Occasion
    ) async throws -> Int? {
        try await record(occasion) { transaction, deeds in
            guard let judging = try transaction.judging(judgements, round, sets, occasion) else { return nil }
            let changes = judgements.compactMap { judging.agreement($0) }
            if changes.isEmpty { try judging.expectAllowed(judgements) }
            for change in changes {
                try judging.write(change, transaction, &deeds)
                try transaction.execute(
                    """
                    INSERT INTO acceptance (id, round, unit, code, version, person)
                    VALUES (\(occasion.request), \(round), \(change.unit), \(change.after.code),
                        \(change.after.version), \(occasion.actor.person.id))
                    """)
            }
            return changes.count
        }
    }

    /// Takes back what `acceptAll` took over on that request, but for what somebody changed since; tells how many lines.
    public func undoAcceptance(
        _ id: String, in round: String, sets: @escaping SetFinder, on occasion: Occasion
    ) async throws -> Int? {
        try await record(occasion) { transaction, deeds in
            let accepted = try transaction.rows(
                """
                SELECT unit, code, version FROM acceptance
                WHERE id = \(id) AND round = \(round) AND person = \(occasion.actor.person.id)
                """
            ).map { LineVerdict(try $0["unit"], try $0["code"], seen: try $0["version"], .takeBack) }
            guard !accepted.isEmpty,
                let judging = try transaction.judging(accepted, round, sets, occasion)
            else { return nil }
            try judging.expectAllowed(accepted)
            let changes = accepted.compactMap { try? judging.change($0) }
            for change in changes { try judging.write(change, transaction, &deeds) }
            try transaction.execute("DELETE FROM acceptance WHERE id = \(id) AND round = \(round)")
            return changes.count
        }
    }

    /// How many lines an acceptance took over that can still be taken back; 0 where there is none of that person.
    public func acceptedCount(_ id: String, in round: String, by person: String) async throws -> Int {
        try await engine.read { transaction in
            try transaction.rows(
                "SELECT code FROM acceptance WHERE id = \(id) AND round = \(round) AND person = \(person)"
            ).count
        }
    }
}

/// What judgements are made on: sheets, lines and criteria, read once for all of them.
struct Judging {
    struct Change {
        let unit: UnitKey
        let before: SheetLine
        let after: SheetLine
    }

    let round: String
    let occasion: Occasion
    let sheets: [UnitKey: FoundSheet]
    /// Lines as the council has them.
    let council: [UnitKey: [Code: SheetLine]]
    /// The same as this member sees them.
    let lines: [UnitKey: [Code: SheetLine]]
    let criteria: [String: [Code: Criterion]]
    let sets: SetFinder
    /// Read only where a rule of what is judged looks at one.
    let registers: Registers
    /// Whether views go to the member's own layer.
    let isOwn: Bool

    func changes(_ judgements: [LineVerdict]) throws -> [Change] {
        var (changes, faults): ([Change], [Int: CycleRefusal]) = ([], [:])
        for (place, judgement) in judgements.enumerated() {
            do throws(CycleRefusal) {
                changes.append(try change(judgement))
            } catch {
                faults[place] = error
            }
        }
        guard faults.isEmpty else { throw VerdictFaults(faults: faults) }
        return changes
    }

    func change(_ judgement: LineVerdict) throws(CycleRefusal) -> Change {
        guard let found = sheets[judgement.unit], let set = sets(found.set),
            let criterion = criteria[found.set]?[judgement.code]
        else { throw .unknownCriterion(judgement.code) }
        let line = lines[judgement.unit]?[judgement.code] ?? SheetLine(code: judgement.code)
        if isOwn, council[judgement.unit]?[judgement.code]?.appraisal != nil { throw .settled(judgement.code) }
        let context = ScoringContext(
            set, year: found.sheet.year, unit: judgement.unit.code, registers: registers)
        let after = try found.sheet.judge(
            line, criterion, judgement.verdict, seen: judgement.seen, in: context, by: occasion.actor, at: occasion.at)
        return Change(unit: judgement.unit, before: line, after: after)
    }

    /// Refuses where the person could say nothing of these lines now, whatever they hold.
    func expectAllowed(_ judgements: [LineVerdict]) throws(CycleRefusal) {
        for judgement in judgements {
            guard let sheet = sheets[judgement.unit]?.sheet else { continue }
            do throws(Denial) {
                _ = try occasion.actor.authorize(.appraise, on: sheet.subject.of(judgement.code))
            } catch {
                throw .denied(error)
            }
            try sheet.expectAppraisable(at: occasion.at)
        }
    }

    /// The change of a line that is open, unchanged and fit to be agreed with.
    func agreement(_ judgement: LineVerdict) -> Change? {
        guard lines[judgement.unit]?[judgement.code]?.appraisal == nil else { return nil }
        return try? change(judgement)
    }

    func write(_ change: Change, _ transaction: any Transaction, _ deeds: inout Deeds) throws {
        guard let sheet = sheets[change.unit]?.sheet else { return }
        if isOwn {
            try transaction.write(change.after, asMember: occasion.actor.person, round, change.unit)
        } else {
            try transaction.write(change.after, round, change.unit)
        }
        let path = sheet.path(change.after.code) + (isOwn ? "/thanh-vien/\(occasion.actor.person.id)" : "")
        deeds.note(
            Deed(
                Act.appraise.rawValue, path, before: change.before.said(in: .appraise),
                after: change.after.said(in: .appraise)),
            by: occasion.actor, .appraise, on: sheet.subject.of(change.after.code))
    }
}

extension Transaction {
    /// What judgements need; `nil` where one is of a unit or a criterion that the person may not see.
    func judging(
        _ judgements: [LineVerdict], _ round: String, _ sets: @escaping SetFinder, _ occasion: Occasion
    ) throws -> Judging? {
        let units = Set(judgements.map(\.unit))
        let found = units.count == 1 ? try units.compactMap { try sheet(round, $0) } : try foundSheets(round)
        let sheets = Dictionary(
            found.filter { units.contains($0.sheet.unit) && $0.sheet.isVisible(to: occasion.actor) }
                .map { ($0.sheet.unit, $0) }
        ) { first, _ in first }
        let isAllowed = judgements.allSatisfy { judgement in
            guard let sheet = sheets[judgement.unit]?.sheet else { return false }
            return occasion.actor.may(.appraise, on: sheet.subject.of(judgement.code))
        }
        guard isAllowed, let course = sheets.values.first?.sheet.course else { return nil }
        let isOwn = course.phase == .appraisal ? try isBlind(round) : false
        let codes = Array(Set(judgements.map(\.code)))
        let council = try lines(round, codes, of: units)
        let own = isOwn ? try memberScores(round, codes: codes, person: occasion.actor.person.id) : [:]
        let criteria = Self.criteria(of: sheets.values.map(\.set), sets)
        let looksUp = criteria.values.contains { known in codes.contains { known[$0]?.rule.registerRule != nil } }
        return Judging(
            round: round, occasion: occasion, sheets: sheets, council: council,
            lines: isOwn ? Store.lines(council, seenBy: own, units: Array(units), codes) : council,
            criteria: criteria, sets: sets, registers: looksUp ? try registers(round) : Registers(), isOwn: isOwn)
    }

    private static func criteria(of slugs: [String], _ sets: SetFinder) -> [String: [Code: Criterion]] {
        var criteria: [String: [Code: Criterion]] = [:]
        for slug in Set(slugs) {
            criteria[slug] = Dictionary((sets(slug)?.lines ?? []).map { ($0.code, $0) }) { first, _ in first }
        }
        return criteria
    }

    private func lines(
        _ round: String, _ codes: [Code], of units: Set<UnitKey>
    ) throws -> [UnitKey: [Code: SheetLine]] {
        guard units.count == 1, let unit = units.first else { return try lines(round, codes: codes) }
        return [unit: try lines(round, unit)]
    }
}
