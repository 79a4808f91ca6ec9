import Database
import ParIndex

extension Store {
    /// Moves a round on to its next phase; `nil` where the person may not see the round.
    ///
    /// When explanation begins, what the council said until then is kept beside what it says later.
    ///
    /// - Parameter open: tells of the round's sheets how many lines lack an appraisal.
    public func advance(
        _ round: String, open: @escaping @Sendable ([FilledSheet]) -> Int, on occasion: Occasion
    ) async throws -> RoundCourse? {
        try await changeCourse(round, occasion) { course, subject, transaction in
            let isCounted = course.phase == .appraisal || course.phase == .secondAppraisal
            let sheets = isCounted ? try transaction.sheets(round) : []
            let next = try course.advance(open: open(sheets), of: subject, by: occasion.actor)
            let faults = course.phase == .preparing ? try transaction.wholeRound(round)?.openingFaults ?? [] : []
            if !faults.isEmpty { throw RoundFaults(faults) }
            if next.phase == .explanation {
                try transaction.execute(
                    """
                    UPDATE entry SET first_appraisal = appraisal, first_ground_category = ground_category,
                        first_ground = ground WHERE round = \(round)
                    """)
            }
            let deed = Deed(
                "advance", "dot/\(round)", before: course.phase.rawValue, after: next.phase.rawValue)
            return (next, [deed])
        }
    }

    /// All sheets of a round with their lines, for those who run it; `nil` for others.
    public func sheets(of round: String, for actor: Actor) async throws -> [FilledSheet]? {
        try await engine.read { transaction in
            guard let listing = try transaction.round(round), actor.may(.seeRound, on: listing.round.subject) else {
                return nil
            }
            return try transaction.sheets(round)
        }
    }

    /// Sets a moment of a round.
    public func reschedule(
        _ round: String, _ step: RoundCalendar.Step, to moment: Instant?, reason: String, on occasion: Occasion
    ) async throws -> RoundCourse? {
        try await changeCourse(round, occasion) { course, subject, _ in
            var calendar = course.calendar
            calendar[step] = moment
            let next = try course.reschedule(
                to: calendar, reason: reason, of: subject, by: occasion.actor, at: occasion.at)
            return (next, course.calendar.changes(to: next.calendar, reason: reason).map { $0.deed(of: round) })
        }
    }

    /// Sets the moments of a round, several at once.
    public func reschedule(
        _ round: String, to calendar: RoundCalendar, reason: String, on occasion: Occasion
    ) async throws -> RoundCourse? {
        try await changeCourse(round, occasion) { course, subject, _ in
            let next = try course.reschedule(
                to: calendar, reason: reason, of: subject, by: occasion.actor, at: occasion.at)
            return (next, course.calendar.changes(to: next.calendar, reason: reason).map { $0.deed(of: round) })
        }
    }

    private func changeCourse(
        _ round: String, _ occasion: Occasion,
        _ verb: @escaping @Sendable (RoundCourse, Subject, any Transaction) throws -> (RoundCourse, [Deed])
    ) async throws -> RoundCourse? {
        try await record(occasion) { transaction, deeds in
            guard let row = try transaction.one("SELECT * FROM round WHERE slug = \(round)") else { return nil }
            let subject = Subject(authority: try row["authority_code"], round: round)
            guard occasion.actor.may(.seeRound, on: subject) else { return nil }
            let (course, done) = try verb(try transaction.course(of: row), subject, transaction)
            try transaction.execute(
                "UPDATE round SET phase = \(course.phase), revision = revision + 1 WHERE slug = \(round)")
            try transaction.write(course.calendar, of: round)
            for deed in done { deeds.note(deed, by: occasion.actor, .seeRound, on: subject) }
            return course
        }
    }
}

extension Store {
    /// Who moved which moment of a round when, with the reason, the latest first; of what needed no reason nothing.
    ///
    /// - Parameter most: how many at most.
    public func calendarChanges(of round: String, most: Int) async throws -> [(change: CalendarChange, by: Authorship)]
    {
        let paths = RoundCalendar.Step.allCases.map { CalendarChange.path($0, of: round) }
        return try await engine.read { transaction in
            let rows = try transaction.rows(
                "SELECT \(RecordEntry.columns) FROM record WHERE object IN \(list: paths) ORDER BY seq DESC")
            let changes = try rows.compactMap { row -> (change: CalendarChange, by: Authorship)? in
                let entry = try RecordEntry(row)
                guard let change = CalendarChange(entry.deed), change.reason.holdsWords else { return nil }
                return (change, Authorship(person: entry.doer.id, name: entry.doer.name, at: entry.at))
            }
            return Array(changes.prefix(most))
        }
    }
}

extension Transaction {
    /// All sheets of a round with their lines.
    func sheets(_ round: String) throws -> [FilledSheet] {
        let units: [UnitKey] = try rows("SELECT unit FROM participant WHERE round = \(round)").map { try $0["unit"] }
        return try units.compactMap { unit in
            try sheet(round, unit).map { FilledSheet(found: $0, lines: try lines(round, unit)) }
        }
    }
}
