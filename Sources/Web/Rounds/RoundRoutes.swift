import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// The list of rounds, and the ranking of one.
struct RoundRoutes {
    let program: Program

    /// How many of the last changes of a calendar are shown at most.
    private static let mostChanges = 10

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.rounds.routerPath, use: index)
        router.get(PathPattern.round.routerPath, use: show)
    }

    @Sendable private func index(_ request: Request, _ context: AppContext) async throws -> Response {
        let rounds = try await program.listings(for: context.session).map { program.heading($0) }
        let maySetUp = context.session?.actor.authorities(allowing: .setUpRound).isEmpty == false
        return .page(RoundsPage(rounds: rounds, maySetUp: maySetUp).markup(in: context.frame(at: .rounds, program)))
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let listing = try await program.round(context.parameter("round"))
        guard listing.round.isRanked else { return try await showRunning(listing, context) }
        return try await showRanking(listing, RankingQuery { [fields = request.query] in fields[$0] }, context)
    }

    private func showRanking(
        _ listing: RoundListing, _ query: RankingQuery, _ context: AppContext
    ) async throws -> Response {
        guard let table = listing.round.table(query.table), let set = try await program.set(for: table) else {
            throw HTTPError(.notFound)
        }
        let rows = try await program.keptRows(listing, table)
        var page = RankingPage(
            listing, table, set, rows: rows, query: query, heading: program.heading(listing, table: table))
        page.seesManagement = context.session?.actor.may(.seeRound, on: listing.round.subject) == true
        return .page(page.markup(in: context.frame(at: .round(listing.round.slug, query), program)))
    }

    private func showRunning(_ listing: RoundListing, _ context: AppContext) async throws -> Response {
        let page = try await runningPage(listing.round, context)
        return .page(page.markup(in: context.frame(at: .round(listing.round.slug), program)))
    }

    private func runningPage(_ round: Round, _ context: AppContext) async throws -> RunningRoundPage {
        let isAuthority = context.session?.isOf(round.authority.code) == true
        guard round.course.phase != .preparing || isAuthority else { throw HTTPError(.notFound) }
        let own = try await context.session.asyncMap { try await program.ownSheets(of: round, $0.actor) } ?? []
        var page = RunningRoundPage(
            round: RunningRound(round, for: context.session?.actor),
            units: own.map { RunningRoundPage.OwnUnit(name: $0.participant.name, state: $0.sheet.state) },
            takesPart: isAuthority || !own.isEmpty,
            maySeeManagement: context.session?.actor.may(.seeRound, on: round.subject) == true, now: program.clock())
        guard page.takesPart else { return page }
        page.changes = try await program.store.calendarChanges(of: round.slug, most: Self.mostChanges)
        return page
    }
}

extension Program {
    /// The round of that name; not found is a 404.
    func round(_ slug: String) async throws -> RoundListing {
        let listing = try await store.round(slug).found()
        for table in listing.round.tables { _ = try await set(for: table) }
        return listing
    }
}

extension Program {
    /// The rows of a table, made once for each revision of its round.
    fileprivate func keptRows(_ listing: RoundListing, _ table: RoundTable) async throws -> [RankingRow] {
        try await rankings.value(listing, table) { try await rankingRows(listing.round, table) }
    }
}

extension Round {
    /// The table of that name, or the first where none is named.
    func table(_ slug: String?) -> RoundTable? {
        guard let slug else { return tables.first }
        return tables.first { $0.slug == slug }
    }
}

extension RankingPage {
    fileprivate init(
        _ listing: RoundListing, _ table: RoundTable, _ set: CriteriaSet, rows: [RankingRow], query: RankingQuery,
        heading: RoundHeading
    ) {
        self.init(
            round: heading, tables: listing.round.tables.map { Choice(key: $0.slug, title: $0.title) },
            blocks: table.policy.blocks.map { Choice(key: $0.name, title: $0.name) },
            domains: set.domains.map { Column(code: $0.code, title: $0.title, maximum: $0.maximum) }, rows: rows,
            decimals: table.policy.publishedDecimals, unitsName: table.unitNoun.sameInBoth, query: query,
            foldedText: Folding.fold(query.text))
    }
}
