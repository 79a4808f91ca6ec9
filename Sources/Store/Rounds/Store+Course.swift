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
            return (next, course.calendar.deeds(to: next.calendar, of: round, reason: reason))
        }
    }

    /// Sets the moments of a round, several at once.
    public func reschedule(
        _ round: String, to calendar: RoundCalendar, reason: String, on occasion: Occasion
    ) async throws -> RoundCourse? {
        try await changeCourse(round, occasion) { course, subject, _ in
            let next = try course.reschedule(
                to: calendar, reason: reason, of: subject, by: occasion.actor, at: occasion.at)
            return (next, course.calendar.deeds(to: next.calendar, of: round, reason: reason))
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

extension RoundCalendar {
    /// A deed for each moment that differs.
    fileprivate func deeds(to other: RoundCalendar, of round: String, reason: String) -> [Deed] {
        Step.allCases.filter { self[$0] != other[$0] }.map { step in
            let after = other[step].map { "\($0.seconds)" } ?? ""
            return Deed(
                "reschedule", "dot/\(round)/" + step.rawValue, before: self[step].map { "\($0.seconds)" },
                after: reason.isEmpty ? after : "\(after) | \(reason)")
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
