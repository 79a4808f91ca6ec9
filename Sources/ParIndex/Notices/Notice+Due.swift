extension Notice {
    /// What a person is to be told now, and was not told yet.
    ///
    /// - Parameter told: what the person was told before, with when.
    public static func due(
        to person: Person, in sheets: [SheetProgress], at now: Instant, told: [Key: Instant]
    ) -> [Notice] {
        let duties = Duty.all(of: person, in: sheets, at: now).flatMap { duty in
            notices(of: duty, at: now, told: told)
        }
        return (duties + publications(for: person, in: sheets, at: now)).filter { told[$0.key] == nil }
    }

    /// The news of a duty, or else how near its deadline is.
    private static func notices(of duty: Duty, at now: Instant, told: [Key: Instant]) -> [Notice] {
        let news = duty.news.map { notice(of: duty, $0.kind, $0.occurrence, at: now) }
        guard let due = duty.due, let kind = kind(due: due, at: now) else { return [news].compactMap { $0 } }
        if let news {
            guard let heard = told[news.key] else { return [news] }
            // Who heard of the work when its deadline was as near as now need not hear it again.
            if kind.isEarly, Notice.kind(due: due, at: heard) == kind { return [] }
        }
        return [notice(of: duty, kind, due.day.description, at: now)]
    }

    private static func kind(due: Instant, at now: Instant) -> Kind? {
        guard now <= due else { return .overdue }
        return switch now.day.days(until: due.day) {
        case ...1: .dueTomorrow
        case ...3: .dueInThreeDays
        case ...7: .dueInSevenDays
        default: nil
        }
    }

    private static func notice(of duty: Duty, _ kind: Kind, _ occurrence: String, at now: Instant) -> Notice {
        Notice(
            key: Key(kind: kind, work: duty.work, round: duty.round, unit: duty.unit, occurrence: occurrence),
            roundTitle: duty.roundTitle, unitName: duty.unitName, count: duty.open, due: duty.due, made: now)
    }
}

extension Notice.Kind {
    /// Whether there is time left, so that one notice is enough.
    fileprivate var isEarly: Bool { self == .dueInSevenDays || self == .dueInThreeDays }
}

extension Duty {
    /// What is told when the work comes up.
    fileprivate var news: (kind: Notice.Kind, occurrence: String)? {
        switch work {
        case .answer, .appraise, .review, .reappraise: (.assigned, occurrence)
        case .approve: (.awaitingApproval, occurrence)
        case .mend: (isWithdrawal ? .withdrawn : .returned, occurrence)
        case .supplement: (.returned, due?.day.description ?? "")
        case .explain: (.explanationAsked, occurrence)
        case .send, .follow: nil
        }
    }
}

extension Notice {
    /// Rounds that went public after being held here, once for each; rounds of the past that were entered are no news.
    private static func publications(
        for person: Person, in sheets: [SheetProgress], at now: Instant
    ) -> [Notice] {
        let actor = Actor(person, hasSecondFactor: true)
        var notices: [Notice] = []
        for progress in sheets where progress.sheet.isVisible(to: actor) {
            guard let publication = progress.news(at: now) else { continue }
            let sheet = progress.sheet
            let isOwn = person.appointments.contains { $0.seat == .unit(sheet.unit) }
            let key = Key(
                kind: .published, work: nil, round: sheet.round, unit: isOwn ? sheet.unit : nil,
                occurrence: "\(publication.number)")
            guard !notices.contains(where: { $0.key == key }) else { continue }
            notices.append(
                Notice(
                    key: key, roundTitle: progress.roundTitle, unitName: isOwn ? progress.unitName : "", count: 1,
                    due: nil, made: now))
        }
        return notices
    }
}

extension SheetProgress {
    /// How many days after its confirmation a publication is still news.
    private static let daysOfNews = 30

    /// The publication where it is news; a correction is news of its own.
    fileprivate func news(at now: Instant) -> LastPublication? {
        guard sheet.course.phase == .published, let publication,
            publication.confirmed.day.days(until: now.day) <= Self.daysOfNews
        else { return nil }
        return publication
    }
}
