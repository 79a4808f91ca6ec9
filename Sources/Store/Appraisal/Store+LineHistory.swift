import Database
import ParIndex

extension Store {
    /// Everything put on record of one line, the oldest first; `nil` where the person may not see the sheet.
    ///
    /// What the council thinks is shown to the unit's own people once explanation has begun; what single members thought
    /// is not shown.
    public func history(
        of code: Code, _ round: String, _ unit: UnitKey, for actor: Actor
    ) async throws -> (found: FoundSheet, entries: [RecordEntry])? {
        try await engine.read { transaction in
            guard let found = try transaction.sheet(round, unit), found.sheet.isVisible(to: actor),
                actor.may(.seeSheet, on: found.sheet.subject.of(code))
            else { return nil }
            let entries = try transaction.rows(
                "SELECT \(RecordEntry.columns) FROM record WHERE object = \(found.sheet.path(code)) ORDER BY seq"
            ).map(RecordEntry.init)
            let isEarly = found.sheet.course.phase < .explanation && !found.sheet.isJudged(by: actor)
            return (
                found,
                isEarly ? entries.filter { ![.appraise, .settle].contains(Act(rawValue: $0.deed.act)) } : entries
            )
        }
    }
}

extension Sheet {
    /// Whether the person looks at the sheet from the authority's side.
    fileprivate func isJudged(by actor: Actor) -> Bool {
        actor.person.appointments.contains { $0.seat == .authority(authority) && $0.role.acts.contains(.seeSheet) }
    }
}
