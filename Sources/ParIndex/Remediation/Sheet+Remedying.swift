/// What a unit does about what it lost, once the council's points are final.
extension Sheet {
    /// A measure as it is kept next: a new one, or `before` with other terms.
    ///
    /// - Parameters:
    ///   - before: what is kept of it; `nil` for a new one.
    ///   - version: which version the writer saw; 0 for a new one.
    ///   - lost: the points lost at that place; `nil` where none were.
    ///   - others: the other measures for the same place.
    ///   - words: by which texts quote figures.
    public func remedy(
        _ code: Code, _ before: RemedialMeasure?, id: String, with terms: RemedialMeasure.Terms, seen version: Int,
        lost: Points?, beside others: [RemedialMeasure], in set: CriteriaSet, quoting words: QuotedWords,
        by actor: Actor,
        at now: Instant
    ) throws -> RemedialMeasure {
        try expectRemediable(by: actor)
        guard before != nil || version == 0 else { throw RemediationRefusal.removed }
        if let before, before.version != version { throw RemediationRefusal.stale(before) }
        guard before != nil || lost != nil else { throw RemediationRefusal.nothingLost(code) }
        let rest = (lost ?? .zero) - others.compactMap(\.terms.expected).sum
        try terms.check(within: rest, in: set, quoting: words, at: now)
        if let before, before.terms == terms { return before }
        return RemedialMeasure(
            id: before?.id ?? id, code: before?.code ?? code, version: version + 1, terms: terms,
            changed: Authorship(actor, at: now))
    }

    /// Refuses where a measure can not be taken away.
    public func expectRemovable(_ measure: RemedialMeasure, seen version: Int, by actor: Actor) throws {
        try expectRemediable(by: actor)
        guard measure.version == version else { throw RemediationRefusal.stale(measure) }
    }

    /// A text of one of the unit's papers as it is kept next; `nil` where the form left it as it was.
    ///
    /// - Parameters:
    ///   - before: what is kept at the place; `nil` where nothing is.
    ///   - seen: the mark of what the form was opened over.
    ///   - words: by which it quotes figures.
    public func write(
        _ text: String, at spot: PaperSpot, over before: PaperText?, seen: SeenMark, in set: CriteriaSet,
        quoting words: QuotedWords, by actor: Actor, at now: Instant
    ) throws -> PaperText? {
        try expectRemediable(by: actor)
        let isKnown = spot.domain.map { domain in set.domains.contains { $0.code == domain } } ?? true
        guard spot.kind.sections.contains(spot.section), isKnown, spot.domain == nil || spot.section.isPerDomain
        else { throw PaperTextRefusal.noSuchPlace }
        let next = try PaperText.next(
            text, at: .round(round, spot), over: before, seen: seen, by: Authorship(actor, at: now))
        let faults = next.map { QuotedText($0.text, in: words).faults(in: set) } ?? []
        guard faults.isEmpty else { throw PaperTextRefusal.quoted(faults) }
        return next
    }

    /// Refuses where the unit's measures and texts can not be changed: by others than its coordinator and its head, and
    /// before the council has concluded.
    public func expectRemediable(by actor: Actor) throws {
        _ = try actor.authorize(.coordinate, on: subject)
        try course.expect(.concluded, .published)
    }
}

extension RemedialMeasure.Terms {
    /// Refuses what can not be so.
    fileprivate func check(
        within rest: Points, in set: CriteriaSet, quoting words: QuotedWords, at now: Instant
    ) throws(RemediationRefusal) {
        guard action.holdsWords else { throw .actionMissing }
        if let expected, !(Points.zero...max(.zero, rest)).contains(expected) {
            throw .expectedTooMany(expected, lost: max(.zero, rest))
        }
        guard state != .done || outcome.holdsWords else { throw .outcomeMissing }
        if let doneOn, doneOn > now.day { throw .doneLater(doneOn) }
        let faults = texts.flatMap { QuotedText($0, in: words).faults(in: set) }
        guard faults.isEmpty else { throw .quoted(faults) }
    }
}
