import Database
import ParIndex

/// A line with everything put on record of it.
public struct LineHistory: Sendable {
    public let found: FoundSheet
    public let line: SheetLine
    /// The oldest first.
    public let entries: [RecordEntry]
    /// Whether the person may know what the council thinks.
    public let showsCouncil: Bool
}

extension Store {
    /// Everything put on record of one line, the oldest first; `nil` where the person may not see the sheet.
    ///
    /// What the council thinks is shown to the unit's own people once explanation has begun; what single members thought
    /// is not shown.
    public func history(
        of code: Code, _ round: String, _ unit: UnitKey, for actor: Actor
    ) async throws -> LineHistory? {
        try await engine.read { transaction in
            guard let found = try transaction.sheet(round, unit), found.sheet.isVisible(to: actor),
                actor.may(.seeSheet, on: found.sheet.subject.of(code))
            else { return nil }
            let entries = try transaction.rows(
                "SELECT \(RecordEntry.columns) FROM record WHERE object = \(found.sheet.path(code)) ORDER BY seq"
            ).map(RecordEntry.init)
            let isEarly = found.sheet.course.phase < .explanation && !found.sheet.isJudged(by: actor)
            return LineHistory(
                found: found, line: try transaction.line(round, unit, code),
                entries: isEarly
                    ? entries.filter { ![.appraise, .settle].contains(Act(rawValue: $0.deed.act)) } : entries,
                showsCouncil: !isEarly)
        }
    }
}

extension Sheet {
    /// Whether the person looks at the sheet from the authority's side.
    fileprivate func isJudged(by actor: Actor) -> Bool {
        actor.person.appointments.contains { $0.seat == .authority(authority) && $0.role.acts.contains(.seeSheet) }
    }
}
