import Database
import ParIndex

extension Store {
    /// Writes points that others gave to the council's side of the sheets; tells how many, or `nil` where the person may
    /// not see the round's management.
    ///
    /// - Parameter proof: the report that states them, with number and date.
    public func give(
        _ parts: [GivenPart], proof: String, in slug: String, under set: CriteriaSet, on occasion: Occasion
    ) async throws -> Int? {
        try await record(occasion) { transaction, deeds in
            guard let round = try transaction.round(slug)?.round, occasion.actor.may(.seeRound, on: round.subject)
            else {
                return nil
            }
            for part in parts {
                guard let criterion = set[part.code] else { throw CycleRefusal.unknownCriterion(part.code) }
                let line = try transaction.line(slug, part.unit, part.code)
                let changed = try round.take(
                    part, proof: proof, to: line, of: criterion, by: occasion.actor, at: occasion.at)
                try transaction.write(changed, slug, part.unit)
                deeds.note(
                    Deed(
                        "importParts", "dot/\(slug)/\(part.unit)/\(part.code)", before: line.appraisal?.text,
                        after: changed.appraisal?.text),
                    by: occasion.actor, .importParts, on: round.subject)
            }
            return parts.count
        }
    }
}
