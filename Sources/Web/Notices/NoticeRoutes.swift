import Hummingbird
import Pages
import ParIndex
import Store

/// What the person who is signed in was told, and that they read it.
struct NoticeRoutes {
    let program: Program

    /// How many notices the page shows at most.
    private static let most = 200

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.notices.routerPath, use: index)
        router.post(PathPattern.notices.routerPath, use: readAll)
        router.post(PathPattern.notice.routerPath, use: read)
    }

    @Sendable private func index(_ request: Request, _ context: AppContext) async throws -> Response {
        let notices = try await program.store.notices(of: try context.actor.person.id, most: Self.most)
        let page = NoticesPage(
            lines: notices.map { NoticesPage.Line(id: $0.id, notice: $0.notice, isRead: $0.read != nil) })
        return .page(page.markup(in: context.frame(at: .notices, program)))
    }

    @Sendable private func readAll(_ request: Request, _ context: AppContext) async throws -> Response {
        let occasion = try context.occasion(program)
        guard let last = try await request.form()[NoticesPage.untilName].flatMap({ Int64($0) }) else {
            throw HTTPError(.badRequest)
        }
        try await program.store.readNotices(until: Instant(seconds: last), on: occasion)
        return .seeOther(.notices)
    }

    @Sendable private func read(_ request: Request, _ context: AppContext) async throws -> Response {
        let occasion = try context.occasion(program)
        let opens = try await request.form()[NoticesPage.openName] != nil
        guard let kept = try await program.store.readNotice(try context.parameter("notice"), on: occasion) else {
            throw HTTPError(.notFound)
        }
        return .seeOther(opens ? Path(kept.notice.key) : .notices)
    }
}
