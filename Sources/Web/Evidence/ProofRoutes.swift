import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// What proves one criterion of a unit's sheet.
struct ProofRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.evidence.routerPath, use: show)
        router.post(PathPattern.evidence.routerPath, use: change)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        try await page(context, problem: nil)
    }

    private func page(_ context: AppContext, problem: Problem?) async throws -> Response {
        let (round, unit, code) = (try context.parameter("round"), try context.unit(), try context.code())
        let actor = try context.actor
        guard let filled = try await program.store.sheet(round, unit, for: actor),
            let criterion = program.sets[filled.found.set]?[code],
            let evidence = try await program.store.evidence(round, unit, for: actor)
        else { throw HTTPError(.notFound) }
        let binder = try await program.store.binder(of: unit, for: actor) ?? []
        let page = EvidencePage(
            panel: program.evidencePanel(
                criterion, filled.found.sheet, evidence.lines[code] ?? [], binder: binder, for: context),
            unitName: filled.found.participant.name, roundTitle: filled.found.roundTitle, criterion: criterion,
            problem: problem)
        let path = Path.evidence(.criterion(round: round, unit: unit, code))
        return .page(page.markup(in: context.frame(at: path, program)), isRefused: problem != nil)
    }

    /// Shows a document of the binder for the criterion, or takes it away.
    @Sendable private func change(_ request: Request, _ context: AppContext) async throws -> Response {
        let place = (round: try context.parameter("round"), unit: try context.unit(), code: try context.code())
        let (form, occasion) = try await context.form(request, program)
        guard let document = form["tai-lieu"] else { throw HTTPError(.badRequest) }
        return try await .attempt {
            try await change(document, at: place, form, occasion).found()
            return .seeOther(.evidence(.criterion(round: place.round, unit: place.unit, place.code)))
        } refused: {
            try await page(context, problem: $0.problem)
        }
    }

    private func change(
        _ document: String, at place: (round: String, unit: UnitKey, code: Code), _ form: FormFields,
        _ occasion: Occasion
    ) async throws -> Proof? {
        guard form["viec"] != "bo" else {
            return try await program.store.removeProof(
                place.code, place.round, place.unit, document: document, sets: program.setFinder, on: occasion)
        }
        return try await program.store.prove(
            place.code, place.round, place.unit, by: document, page: form["trang"] ?? "", sets: program.setFinder,
            on: occasion)
    }
}

extension Program {
    /// The panel of one criterion for whoever asks, to stand on any page of the sheet.
    ///
    /// - Parameter binder: the unit's binder where the person keeps it; empty otherwise.
    func evidencePanel(
        _ criterion: Criterion, _ sheet: Sheet, _ lines: [EvidencePanel.Line], binder: [BinderLine] = [],
        for context: AppContext
    ) -> EvidencePanel {
        let shown = Set(lines.map(\.document.id))
        let isOpen =
            context.session.map { sheet.isProvable(criterion, by: $0.actor, at: clock()) } ?? false
        var panel = EvidencePanel(
            round: sheet.round, unit: sheet.unit, code: criterion.code, lines: lines, isOpen: isOpen,
            binder: binder.filter { $0.replacedBy == nil && !shown.contains($0.document.id) }.map(\.document),
            formToken: context.formToken)
        if sheet.course.phase == .explanation { panel.part = .explanation }
        return panel
    }
}

extension SheetEvidence {
    /// The documents of each criterion with where to look in them.
    var lines: [Code: [EvidencePanel.Line]] {
        proofs.reduce(into: [:]) { lines, proof in
            guard let document = documents[proof.document] else { return }
            lines[proof.code, default: []].append(EvidencePanel.Line(document: document, proof: proof))
        }
    }
}
