import Database
import ParIndex

extension Store {
    /// Writes points that others gave to the council's side of the sheets; tells how many, or `nil` where the person may
    /// not see the round's management.
    ///
    /// - Parameters:
    ///   - proof: the report that states them, with number and date.
    ///   - report: the id of its file, kept before; the file of an earlier import stays readable.
    public func give(
        _ parts: [GivenPart], proof: String, report: String? = nil, in slug: String, under set: CriteriaSet,
        on occasion: Occasion
    ) async throws -> Int? {
        try await record(occasion) { transaction, deeds in
            guard let round = try transaction.round(slug)?.round, occasion.actor.may(.seeRound, on: round.subject)
            else {
                return nil
            }
            let report = try report.flatMap { try transaction.givenReport($0, slug) }
            for part in parts {
                guard let criterion = set[part.code] else { throw CycleRefusal.unknownCriterion(part.code) }
                let line = try transaction.line(slug, part.unit, part.code)
                let changed = try round.take(
                    part, proof: proof, to: line, of: criterion, by: occasion.actor, at: occasion.at)
                try transaction.write(changed, slug, part.unit)
                let former = try transaction.currentReport(slug, part.unit, part.code)
                try transaction.show(report, slug, part.unit, part.code)
                deeds.note(
                    Deed(
                        "importParts", "dot/\(slug)/\(part.unit)/\(part.code)", before: line.said(by: former),
                        after: changed.said(by: report)),
                    by: occasion.actor, .importParts, on: round.subject)
            }
            return parts.count
        }
    }
}
