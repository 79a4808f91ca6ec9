/// What units do to their sheet.
extension Sheet {
    /// The line with a new answer, or with none where `answer` is `nil`.
    ///
    /// An answer that still lacks facts is kept, so that nothing typed is lost; one that can never be scored is refused.
    ///
    /// - Parameter version: the version of the line that the person saw.
    public func answer(
        _ line: SheetLine, _ criterion: Criterion, with answer: Answer?, missingEvidence: String, seen version: Int,
        in context: ScoringContext, by actor: Actor, at now: Instant
    ) throws(CycleRefusal) -> SheetLine {
        try expectAnswerable(criterion, by: actor, at: now)
        guard line.version == version else { throw .stale(line) }
        if let refusal = answer.flatMap({ Self.refusal(of: $0, to: criterion, in: context) }) { throw refusal }
        var changed = line
        (changed.answer, changed.missingEvidence) = (answer, missingEvidence)
        changed.answered = Authorship(actor, at: now)
        changed.version += 1
        return changed
    }

    /// Refuses where the unit can not answer the criterion now.
    public func expectAnswerable(
        _ criterion: Criterion, by actor: Actor, at now: Instant
    ) throws(CycleRefusal) {
        try authorize(.answer, actor, criterion.code)
        try expectWritable(criterion.code, at: now)
        if let reason = exclusion(of: criterion.code) { throw .excluded(reason: reason) }
        if case .given(let rule) = criterion.rule { throw .scoredByOthers(rule.by) }
    }

    /// The reason for which a criterion, or one above it, does not apply to the unit.
    public func exclusion(of code: Code) -> String? {
        excluded[code] ?? excluded.first { code.isBelow($0.key) }?.value
    }

    /// The sheet on its way to the head of the unit.
    ///
    /// - Parameter open: how many lines still lack an answer, or evidence and an explanation why.
    public func send(open: Int, by actor: Actor, at now: Instant) throws(CycleRefusal) -> Sheet {
        try authorize(.coordinate, actor)
        try expectWritable(nil, at: now)
        guard open == 0 else { throw .incomplete(open) }
        var sheet = moved(to: .awaitingApproval)
        sheet.sent = Authorship(actor, at: now)
        return sheet
    }

    /// The sheet back at the coordinator's, to be worked on.
    public func reject(reason: String, by actor: Actor, at now: Instant) throws(CycleRefusal) -> Sheet {
        try authorize(.approve, actor)
        guard state == .awaitingApproval else { throw .wrongState(state) }
        guard reason.holdsWords else { throw .reasonMissing }
        var sheet = moved(to: supplement == nil ? .drafting : .returned)
        sheet.rejection = Rejection(reason: reason, by: Authorship(actor, at: now))
        return sheet
    }

    /// The sheet handed in to the council. The second factor is given anew for it.
    public func approve(
        _ capacity: SigningCapacity, by actor: Actor, at now: Instant
    ) throws(CycleRefusal) -> Sheet {
        try authorize(.approve, actor)
        guard state == .awaitingApproval else { throw .wrongState(state) }
        try expectInTime(now)
        var sheet = moved(to: .submitted)
        if let supplement, let submission {
            sheet.supplied = Supplied(codes: supplement.codes, since: submission.by.at)
        }
        sheet.submission = Submission(by: Authorship(actor, at: now), capacity: capacity)
        // A paper of the time before stands for the sheet as it was then.
        (sheet.supplement, sheet.rejection, sheet.issued) = (nil, nil, nil)
        return sheet
    }

    /// The sheet taken back from the council, while there is time to hand it in again.
    ///
    /// - Parameter reason: what is to be mended, for those who do it.
    public func withdraw(reason: String, by actor: Actor, at now: Instant) throws(CycleRefusal) -> Sheet {
        try authorize(.approve, actor)
        guard state == .submitted else { throw .wrongState(state) }
        try course.expect(.selfAssessment)
        try course.expect(now, notAfter: .selfAssessment)
        guard reason.holdsWords else { throw .reasonMissing }
        var sheet = moved(to: .drafting)
        sheet.rejection = Rejection(reason: reason, by: Authorship(actor, at: now), isWithdrawal: true)
        // What was issued was the sheet that is taken back.
        sheet.issued = nil
        return sheet
    }

    /// The line with what the unit says to the reduction.
    ///
    /// - Parameter isReduced: whether the council gave less than the unit.
    public func explain(
        _ line: SheetLine, _ text: String, isReduced: Bool, seen version: Int, by actor: Actor, at now: Instant
    ) throws(CycleRefusal) -> SheetLine {
        try authorize(.explain, actor, line.code)
        try course.expect(.explanation)
        try course.expect(now, notAfter: .explanation)
        guard isReduced else { throw .notReduced(line.code) }
        guard line.version == version else { throw .stale(line) }
        // Words may be taken back; where there are none, an empty form says nothing.
        guard text.holdsWords || line.explanation.holdsWords else { throw .explanationMissing }
        var changed = line
        changed.explanation = text
        // Words taken back leave a line explained as far as new evidence goes.
        if text.holdsWords { changed.explained = Authorship(actor, at: now) }
        changed.version += 1
        return changed
    }

    /// Whether explanations are taken now.
    public func isOpenToExplain(at now: Instant) -> Bool {
        guard course.phase == .explanation else { return false }
        return course.calendar[.explanation].map { now <= $0 } ?? true
    }

    func moved(to state: SheetState) -> Sheet {
        var sheet = self
        sheet.state = state
        return sheet
    }

    @discardableResult
    func authorize(_ act: Act, _ actor: Actor, _ code: Code? = nil) throws(CycleRefusal) -> Appointment {
        do throws(Denial) {
            return try actor.authorize(act, on: code.map { subject.of($0) } ?? subject)
        } catch {
            throw .denied(error)
        }
    }

    /// Refuses a change of the unit's part where the sheet is not with the unit, or its time is over.
    /// Whether the sheet lies with those who answer, be it in time or not.
    public var isBeingAnswered: Bool {
        (state == .drafting || state == .returned) && (course.phase == .selfAssessment || supplement != nil)
    }

    private func expectWritable(_ code: Code?, at now: Instant) throws(CycleRefusal) {
        guard state == .drafting || state == .returned else { throw .wrongState(state) }
        try expectInTime(now)
        if let code, let supplement, !supplement.covers(code) { throw .wrongState(.submitted) }
    }

    private func expectInTime(_ now: Instant) throws(CycleRefusal) {
        if let supplement {
            try course.expect(.selfAssessment, .appraisal)
            try RoundCourse.expect(now, notAfter: supplement.due)
        } else {
            try course.expect(.selfAssessment)
            try course.expectOpen(now)
            try course.expect(now, notAfter: .selfAssessment)
        }
    }

    /// Why a unit's answer is never taken, whoever gives it; `nil` where it is.
    ///
    /// What is still to be filled in is no reason to refuse; what can not be right is.
    public static func refusal(
        of answer: Answer, to criterion: Criterion, in context: ScoringContext
    ) -> CycleRefusal? {
        switch answer {
        case .nothingArose, .facts, .judged: break
        case .given, .published, .awarded: return .unscorable(criterion.code, .wrongKind)
        }
        do throws(ScoringError) {
            _ = try criterion.ownPart.score(answer, in: context)
            return nil
        } catch {
            switch error {
            case .missingFact, .reasonMissing, .needsAllUnits, .notInRegister: return nil
            default: return .unscorable(criterion.code, error)
            }
        }
    }
}

extension Supplement {
    /// Whether a line may be changed.
    public func covers(_ code: Code) -> Bool { codes.isEmpty || code.isIn(codes) }
}

extension Supplied {
    /// Whether a line was sent back.
    public func covers(_ code: Code) -> Bool { codes.isEmpty || code.isIn(codes) }
}

extension Code {
    /// Whether it is one of these, or below one.
    fileprivate func isIn(_ codes: [Code]) -> Bool { codes.contains { self == $0 || isBelow($0) } }
}

extension String {
    /// Whether there is anything but blank in it.
    public var holdsWords: Bool { contains { !$0.isWhitespace } }
}
