import Database
import ParIndex

/// Who asks for papers: somebody signed in, or whoever runs the installation and holds its database anyway.
public enum PaperReader: Sendable {
    case person(Actor)
    case installation
}

/// What a unit's papers are drafted from, as one unchanging state of the database.
public struct UnitPaperMaterial: Sendable {
    public let filled: FilledSheet
    public let card: CardSheet
    public let evidence: SheetEvidence
    /// What the unit does about what it lost.
    public let measures: [RemedialMeasure]
    /// What people wrote into the papers.
    public let texts: [PaperText.Place: PaperText]
    /// The latest report of the year after, in which papers are written; `nil` where nothing was kept of any, or the reader
    /// does not read the unit's reports.
    public let report: PeriodReport?
    /// The record's last entry.
    public let head: RecordHead
}

/// What the papers of a whole round are drafted from.
public struct RoundPaperMaterial: Sendable {
    /// With its units.
    public let round: Round
    /// By the table's slug, best first.
    public let units: [String: [RankedUnit]]
    public let minutes: ConclusionMinutes?
    /// The last decision that was entered, be it confirmed or not.
    public let decision: PublicationDecision?
    /// What results are computed from while none are kept: of a round that is concluded and not yet published.
    public let unpublished: PublicationMaterial?
    /// The record's last entry.
    public let head: RecordHead
}

extension Store {
    /// What a unit's papers are drafted from; `nil` where there is no sheet that the reader may see.
    ///
    /// - Parameter catalogues: those that count in a period.
    public func paperMaterial(
        _ round: RoundListing, _ unit: UnitKey,
        _ catalogues: @escaping @Sendable (ReportingPeriod) -> [IndicatorCatalogue],
        for reader: PaperReader
    ) async throws -> UnitPaperMaterial? {
        let slug = round.round.slug
        return try await engine.read { transaction in
            guard let found = try transaction.sheet(slug, unit), found.sheet.isVisible(to: reader),
                let card = try transaction.cardSheet(round, unit)
            else { return nil }
            let isReported = reader.readsReports(of: unit, under: found.participant.superior.code)
            let latest = isReported ? try transaction.latestPeriod(of: unit, in: round.round.year + 1) : nil
            return UnitPaperMaterial(
                filled: FilledSheet(found: found, lines: try transaction.lines(slug, unit)), card: card,
                evidence: try transaction.evidence(slug, unit), measures: try transaction.measures(slug, unit),
                texts: try transaction.paperTexts(unit, .round(slug)),
                report: try latest.map { try transaction.report(of: unit, $0, catalogues($0)) },
                head: try RecordHead(transaction))
        }
    }

    /// What a round's papers are drafted from; `nil` where the reader may not see how the round stands.
    public func paperMaterial(_ slug: String, for reader: PaperReader) async throws -> RoundPaperMaterial? {
        try await engine.read { transaction in
            guard let round = try transaction.wholeRound(slug) else { return nil }
            if case .person(let actor) = reader, !actor.may(.seeRound, on: round.subject) { return nil }
            var units: [String: [RankedUnit]] = [:]
            for table in round.tables {
                units[table.slug] = try transaction.ranking(round: slug, table: table.slug, policy: table.policy)
            }
            let isConcluded = round.course.phase == .concluded
            return RoundPaperMaterial(
                round: round, units: units, minutes: try transaction.minutes(slug),
                decision: try transaction.publications(slug).first?.publication.decision,
                unpublished: isConcluded ? try transaction.publicationMaterial(of: round) : nil,
                head: try RecordHead(transaction))
        }
    }
}

extension Sheet {
    fileprivate func isVisible(to reader: PaperReader) -> Bool {
        switch reader {
        case .person(let actor): isVisible(to: actor)
        case .installation: true
        }
    }
}
