import Hummingbird
import Pages
import ParIndex
import Publications
import Store
import Wording

/// Concluding a round: minutes, preparing the publication, confirming it.
struct ConclusionRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.conclusion.routerPath, use: show)
        router.post(PathPattern.conclusionMinutes.routerPath, use: keepMinutes)
        router.post(PathPattern.publicationPreparation.routerPath, use: prepare)
        router.post(PathPattern.publicationConfirmation.routerPath, use: confirm)
        router.post(PathPattern.publicationWithdrawal.routerPath, use: discard)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let occasion = try context.occasion(program)
        return try await answer(ConclusionForms(), occasion, context)
    }

    @Sendable private func keepMinutes(_ request: Request, _ context: AppContext) async throws -> Response {
        let (occasion, form, round) = try await begin(request, context)
        return try await .attempt {
            let seen = form[MinutesForm.seenName].map(SeenMark.init(sent:))
            try await program.store.save(ConclusionMinutes(form), of: round, seen: seen, on: occasion).found()
            return .seeOther(.publishing(.conclusion(round)), saying: .minutesSaved, at: occasion.at)
        } refused: {
            let forms = ConclusionForms(
                minutes: form.typed(MinutesForm.names), minutesFault: $0.problem.flatMap { .init($0, in: form) },
                problem: $0.problem)
            return try await answer(forms, occasion, context)
        }
    }

    @Sendable private func prepare(_ request: Request, _ context: AppContext) async throws -> Response {
        let (occasion, form, round) = try await begin(request, context)
        let typed = PublicationForm(form)
        return try await .attempt {
            try await prepare(typed, round, occasion)
            return .seeOther(.publishing(.conclusion(round)), saying: .prepared, at: occasion.at)
        } refused: {
            try await answer(ConclusionForms(publication: typed, problem: $0.problem), occasion, context)
        }
    }

    private func prepare(_ typed: PublicationForm, _ round: String, _ occasion: Occasion) async throws {
        let (draft, corrections) = (try typed.draft(), try await corrections(typed, round, occasion))
        try await program.store.preparePublication(
            round, draft, corrections: corrections, press: program.press(), on: occasion
        ).found()
    }

    @Sendable private func confirm(_ request: Request, _ context: AppContext) async throws -> Response {
        let (occasion, form, round) = try await begin(request, context)
        let number = form["so"].flatMap { Int($0) } ?? 0
        return try await .attempt {
            try await program.confirmSecondFactor(context, form)
            try await program.store.confirmPublication(round, number, press: program.press(), on: occasion).found()
            return .seeOther(.publishing(.publication(round, number)), saying: .published, at: occasion.at)
        } refused: {
            try await answer(ConclusionForms(problem: $0.problem), occasion, context)
        }
    }

    @Sendable private func discard(_ request: Request, _ context: AppContext) async throws -> Response {
        let (occasion, form, round) = try await begin(request, context)
        return try await .attempt {
            let number = form["so"].flatMap { Int($0) } ?? 0
            try await program.store.discardPublication(round, number, on: occasion).found()
            return .seeOther(.publishing(.conclusion(round)), saying: .discarded, at: occasion.at)
        } refused: {
            try await answer(ConclusionForms(problem: $0.problem), occasion, context)
        }
    }

    private func begin(
        _ request: Request, _ context: AppContext
    ) async throws -> (occasion: Occasion, form: FormFields, round: String) {
        let occasion = try context.occasion(program)
        let form = try await request.form()
        return (occasion, form, try context.parameter("round"))
    }

    /// Those who have a part in the council, with what it is: the chair first.
    private func council(of round: Round) async throws -> [String] {
        let staff = try await program.store.staff(of: round.authority.code)
        let parts = staff.flatMap { person in person.parts(in: round).prefix(1).map { (person.name, $0.role) } }
        return (parts.filter { $0.1 == .councilChair } + parts.filter { $0.1 != .councilChair })
            .map { "\($0), \($1.title.vi)" }
    }

    /// Corrected lines as they were typed, one on each line of a text.
    private func corrections(
        _ typed: PublicationForm, _ round: String, _ occasion: Occasion
    ) async throws -> [LineCorrection] {
        guard !typed.corrections.isEmpty else { return [] }
        guard let material = try await program.store.publicationMaterial(round, for: occasion.actor) else {
            throw HTTPError(.notFound)
        }
        return try CorrectionLines(material: material, sets: program.sets).read(typed.corrections)
    }

    /// The page, with what was typed where something was refused.
    private func answer(
        _ forms: ConclusionForms, _ occasion: Occasion, _ context: AppContext
    ) async throws -> Response {
        let slug = try context.parameter("round")
        guard let material = try await program.store.publicationMaterial(slug, for: occasion.actor) else {
            throw HTTPError(.notFound)
        }
        let page = try ConclusionPage(
            material, desk: PublicationDesk(sets: program.sets),
            heading: program.heading(material.round), forms: forms, session: try context.signedIn,
            council: try await council(of: material.round))
        let frame = context.frame(at: .publishing(.conclusion(slug)), program)
        return .page(page.markup(in: frame), isRefused: forms.problem != nil)
    }
}
