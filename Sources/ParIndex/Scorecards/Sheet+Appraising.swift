/// What the council does to a unit's sheet.
extension Sheet {
    /// The line with the council's view of it.
    ///
    /// Other points than the unit's own need a ground, also more points. In the second appraisal the first stays beside.
    ///
    /// - Parameters:
    ///   - appraisal: what the council gives; the unit's own answer where it agrees; `nil` to take it back.
    ///   - ground: why, where the points differ from the unit's.
    public func appraise(
        _ line: SheetLine, _ criterion: Criterion, with appraisal: Answer?, ground: AppraisalGround?,
        seen version: Int, in context: ScoringContext, by actor: Actor, at now: Instant
    ) throws(CycleRefusal) -> SheetLine {
        try authorize(.appraise, actor, criterion.code)
        return try place(
            line, criterion, with: appraisal, ground: ground, seen: version, in: context, by: actor, at: now)
    }

    /// The line with the council's view, by whoever may set it. A ground is kept only where the points differ.
    func place(
        _ line: SheetLine, _ criterion: Criterion, with appraisal: Answer?, ground: AppraisalGround?,
        seen version: Int, in context: ScoringContext, by actor: Actor, at now: Instant
    ) throws(CycleRefusal) -> SheetLine {
        try expectAppraisable(at: now)
        if let reason = exclusion(of: criterion.code) { throw .excluded(reason: reason) }
        guard line.version == version else { throw .stale(line) }
        let isOther = try appraisal.map { (given) throws(CycleRefusal) in
            try Self.differs(given, from: line.answer, criterion, context)
        }
        guard isOther != true || ground?.text.holdsWords == true else { throw .reasonMissing }
        var changed = line
        (changed.appraisal, changed.ground) = (appraisal, isOther == true ? ground : nil)
        changed.appraised = Authorship(actor, at: now)
        changed.version += 1
        return changed
    }

    /// The sheet back at the unit's, to supply what is named until `due`.
    public func sendBack(_ supplement: Supplement, by actor: Actor, at now: Instant) throws(CycleRefusal) -> Sheet {
        let appointment = try authorize(.appraise, actor)
        // Who appraises a part of the set opens no other lines to the unit again.
        for code in supplement.codes { try authorize(.appraise, actor, code) }
        guard !supplement.codes.isEmpty || appointment.codes.isEmpty else { throw .denied(.notYours(.appraise)) }
        try course.expect(.selfAssessment, .appraisal)
        guard state == .submitted else { throw .wrongState(state) }
        guard supplement.reason.holdsWords else { throw .reasonMissing }
        guard supplement.due > now else { throw .inThePast(supplement.due, now: now) }
        var sheet = moved(to: .returned)
        sheet.supplement = supplement
        return sheet
    }

    /// Whether the unit supplied the line when the council last asked for it.
    public func isSupplied(_ code: Code) -> Bool {
        state == .submitted && supplied?.covers(code) == true
    }

    /// Whether the line was supplied and the council has not looked at it since.
    ///
    /// - Parameter appraised: when the council last looked at the line.
    public func awaitsLookAtSupplied(_ code: Code, appraised: Instant?) -> Bool {
        guard course.phase == .appraisal, isSupplied(code), let submission else { return false }
        return appraised.map { $0 < submission.by.at } ?? true
    }

    /// Refuses where the council can not say anything of the sheet now.
    public func expectAppraisable(at now: Instant) throws(CycleRefusal) {
        try course.expect(.appraisal, .secondAppraisal)
        try course.expect(now, notAfter: course.phase == .appraisal ? .appraisal : .conclusion)
        // What was never handed in is scored as it stands once the time is over; what lies with the unit is not.
        guard state == .submitted || isLeftBehind(at: now) else { throw .wrongState(state) }
    }

    /// Whether the unit let its time pass without handing in.
    public func isLeftBehind(at now: Instant) -> Bool {
        guard state != .submitted else { return false }
        if let supplement { return now > supplement.due }
        return course.phase > .selfAssessment
    }

    /// Whether other points are given than the unit's own. Facts taken over as they are may wait for those of others.
    private static func differs(
        _ appraisal: Answer, from own: Answer?, _ criterion: Criterion, _ context: ScoringContext
    ) throws(CycleRefusal) -> Bool {
        let given: Score
        do throws(ScoringError) {
            given = try criterion.score(appraisal, in: context)
        } catch {
            if appraisal == own, error.isOfOthers { return false }
            throw error == .reasonMissing ? .reasonMissing : .unscorable(criterion.code, error)
        }
        let own = (own ?? criterion.lookedUp(in: context)).flatMap { try? criterion.score($0, in: context) }
        return own?.outcome != given.outcome
    }
}
