import Hummingbird
import Pages
import ParIndex
import Wording

/// The first page.
struct HomeRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.home.routerPath, use: index)
    }

    @Sendable private func index(_ request: Request, _ context: AppContext) async throws -> Response {
        let rounds = try await program.listings(for: context.session).map { program.heading($0) }
        let page = HomePage(rounds: rounds, entrances: context.isLocal(request) ? entrances : [])
        return .page(page.markup(in: context.frame(at: .home, program)))
    }

    private var entrances: [HomePage.Entrance] {
        program.start.links.map { link in
            HomePage.Entrance(
                role: link.person.roleTitle, name: link.person.name, place: link.person.seatName, token: link.token)
        }
    }
}
