import Hummingbird
import Pages

/// All routes of the program.
struct Routes {
    let program: Program

    init(_ program: Program) {
        self.program = program
    }

    var router: Router<AppContext> {
        let router = Router(context: AppContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SecurityHeaders())
        router.add(middleware: Compression())
        router.add(middleware: ErrorPages(program: program))
        AssetRoutes(program: program).add(to: router)
        let pages = router.group().add(middleware: LanguageSwitch()).add(middleware: Recognition(program: program))
        HomeRoutes(program: program).add(to: pages)
        RoundRoutes(program: program).add(to: pages)
        CommuneRoutes(program: program).add(to: pages)
        SetRoutes(program: program).add(to: pages)
        UnitRoutes(program: program).add(to: pages)
        SessionRoutes(program: program).add(to: pages)
        return router
    }
}

extension PathPattern {
    /// The pattern in the router's form.
    var routerPath: RouterPath { RouterPath(rawValue) }
}
