import Database
import ParIndex

/// What the public may see of a unit's lines in a round that was published here (nội dung công khai).
public struct Disclosure: Hashable, Sendable {
    public let entries: [Code: Scorecard.Entry]
    /// Criteria that do not apply to the unit.
    public let excluded: Set<Code>
    /// Whether the person who asks reads the council's own words, too.
    public let isInsider: Bool
}

extension Store {
    /// A unit's lines as somebody may see them; `nil` where the unit takes no part.
    ///
    /// The unit and the authority see everything, the public what was released, and nothing before the publication.
    public func disclosure(_ round: RoundListing, _ unit: UnitKey, for actor: Actor?) async throws -> Disclosure? {
        let slug = round.round.slug
        return try await engine.read { transaction in
            guard let found = try transaction.sheet(slug, unit) else { return nil }
            let lines = try transaction.lines(slug, unit)
            let isInsider = actor.map(found.sheet.isVisible(to:)) ?? false
            let entries = lines.compactMapValues { line -> Scorecard.Entry? in
                if isInsider { return Scorecard.Entry(selfAssessment: line.answer, appraisal: line.appraisal) }
                return round.publication == nil ? nil : line.released
            }
            return Disclosure(
                entries: entries, excluded: Set(found.sheet.excluded.keys), isInsider: isInsider)
        }
    }
}
