import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// What a unit says to the lines that the council reduced.
struct ExplanationRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.explanations.routerPath, use: index)
        router.post(PathPattern.explanation.routerPath, use: explain)
    }

    @Sendable private func index(_ request: Request, _ context: AppContext) async throws -> Response {
        try await page(context)
    }

    @Sendable private func explain(_ request: Request, _ context: AppContext) async throws -> Response {
        let (form, occasion) = try await context.form(request, program)
        let (slug, unit, code) = (try context.parameter("round"), try context.unit(), try context.code())
        let (text, seen) = (Self.text(form), form["phien-ban"].flatMap(Int.init) ?? -1)
        return try await .attempt {
            try await program.store.explain(
                code, slug, unit, text, seen: seen, sets: program.setFinder, on: occasion
            ).found()
            return .seeOther(.council(.explanations(slug, unit, at: code)), saying: .explained, at: occasion.at)
        } refused: {
            try await page(context, ExplanationsPage.Refused(code, text, $0), status: $0.status)
        }
    }

    private static func text(_ form: FormFields) -> String {
        form.text("giai-trinh").replacing("\r\n", with: "\n")
    }

    private func page(
        _ context: AppContext, _ refused: ExplanationsPage.Refused? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (occasion, slug, unit) = (
            try context.occasion(program), try context.parameter("round"), try context.unit()
        )
        guard let filled = try await program.store.sheet(slug, unit, for: occasion.actor),
            let evidence = try await program.store.evidence(slug, unit, for: occasion.actor),
            let set = program.sets[filled.found.set]
        else { throw HTTPError(.notFound) }
        let course = filled.found.sheet.course
        guard course.phase >= .explanation else {
            throw CycleRefusal.wrongPhase(course.phase, allowed: [.explanation])
        }
        let proofs = evidence.lines
        let scoring = try await program.scoringContext(set, filled.found)
        let rows = ExplanationsPage.rows(filled, set, in: scoring, occasion) { criterion in
            program.evidencePanel(criterion, filled.found.sheet, proofs[criterion.code] ?? [], for: context)
        }
        let page = ExplanationsPage(
            round: CouncilRound(filled.found), unit: filled.found.unitName, rows: rows, refused: refused)
        let path = Path.council(.explanations(slug, unit))
        return .page(page.markup(in: context.frame(at: path, program)), status: status)
    }
}

extension ExplanationsPage.Refused {
    fileprivate init?(_ code: Code, _ text: String, _ refusal: Refusal) {
        guard let problem = refusal.problem else { return nil }
        self.init(code: code, text: text, problem: problem, isStale: (refusal.error as? CycleRefusal)?.isStale == true)
    }
}

extension ExplanationsPage {
    /// The lines that the council reduced before the unit explained, as far as they are the person's.
    fileprivate static func rows(
        _ filled: FilledSheet, _ set: CriteriaSet, in context: ScoringContext, _ occasion: Occasion,
        evidence: (Criterion) -> EvidencePanel
    ) -> [Row] {
        let sheet = filled.found.sheet
        let lines = set.lines
        let codes = lines.map(\.code)
        let seen = Set(occasion.actor.covered(codes, by: .seeSheet, on: sheet.subject))
        let own = Set(occasion.actor.covered(codes, by: .explain, on: sheet.subject))
        let isOpen = sheet.isOpenToExplain(at: occasion.at)
        return lines.filter { seen.contains($0.code) }.compactMap { criterion in
            guard let line = filled.lines[criterion.code] else { return nil }
            let appraised = AppraisedLine(line, criterion, in: context)
            guard appraised.wasReduced else { return nil }
            return Row(
                line: appraised, canExplain: isOpen && own.contains(criterion.code),
                evidence: evidence(criterion))
        }
    }
}
