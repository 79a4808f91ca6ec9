extension Round {
    /// A line with points that somebody else gave on the council's side.
    ///
    /// - Parameter proof: the report that states them, with number and date.
    public func take(
        _ part: GivenPart, proof: String, to line: SheetLine, of criterion: Criterion, by actor: Actor, at now: Instant
    ) throws -> SheetLine {
        try expectImports(by: actor)
        var changed = line
        (changed.appraisal, changed.ground) = (try part.answer(to: criterion, proof: proof), nil)
        changed.appraised = Authorship(actor, at: now)
        changed.version += 1
        return changed
    }
}
