import Database
import ParIndex

/// What a member of the council may appraise in a round: the units' sheets and how far each line has come.
public struct AppraisalBoard: Sendable {
    /// How far a line has come.
    public struct Mark: Hashable, Sendable {
        /// Whether the points differ from the unit's.
        public let isOther: Bool
        /// Whether the unit explained after the council last looked.
        public let awaitsSecondLook: Bool
        /// When the council, or this member, last looked.
        public let at: Instant?
    }

    public let round: Round
    /// Whether members score independently.
    public let isBlind: Bool
    /// The units of which the person may appraise something and whose sheets they may see, by name.
    public let sheets: [FoundSheet]
    /// Lines of which the council, or in a blind round this member, has said something.
    public let marks: [UnitKey: [Code: Mark]]
}

/// The lines of some criteria of all units that a member may appraise.
public struct AppraisalGrid: Sendable {
    public let round: Round
    public let isBlind: Bool
    public let sheets: [FoundSheet]
    /// By unit and code, as this member sees them.
    public let lines: [UnitKey: [Code: SheetLine]]
}

extension Store {
    /// What a member of the council has to do in a round; `nil` where it is none of their business.
    public func appraisalBoard(_ round: String, for actor: Actor) async throws -> AppraisalBoard? {
        try await engine.read { transaction in
            guard let found = try transaction.appraisable(round, by: actor) else { return nil }
            let isBlind = try transaction.isBlind(round)
            let own = isBlind && found.round.course.phase == .appraisal
            return AppraisalBoard(
                round: found.round, isBlind: isBlind, sheets: found.sheets,
                marks: try transaction.marks(round, member: own ? actor.person.id : nil))
        }
    }

    /// The lines of those criteria in all units of a table; `nil` where the person appraises none of them.
    public func appraisalGrid(
        _ round: String, table: String, _ codes: [Code], for actor: Actor
    ) async throws -> AppraisalGrid? {
        try await engine.read { transaction in
            guard let found = try transaction.appraisable(round, by: actor) else { return nil }
            let sheets = found.sheets.filter { found in
                found.table == table && codes.contains { actor.may(.appraise, on: found.sheet.subject.of($0)) }
            }
            guard !sheets.isEmpty else { return nil }
            let isBlind = try transaction.isBlind(round)
            var lines = try transaction.lines(round, codes: codes)
            if isBlind, found.round.course.phase == .appraisal {
                let own = try transaction.memberScores(round, codes: codes, person: actor.person.id)
                lines = Self.lines(lines, seenBy: own, units: sheets.map(\.sheet.unit), codes)
            }
            return AppraisalGrid(round: found.round, isBlind: isBlind, sheets: sheets, lines: lines)
        }
    }

    /// Lines that the chair has not settled, each with the member's own view only.
    static func lines(
        _ lines: [UnitKey: [Code: SheetLine]], seenBy own: [UnitKey: [Code: [MemberScore]]], units: [UnitKey],
        _ codes: [Code]
    ) -> [UnitKey: [Code: SheetLine]] {
        var seen = lines
        for unit in units {
            for code in codes {
                let line = lines[unit]?[code] ?? SheetLine(code: code)
                guard line.appraisal == nil else { continue }
                seen[unit, default: [:]][code] = line.seen(by: own[unit]?[code]?.first)
            }
        }
        return seen
    }
}

extension Transaction {
    /// A round with the sheets that the person may appraise; `nil` where there are none.
    func appraisable(_ round: String, by actor: Actor) throws -> (round: Round, sheets: [FoundSheet])? {
        guard let listing = try self.round(round) else { return nil }
        let subject = Subject(authority: listing.round.authority.code, round: round)
        guard listing.round.course.phase != .preparing,
            actor.may(.appraise, on: subject)
        else { return nil }
        let sheets = try foundSheets(round).filter { found in
            found.sheet.isVisible(to: actor) && actor.may(.appraise, on: found.sheet.subject)
        }
        return (listing.round, sheets)
    }

    fileprivate func marks(_ round: String, member: String?) throws -> [UnitKey: [Code: AppraisalBoard.Mark]] {
        var marks: [UnitKey: [Code: AppraisalBoard.Mark]] = [:]
        let council: SQL = """
            SELECT unit, code, CASE WHEN ground_category IS NULL THEN 0 ELSE 1 END AS is_other,
                CASE WHEN explained_at > appraised_at THEN 1 ELSE 0 END AS awaits,
                appraised_at AS looked_at
            FROM entry WHERE round = \(round) AND appraisal IS NOT NULL
            """
        let own: SQL = """
            SELECT unit, code, CASE WHEN ground_category IS NULL THEN 0 ELSE 1 END AS is_other, 0 AS awaits,
                at AS looked_at
            FROM member_score WHERE round = \(round) AND person = \(member)
            """
        for sql in member == nil ? [council] : [council, own] {
            try forEach(sql) { row in
                marks[try row["unit"], default: [:]][try row["code"]] = AppraisalBoard.Mark(
                    isOther: try row["is_other"] == 1, awaitsSecondLook: try row["awaits"] == 1,
                    at: try row["looked_at"])
            }
        }
        return marks
    }

    /// Lines of some criteria in all units of a round.
    func lines(_ round: String, codes: [Code]) throws -> [UnitKey: [Code: SheetLine]] {
        var lines: [UnitKey: [Code: SheetLine]] = [:]
        try forEach("SELECT * FROM entry WHERE round = \(round) AND code IN \(list: codes)") { row in
            let line = try SheetLine(row)
            lines[try row["unit"], default: [:]][line.code] = line
        }
        return lines
    }
}

extension Store {
    /// A unit's sheet as this member of the council sees it; `nil` where they may not.
    public func appraisalSheet(
        _ round: String, _ unit: UnitKey, _ sets: @escaping SetFinder, for actor: Actor
    ) async throws -> FilledSheet? {
        try await engine.read { transaction in
            guard let found = try transaction.sheet(round, unit), found.sheet.isVisible(to: actor),
                actor.may(.appraise, on: found.sheet.subject)
            else { return nil }
            let lines = try transaction.lines(round, unit)
            guard found.sheet.course.phase == .appraisal, try transaction.isBlind(round) else {
                return FilledSheet(found: found, lines: lines)
            }
            let codes = sets(found.set)?.lines.map(\.code) ?? []
            let own = try transaction.memberScores(round, codes: codes, person: actor.person.id)
            return FilledSheet(
                found: found, lines: Self.lines([unit: lines], seenBy: own, units: [unit], codes)[unit] ?? [:])
        }
    }
}
