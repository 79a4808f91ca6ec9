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
        let texts = Self.typed(form)
        let (unit, period) = (found.heading.unit.key, found.heading.period)
        return try await .attempt {
            try await program.store.keep(texts, of: unit, period, on: occasion).found()
            return .seeOther(.reports(.texts(unit, period)), saying: .saved, at: occasion.at)
        } refused: {
            respond(Self.page(try await program.report(context), refusing: texts, $0.problems), context)
        }
    }

    /// The texts that a form brought, lines ended the same way everywhere.
    private static func typed(_ form: FormFields) -> [TypedReportText] {
        ReportSection.allCases.compactMap { section in
            guard form[ReportTextsPage.textName(section)] != nil,
                let seen = form[ReportTextsPage.seenName(section)]
            else { return nil }
            let text = form.text(ReportTextsPage.textName(section)).replacing("\r\n", with: "\n")
            return TypedReportText(section: section, text: text, seen: SeenMark(sent: seen))
        }
    }

    private static func page(_ found: FoundReport) -> ReportTextsPage {
        ReportTextsPage(heading: found.heading, texts: found.report.texts)
    }

    /// What was typed and is not kept, as it was typed.
    private static func page(
        _ found: FoundReport, refusing texts: [TypedReportText], _ problems: [Problem]
    ) -> ReportTextsPage {
        var page = page(found)
        page.problems = problems
        let changed = texts.filter { SeenMark(of: $0.text) != $0.seen }
        page.typed = Dictionary(changed.map { ($0.section, $0.text) }) { first, _ in first }
        return page
    }

    private func respond(_ page: ReportTextsPage, _ context: AppContext) -> Response {
        let path = Path.reports(.texts(page.heading.unit.key, page.heading.period))
        return .page(page.markup(in: context.frame(at: path, program)), isRefused: !page.problems.isEmpty)
    }
}
