import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// What a round gave one unit.
struct CommuneRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.commune.routerPath, use: show)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let listing = try await program.round(context.parameter("round"))
        guard listing.round.isRanked, let unit = UnitKey(parsing: try context.parameter("unit")),
            let sheet = try await program.store.card(round: listing, unit: unit),
            let page = try await program.communePage(listing, sheet, for: context.session?.actor)
        else { throw HTTPError(.notFound) }
        return .page(page.markup(in: context.frame(at: .commune(round: listing.round.slug, unit: unit), program)))
    }
}

extension Program {
    /// The page of a unit; `nil` where the round's set is not at hand.
    fileprivate func communePage(
        _ listing: RoundListing, _ sheet: CardSheet, for actor: Actor?
    ) async throws -> CommunePage? {
        guard let table = listing.round.table(sheet.table), let set = try await set(for: table) else { return nil }
        var (card, excluded) = (sheet.card, Set<Code>())
        // Of a round that was entered from papers everything is public already.
        if listing.publication != nil || listing.round.course.phase != .published {
            guard let shown = try await store.disclosure(listing, card.unit, for: actor) else { return nil }
            (card.entries, excluded) = (shown.entries, shown.excluded)
        }
        let participant = sheet.unit.participant
        let past = try await pastResults(of: [participant.unit], before: listing.round.year)[participant.unit] ?? []
        let figures = try await figures.value(listing, table) { try await roundFigures(listing.round, table, set) }
        var page = CommunePage(
            round: heading(listing, table: table), unit: UnitName(key: participant.unit, name: participant.name),
            superior: participant.place, set: set,
            own: tally(card, .selfAssessment, listing.round, table, set, figures, excluded),
            council: tally(card, .appraisal, listing.round, table, set, figures, excluded),
            result: sheet.result(policy: table.policy, past: past), unitsName: table.unitNoun.sameInBoth,
            remarks: sheet.card.remarks)
        page.hasPapers = try await seesPapers(listing.round.slug, card.unit, actor)
        return page
    }

    /// Whether somebody may draft the unit's papers.
    private func seesPapers(_ round: String, _ unit: UnitKey, _ actor: Actor?) async throws -> Bool {
        guard let actor else { return false }
        return try await store.sheet(round, unit, for: actor) != nil
    }

    /// One side's scores, or `nil` where that side has said nothing.
    func tally(
        _ card: Scorecard, _ layer: Scorecard.Layer, _ round: Round, _ table: RoundTable, _ set: CriteriaSet,
        _ figures: RoundFigures, _ excluded: Set<Code>
    ) -> Tally? {
        let answers = card.answers(layer)
        guard !answers.isEmpty else { return nil }
        guard excluded.isEmpty else {
            return TableTally(
                set, year: round.year, answers: [card.unit: answers], registers: figures.registers.figures,
                excluded: [card.unit: excluded], peers: figures.peers[layer] ?? [:],
                registerSources: figures.registers.sources
            ).tally(of: card.unit)
        }
        return sets.tallier(table.set)?.tally(
            answers,
            in: ScoringContext(
                set, year: round.year, unit: card.unit.code, peers: figures.peers[layer] ?? [:],
                registers: figures.registers))
    }
}

extension CardSheet {
    fileprivate func result(policy: RankingPolicy, past: [YearResult]) -> CommunePage.RoundResult? {
        guard let result = unit.result else { return nil }
        return CommunePage.RoundResult(
            place: result.rank, percent: result.index?.percent(decimals: policy.publishedDecimals) ?? .zero,
            grade: result.grade ?? card.printedGrade, change: unit.change(since: past, policy: policy),
            domainPlaces: Dictionary(result.domains.map { ($0.domain, $0.rank) }) { first, _ in first })
    }
}

extension Participant {
    /// Where the unit lies: "Huyện Chi Lăng, Tỉnh Lạng Sơn".
    var place: String {
        superior.code == province.code ? province.name : "\(superior.name), \(province.name)"
    }
}
