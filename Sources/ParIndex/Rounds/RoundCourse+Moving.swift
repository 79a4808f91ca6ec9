/// What the authority does to a round's course.
extension RoundCourse {
    /// The course in its next phase.
    ///
    /// - Parameter open: lines that still lack an appraisal; concluding waits for them.
    public func advance(open: Int, of subject: Subject, by actor: Actor) throws(CycleRefusal) -> RoundCourse {
        guard let next = phase.next, next != .published else { throw .wrongPhase(phase, allowed: []) }
        try Self.authorize(Self.act(into: next, of: subject, by: actor), actor, subject)
        if let (earlier, later) = calendar.disorder { throw .disorder(earlier, later) }
        if next == .concluded || next == .explanation, open > 0 { throw .incomplete(open) }
        var course = self
        course.phase = next
        return course
    }

    /// Whether the actor may move the round on from where it is; publishing it is another matter.
    public func mayAdvance(of subject: Subject, by actor: Actor) -> Bool {
        guard let next = phase.next, next != .published else { return false }
        return actor.may(Self.act(into: next, of: subject, by: actor), on: subject)
    }

    private static func act(into next: RoundPhase, of subject: Subject, by actor: Actor) -> Act {
        switch next {
        case .concluded: .conclude
        case .explanation, .secondAppraisal: actor.may(.settle, on: subject) ? .settle : .setUpRound
        default: .setUpRound
        }
    }

    /// The course with another moment; a moment of a running round is moved for a stated reason only.
    public func reschedule(
        _ step: RoundCalendar.Step, to moment: Instant?, reason: String, of subject: Subject, by actor: Actor,
        at now: Instant
    ) throws(CycleRefusal) -> RoundCourse {
        var calendar = calendar
        calendar[step] = moment
        return try reschedule(to: calendar, reason: reason, of: subject, by: actor, at: now)
    }

    /// The course with another calendar, several moments moved at once.
    public func reschedule(
        to calendar: RoundCalendar, reason: String, of subject: Subject, by actor: Actor, at now: Instant
    ) throws(CycleRefusal) -> RoundCourse {
        try Self.authorize(.setUpRound, actor, subject)
        guard phase < .concluded else { throw .wrongPhase(phase, allowed: []) }
        guard phase == .preparing || reason.holdsWords else { throw .reasonMissing }
        for step in RoundCalendar.Step.allCases where calendar[step] != self.calendar[step] {
            if let moment = calendar[step], phase != .preparing, moment <= now { throw .inThePast(moment, now: now) }
        }
        if let (earlier, later) = calendar.disorder { throw .disorder(earlier, later) }
        var course = self
        course.calendar = calendar
        return course
    }

    static func authorize(_ act: Act, _ actor: Actor, _ subject: Subject) throws(CycleRefusal) {
        do throws(Denial) {
            _ = try actor.authorize(act, on: subject)
        } catch {
            throw .denied(error)
        }
    }
}
