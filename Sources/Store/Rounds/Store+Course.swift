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
        try await changeCourse(round, "advance", "", occasion) { course, subject, transaction in
            let isCounted = course.phase == .appraisal || course.phase == .secondAppraisal
            let sheets = isCounted ? try transaction.sheets(round) : []
            let next = try course.advance(open: open(sheets), of: subject, by: occasion.actor)
            if next.phase == .explanation {
                try transaction.execute("UPDATE entry SET first_appraisal = appraisal WHERE round = \(round)")
            }
            return (next, course.phase.rawValue, next.phase.rawValue)
        }
    }

    /// Sets a moment of a round.
    public func reschedule(
        _ round: String, _ step: RoundCalendar.Step, to moment: Instant?, reason: String, on occasion: Occasion
    ) async throws -> RoundCourse? {
        try await changeCourse(round, "reschedule", "/" + step.rawValue, occasion) { course, subject, _ in
            let next = try course.reschedule(
                step, to: moment, reason: reason, of: subject, by: occasion.actor, at: occasion.at)
            let after = moment.map { "\($0.seconds)" } ?? ""
            return (
                next, course.calendar[step].map { "\($0.seconds)" },
                reason.isEmpty ? after : "\(after) | \(reason)"
            )
        }
    }

    private func changeCourse(
        _ round: String, _ name: String, _ below: String, _ occasion: Occasion,
        _ verb:
            @escaping @Sendable (RoundCourse, Subject, any Transaction) throws -> (RoundCourse, String?, String?)
    ) async throws -> RoundCourse? {
        try await record(occasion) { transaction, deeds in
            guard let row = try transaction.one("SELECT * FROM round WHERE slug = \(round)") else { return nil }
            let subject = Subject(authority: try row["authority_code"], round: round)
            guard occasion.actor.may(.seeRound, on: subject) else { return nil }
            let (course, before, after) = try verb(try transaction.course(of: row), subject, transaction)
            try transaction.execute("UPDATE round SET phase = \(course.phase) WHERE slug = \(round)")
            try transaction.write(course.calendar, of: round)
            deeds.note(
                Deed(name, "dot/\(round)" + below, before: before, after: after), by: occasion.actor, .seeRound,
                on: subject)
            return course
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
