import Hummingbird
import Pages
import ParIndex

/// The criteria sets.
struct SetRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.sets.routerPath, use: index)
        router.get(PathPattern.set.routerPath, use: show)
    }

    @Sendable private func index(_ request: Request, _ context: AppContext) async throws -> Response {
        let sets = program.library.sets.sorted { ($0.from, $0.slug) > ($1.from, $1.slug) }
        return .page(SetsPage(sets: sets).markup(in: context.frame(at: .sets, program)))
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let key = try context.parameter("set")
        guard let set = try await program.set(key) else { throw HTTPError(.notFound) }
        let page = SetPage(set: set, indicatorTitles: program.indicatorTitles)
        return .page(page.markup(in: context.frame(at: .set(key), program)))
    }
}
