import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// The texts of a unit's periodic report as one form.
struct ReportTextRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.reportTexts.routerPath, use: show)
        router.post(PathPattern.reportTexts.routerPath, use: take)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        respond(Self.page(try await program.report(context)), context)
    }

    @Sendable private func take(_ request: Request, _ context: AppContext) async throws -> Response {
        let found = try await program.report(context)
        guard found.heading.isWritable else { throw Denial.notYours(.answer) }
        let (form, occasion) = try await context.form(request, program)
        let (unit, period) = (found.heading.unit.key, found.heading.period)
        let texts = ReportSection.allCases.compactMap { form.paperText(.period(period, $0)) }
        return try await .attempt {
            try await program.store.keep(
                texts, of: unit, sets: program.setFinder, quoting: .ofIndicators, on: occasion
            ).found()
            return .seeOther(.reports(.texts(unit, period)), saying: .saved, at: occasion.at)
        } refused: {
            respond(
                Self.page(try await program.report(context), refusing: texts, $0), context, status: $0.status)
        }
    }

    private static func page(_ found: FoundReport) -> ReportTextsPage {
        ReportTextsPage(
            heading: found.heading, texts: found.report.texts, values: QuotedValues(found.report.appendix))
    }

    /// What was typed and is not kept, as it was typed.
    private static func page(
        _ found: FoundReport, refusing texts: [TypedPaperText], _ refusal: Refusal
    ) -> ReportTextsPage {
        var page = page(found)
        page.problems = refusal.problems
        let changed = texts.filter { SeenMark(of: $0.text) != $0.seen }
        page.typed = Dictionary(changed.map { ($0.place, $0.text) }) { first, _ in first }
        return page
    }

    private func respond(
        _ page: ReportTextsPage, _ context: AppContext, status: HTTPResponse.Status = .ok
    ) -> Response {
        let path = Path.reports(.texts(page.heading.unit.key, page.heading.period))
        return .page(page.markup(in: context.frame(at: path, program)), status: status)
    }
}
