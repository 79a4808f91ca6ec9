import Hummingbird
import Pages
import ParIndex
import Store

/// The record, for those who were appointed to read it.
struct RecordRoutes {
    private static let pageLength = 50

    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.record.routerPath) { request, context in
            try await show(nil, request, context)
        }
        router.get(PathPattern.roundRecord.routerPath) { request, context in
            try await show(try await program.round(context.parameter("round")), request, context)
        }
    }

    private func show(
        _ listing: RoundListing?, _ request: Request, _ context: AppContext
    ) async throws -> Response {
        let typed = String((request.query[Path.searchName] ?? "").prefix(200))
        let round = try await wholeRound(listing)
        let doer = String((request.query[Path.doerName] ?? "").prefix(200))
        let act = String((request.query[Path.actName] ?? "").prefix(200))
        let people = try await program.store.accounts().map(\.person)
        var search = RecordSearch(typed, in: round)
        (search.doers, search.act) = (RecordSearch.doers(doer, among: people), act)
        let entries = try await entries(
            search, in: listing,
            before: request.query[Path.beforeName].flatMap { Int64($0) }, context)
        var page = RecordPage(
            entries: entries, head: try await program.store.recordHead(), round: listing.map { program.heading($0) },
            object: typed, names: try await names(in: entries, of: round, people),
            hasMore: entries.count == Self.pageLength && (entries.last?.seq ?? 1) > 1)
        (page.doer, page.act) = (doer, act)
        let path = Path.record(round: listing?.round.slug, object: typed, doer: doer, act: act)
        return .page(page.markup(in: context.frame(at: path, program)))
    }

    private func wholeRound(_ listing: RoundListing?) async throws -> Round? {
        guard let listing else { return nil }
        return try await program.store.wholeRound(listing.round.slug)
    }

    /// The entries as far as the person may read them, which goes on record itself; not found for everybody else.
    private func entries(
        _ search: RecordSearch, in listing: RoundListing?, before last: Int64?, _ context: AppContext
    ) async throws -> [RecordEntry] {
        let occasion = try context.occasion(program)
        let subject = Subject(authority: listing?.round.authority.code, round: listing?.round.slug)
        let appointment = try occasion.actor.appointment(for: .readRecord, on: subject).found()
        return try await program.store.recordEntries(
            of: search.object, code: search.code, doers: search.doers, act: search.act, before: last,
            limit: Self.pageLength,
            by: Doer(occasion.actor, by: appointment), at: occasion.at, request: occasion.request)
    }

    /// Of the rounds that stand in the entries: a page has few of them.
    private func names(
        in entries: [RecordEntry], of round: Round?, _ people: [Person]
    ) async throws -> RecordNames {
        var rounds = round.map { [$0] } ?? []
        if round == nil {
            for slug in Set(entries.compactMap { RecordSearch.round(in: $0.deed.object) }).sorted() {
                if let found = try await program.store.wholeRound(slug) { rounds.append(found) }
            }
        }
        let units = rounds.flatMap(\.tables).flatMap(\.participants).map { ($0.unit.description, $0.name) }
        var names = RecordNames(
            rounds: Dictionary(uniqueKeysWithValues: rounds.map { ($0.slug, $0.title) }),
            units: Dictionary(units) { first, _ in first }, within: round?.slug)
        names.people = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
        return names
    }
}
