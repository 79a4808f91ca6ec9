/// What units do with evidence.
extension Sheet {
    /// The proof that a document of the unit's binder serves a criterion; frozen with the sheet when it is handed in.
    public func prove(
        _ criterion: Criterion, by document: EvidenceDocument, page: String, by actor: Actor, at now: Instant
    ) throws(CycleRefusal) -> Proof {
        guard document.unit == unit else { throw .denied(.notYours(.answer)) }
        return Proof(
            document: document.id, code: criterion.code, part: try expectProvable(criterion, by: actor, at: now),
            page: page, linked: Authorship(actor, at: now))
    }

    /// Whether the person may show evidence for a criterion now.
    public func isProvable(_ criterion: Criterion, by actor: Actor, at now: Instant) -> Bool {
        (try? expectProvable(criterion, by: actor, at: now)) != nil
    }

    /// Refuses where a proof can not be taken back now; what was handed in stays.
    public func expectRemovable(
        _ proof: Proof, _ criterion: Criterion, by actor: Actor, at now: Instant
    ) throws(CycleRefusal) {
        guard try expectProvable(criterion, by: actor, at: now) == proof.part else { throw .wrongState(state) }
    }

    /// Whether what is shown for a line lies with those who judge it, so that it stays as it was handed in.
    public func isFrozen(_ proof: Proof) -> Bool {
        switch course.phase {
        case .preparing: false
        case .selfAssessment, .appraisal: !isBeingAnswered || supplement?.covers(proof.code) == false
        case .explanation: proof.part == .answer
        case .secondAppraisal, .concluded, .published: true
        }
    }

    /// The part of the line that evidence goes to now; refuses where there is none.
    private func expectProvable(
        _ criterion: Criterion, by actor: Actor, at now: Instant
    ) throws(CycleRefusal) -> Proof.Part {
        guard course.phase == .explanation else {
            try expectAnswerable(criterion, by: actor, at: now)
            return .answer
        }
        try authorize(.explain, actor, criterion.code)
        try course.expect(now, notAfter: .explanation)
        return .explanation
    }
}

extension Actor {
    /// Whether the person keeps the unit's binder: whoever answers for the unit, in whatever round.
    public func keepsBinder(of unit: UnitKey) -> Bool {
        person.appointments.contains { $0.seat == .unit(unit) && $0.role.acts.contains(.answer) }
    }
}
