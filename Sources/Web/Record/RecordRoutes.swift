import Hummingbird
import Pages
import ParIndex
import Store

/// The record, for those who were appointed to read it.
struct RecordRoutes {
    private static let pageLength = 100

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
        let object = String((request.query[Path.searchName] ?? "").prefix(200))
        let entries = try await entries(
            of: object, in: listing, before: request.query[Path.beforeName].flatMap { Int64($0) }, context)
        let page = RecordPage(
            entries: entries, head: try await program.store.recordHead(), round: listing.map { program.heading($0) },
            object: object, hasMore: entries.count == Self.pageLength && (entries.last?.seq ?? 1) > 1)
        return .page(
            page.markup(in: context.frame(at: .record(round: listing?.round.slug, object: object), program)))
    }

    /// The entries as far as the person may read them, which goes on record itself; not found for everybody else.
    private func entries(
        of object: String, in listing: RoundListing?, before last: Int64?, _ context: AppContext
    ) async throws -> [RecordEntry] {
        let occasion = try context.occasion(program)
        let subject = Subject(authority: listing?.round.authority.code, round: listing?.round.slug)
        let appointment = try occasion.actor.appointment(for: .readRecord, on: subject).found()
        return try await program.store.recordEntries(
            of: Self.path(object, in: listing), before: last, limit: Self.pageLength,
            by: Doer(occasion.actor, by: appointment), at: occasion.at, request: occasion.request)
    }

    /// Within a round, paths are told from the round on.
    private static func path(_ object: String, in listing: RoundListing?) -> String {
        guard let listing else { return object }
        return "dot/\(listing.round.slug)" + (object.isEmpty ? "" : "/\(object)")
    }
}
