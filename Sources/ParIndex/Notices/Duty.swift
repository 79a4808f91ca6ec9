/// What is left to a person to do in a round (việc còn lại).
public struct Duty: Hashable, Sendable {
    /// What kind of work it is.
    public enum Work: String, Hashable, Sendable, CaseIterable {
        /// Answer criteria.
        case answer
        /// Send a sheet for approval in which everything is answered.
        case send
        /// Mend what the head of the unit did not approve, and send it again.
        case mend
        case approve
        /// Supply what the council asked for.
        case supplement
        case appraise
        /// Look at what a unit supplied when the council asked for it.
        case review
        case explain
        /// Look again at lines that were explained.
        case reappraise
        /// See to it that the units hand in.
        case follow
    }

    public var work: Work
    /// The slug of the round.
    public var round: String
    public var roundTitle: String
    /// `nil` for the work of the authority, which is told for all units at once.
    public var unit: UnitKey?
    public var unitName = ""
    /// Criteria, lines or units that are still open.
    public var open: Int
    public var due: Instant?
    /// Changes whenever it is new work; see `Notice.Key.occurrence`.
    public var occurrence = ""
    /// Whether there is something to mend because the head took the sheet back, not because it was refused.
    public var isWithdrawal = false
}

extension Duty {
    /// All that is left to a person, the work of one round and unit in one duty.
    public static func all(of person: Person, in sheets: [SheetProgress], at now: Instant) -> [Duty] {
        let actor = Actor(person, hasSecondFactor: true)
        let own = sheets.flatMap { $0.unitDuties(of: actor, at: now) }
        let council = sheets.flatMap { $0.councilDuties(of: actor, at: now) }
        return own + joined(council)
    }

    /// The duties of each round and work as one.
    private static func joined(_ duties: [Duty]) -> [Duty] {
        var joined: [Duty] = []
        for duty in duties {
            if let place = joined.firstIndex(where: { $0.work == duty.work && $0.round == duty.round }) {
                joined[place].open += duty.open
                joined[place].occurrence = max(joined[place].occurrence, duty.occurrence)
            } else {
                joined.append(duty)
            }
        }
        return joined
    }
}

extension SheetProgress {
    /// What the people of the unit have to do for the sheet.
    fileprivate func unitDuties(of actor: Actor, at now: Instant) -> [Duty] {
        let isOpen = sheet.course.calendar[.opening].map { now >= $0 } ?? true
        switch (sheet.course.phase, sheet.state) {
        case (.selfAssessment, .drafting) where isOpen:
            return answering(actor) + (mending(actor) ?? sending(actor))
        case (.selfAssessment, .returned), (.appraisal, .returned):
            return supplying(actor) + (mending(actor) ?? [])
        case (.selfAssessment, .awaitingApproval), (.appraisal, .awaitingApproval):
            guard actor.may(.approve, on: sheet.subject) else { return [] }
            let due = sheet.supplement?.due ?? sheet.course.calendar[.selfAssessment]
            return [duty(.approve, open: 1, due: due, occurrence: "\(sheet.sent?.at.seconds ?? 0)")]
        case (.explanation, _):
            let open = count(unexplained, of: actor, .explain)
            return open == 0 ? [] : [duty(.explain, open: open, due: sheet.course.calendar[.explanation])]
        default: return []
        }
    }

    private func answering(_ actor: Actor) -> [Duty] {
        guard sheet.isScored(by: actor.person) else { return [] }
        let open = count(unanswered, of: actor, .answer)
        let codes = Set(appointments(of: actor, .answer).flatMap { $0.codes.isEmpty ? [] : $0.codes }).sorted()
        let occurrence = codes.map(\.text).joined(separator: " ")
        let due = sheet.course.calendar[.selfAssessment]
        return open == 0 ? [] : [duty(.answer, open: open, due: due, occurrence: occurrence)]
    }

    private func sending(_ actor: Actor) -> [Duty] {
        guard unanswered.isEmpty, actor.may(.coordinate, on: sheet.subject) else { return [] }
        return [duty(.send, open: 1, due: sheet.course.calendar[.selfAssessment])]
    }

    /// `nil` where the head has refused nothing, or it is not the person's to send again.
    private func mending(_ actor: Actor) -> [Duty]? {
        guard let rejection = sheet.rejection, actor.may(.coordinate, on: sheet.subject) else { return nil }
        var mending = duty(.mend, open: 1, due: sheet.due, occurrence: "\(rejection.by.at.seconds)")
        mending.isWithdrawal = rejection.isWithdrawal
        return [mending]
    }

    private func supplying(_ actor: Actor) -> [Duty] {
        guard let supplement = sheet.supplement else { return [] }
        let open = count(asked.filter(supplement.covers), of: actor, .answer)
        return open == 0 ? [] : [duty(.supplement, open: open, due: supplement.due)]
    }

    /// What the council and whoever runs the round have to do about the sheet.
    fileprivate func councilDuties(of actor: Actor, at now: Instant) -> [Duty] {
        let calendar = sheet.course.calendar
        let isReady = sheet.state == .submitted || sheet.isLeftBehind(at: now)
        switch sheet.course.phase {
        case .selfAssessment where sheet.state != .submitted && actor.may(.setUpRound, on: sheet.subject):
            return [duty(.follow, open: 1, due: calendar[.selfAssessment], ofUnit: false)]
        case .appraisal where isReady:
            let (open, due) = (count(unappraised, of: actor, .appraise), calendar[.appraisal])
            let appraising = open == 0 ? [] : [duty(.appraise, open: open, due: due, ofUnit: false)]
            return appraising + reviewing(actor)
        case .secondAppraisal:
            let open = count(unsettled, of: actor, .appraise)
            return open == 0 ? [] : [duty(.reappraise, open: open, due: calendar[.conclusion], ofUnit: false)]
        default: return []
        }
    }

    /// New each time a unit hands in what it supplied.
    private func reviewing(_ actor: Actor) -> [Duty] {
        let open = count(supplied, of: actor, .appraise)
        let occurrence = "\(sheet.submission?.by.at.seconds ?? 0)"
        let due = sheet.course.calendar[.appraisal]
        return open == 0 ? [] : [duty(.review, open: open, due: due, occurrence: occurrence, ofUnit: false)]
    }

    private func duty(
        _ work: Duty.Work, open: Int, due: Instant?, occurrence: String = "", ofUnit: Bool = true
    ) -> Duty {
        Duty(
            work: work, round: sheet.round, roundTitle: roundTitle, unit: ofUnit ? sheet.unit : nil,
            unitName: ofUnit ? unitName : "", open: open, due: due, occurrence: occurrence)
    }

    /// How many of the criteria some appointment of the person lets them act on.
    private func count(_ codes: [Code], of actor: Actor, _ act: Act) -> Int {
        let appointments = appointments(of: actor, act)
        return codes.count { code in appointments.contains { $0.covers(code) } }
    }

    private func appointments(of actor: Actor, _ act: Act) -> [Appointment] {
        actor.person.appointments.filter { $0.role.acts.contains(act) && $0.reaches(sheet.subject) }
    }
}
