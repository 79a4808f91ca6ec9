extension Publication {
    /// What a publication is prepared from: what was typed, and how the round stands.
    public struct Draft: Hashable, Sendable {
        public var number: String
        public var day: Day?
        public var signer: String
        /// Why the last publication is corrected; looked at only where there is one.
        public var correction: String

        public init(number: String, day: Day?, signer: String, correction: String = "") {
            (self.number, self.day, self.signer, self.correction) = (number, day, signer, correction)
        }
    }

    /// How far a round is, as far as publishing it depends on it.
    public struct Readiness: Hashable, Sendable {
        public var course: RoundCourse
        public var subject: Subject
        /// The number of the last confirmed publication, 0 where there is none.
        public var last: Int
        /// Whether one is prepared and waits for confirmation.
        public var isWaiting: Bool
        /// Lines of all units that the council has not appraised.
        public var open: Int
        public var minutes: ConclusionMinutes?

        public init(
            course: RoundCourse, subject: Subject, last: Int, isWaiting: Bool, open: Int, minutes: ConclusionMinutes?
        ) {
            (self.course, self.subject, self.last) = (course, subject, last)
            (self.isWaiting, self.open, self.minutes) = (isWaiting, open, minutes)
        }
    }

    /// A publication that waits for a second person: the first of a concluded round, or a correction with its reason.
    public static func prepare(
        _ draft: Draft, of ready: Readiness, by actor: Actor, at now: Instant
    ) throws(PublicationRefusal) -> Publication {
        try ready.authorize(.preparePublication, actor)
        try ready.expectPublishable()
        guard !ready.isWaiting else { throw .alreadyPrepared }
        let decision = try draft.decision
        guard ready.last == 0 || draft.correction.holdsWords else { throw .cycle(.reasonMissing) }
        guard ready.minutes?.isComplete == true else { throw .minutesMissing }
        guard ready.open == 0 else { throw .cycle(.incomplete(ready.open)) }
        return Publication(
            round: ready.subject.round ?? "", number: ready.last + 1, decision: decision,
            correction: ready.last == 0 ? nil : draft.correction, prepared: Authorship(actor, at: now))
    }

    /// The publication confirmed by somebody other than who prepared it.
    ///
    /// - Parameter isUnchanged: whether the results are still those that were prepared.
    public func confirm(
        _ ready: Readiness, isUnchanged: Bool, by actor: Actor, at now: Instant
    ) throws(PublicationRefusal) -> Publication {
        try ready.authorize(.confirmPublication, actor)
        try ready.expectPublishable()
        guard confirmed == nil else { throw .notPrepared }
        guard actor.person.id != prepared.person else { throw .cycle(.samePerson) }
        guard ready.open == 0 else { throw .cycle(.incomplete(ready.open)) }
        guard isUnchanged else { throw .changedSincePrepared }
        var publication = self
        publication.confirmed = Authorship(actor, at: now)
        return publication
    }

    /// Refuses whoever may neither prepare nor confirm to take a prepared publication back.
    public func expectDiscardable(_ ready: Readiness, by actor: Actor) throws(PublicationRefusal) {
        let act: Act = actor.may(.preparePublication, on: ready.subject) ? .preparePublication : .confirmPublication
        try ready.authorize(act, actor)
        guard confirmed == nil else { throw .notPrepared }
    }
}

extension Publication.Readiness {
    func authorize(_ act: Act, _ actor: Actor) throws(PublicationRefusal) {
        do throws(Denial) {
            _ = try actor.authorize(act, on: subject)
        } catch {
            throw .cycle(.denied(error))
        }
    }

    /// A round of the past, whose papers were entered, has no publication that could be corrected here.
    func expectPublishable() throws(PublicationRefusal) {
        guard !course.isPractice else { throw .cycle(.practice) }
        let allowed: RoundPhase = last == 0 ? .concluded : .published
        guard course.phase == allowed else { throw .cycle(.wrongPhase(course.phase, allowed: [allowed])) }
    }
}

extension Publication.Draft {
    fileprivate var decision: PublicationDecision {
        get throws(PublicationRefusal) {
            var missing: [PublicationDecision.Part] = []
            if !number.holdsWords { missing.append(.number) }
            if day == nil { missing.append(.day) }
            if !signer.holdsWords { missing.append(.signer) }
            guard let day, missing.isEmpty else { throw .decisionMissing(missing) }
            return PublicationDecision(number: number, day: day, signer: signer)
        }
    }
}
