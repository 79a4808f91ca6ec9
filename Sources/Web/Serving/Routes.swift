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
        router.add(middleware: SecurityHeaders(isEncrypted: program.security.exposure.isEncrypted))
        router.add(middleware: Compression())
        // Outermost for what fails before anybody is recognised; again within, where language and person are known.
        router.add(middleware: ErrorPages(program: program))
        router.add(middleware: LanguageSwitch())
        router.add(middleware: Recognition(program: program))
        router.add(middleware: ErrorPages(program: program))
        router.add(middleware: DoneReader(program: program))
        router.add(middleware: FormGuard(exposure: program.security.exposure))
        addPublic(to: router)
        addRounds(to: router)
        addWork(to: router)
        addPeople(to: router)
        return router
    }

    /// What everybody finds.
    private func addPublic(to router: Router<AppContext>) {
        AssetRoutes(program: program).add(to: router)
        HomeRoutes(program: program).add(to: router)
        RoundRoutes(program: program).add(to: router)
        CommuneRoutes(program: program).add(to: router)
        FinderRoutes(program: program).add(to: router)
        PublicationRoutes(program: program).add(to: router)
        SetRoutes(program: program).add(to: router)
        UnitRoutes(program: program).add(to: router)
    }

    /// Setting rounds up, running and concluding them.
    private func addRounds(to router: Router<AppContext>) {
        NewRoundRoutes(program: program).add(to: router)
        ManagementRoutes(program: program).add(to: router)
        TableRoutes(program: program).add(to: router)
        ExclusionRoutes(program: program).add(to: router)
        SetReplacementRoutes(program: program).add(to: router)
        PartsRoutes(program: program).add(to: router)
        ReportRoutes(program: program).add(to: router)
        RegisterRoutes(program: program).add(to: router)
        RoundCouncilRoutes(program: program).add(to: router)
        QuestionRoutes(program: program).add(to: router)
        NewSetRoutes(program: program).add(to: router)
        ConclusionRoutes(program: program).add(to: router)
        ReasonRoutes(program: program).add(to: router)
        RecordRoutes(program: program).add(to: router)
    }

    /// Sheets, evidence and the council's work.
    private func addWork(to router: Router<AppContext>) {
        SheetRoutes(program: program).add(to: router)
        SubmissionRoutes(program: program).add(to: router)
        SheetTableRoutes(program: program).add(to: router)
        WorkRoutes(program: program).add(to: router)
        AppraisalRoutes(program: program).add(to: router)
        GridRoutes(program: program).add(to: router)
        CouncilRoutes(program: program).add(to: router)
        SettlingRoutes(program: program).add(to: router)
        ExplanationRoutes(program: program).add(to: router)
        BinderRoutes(program: program).add(to: router)
        PieceRoutes(program: program).add(to: router)
        DocumentRoutes(program: program).add(to: router)
        ProofRoutes(program: program).add(to: router)
        EvidenceListRoutes(program: program).add(to: router)
        PaperRoutes(program: program).add(to: router)
        RemediationRoutes(program: program).add(to: router)
        ReportFigureRoutes(program: program).add(to: router)
        ReportTextRoutes(program: program).add(to: router)
    }

    /// Signing in, accounts and notices.
    private func addPeople(to router: Router<AppContext>) {
        SessionRoutes(program: program).add(to: router)
        SignInRoutes(program: program).add(to: router)
        InvitationRoutes(program: program).add(to: router)
        AccountRoutes(program: program).add(to: router)
        SecondFactorRoutes(program: program).add(to: router)
        NoticeRoutes(program: program).add(to: router)
        PeopleRoutes(program: program).add(to: router)
        PersonRoutes(program: program).add(to: router)
    }
}

extension PathPattern {
    /// The pattern in the router's form.
    var routerPath: RouterPath { RouterPath(rawValue) }
}
