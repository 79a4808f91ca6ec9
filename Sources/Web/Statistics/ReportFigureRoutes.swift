import Documents
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import ParIndex
import Store
import Wording

/// A unit's periodic reports: the periods, the figures of one as a form, and the paper.
struct ReportFigureRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.reports.routerPath, use: index)
        router.get(PathPattern.report.routerPath, use: show)
        router.post(PathPattern.report.routerPath, use: take)
        router.get(PathPattern.reportPaper.routerPath, use: preview)
        router.get(PathPattern.reportPaperFile.routerPath, use: file)
    }

    @Sendable private func index(_ request: Request, _ context: AppContext) async throws -> Response {
        let (key, actor) = (try context.unit(), try context.actor)
        guard let unit = try await program.reportingUnit(key),
            let kept = try await program.store.reportedPeriods(
                of: key, under: unit.superior.code, for: .person(actor))
        else { throw HTTPError(.notFound) }
        let open = actor.writesReports(of: key) ? ReportingPeriod.around(program.clock().day.year) : []
        let page = ReportsPage(UnitName(key: key, name: unit.name), kept, open: open)
        return .page(page.markup(in: context.frame(at: .reports(.all(key)), program)))
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        respond(Self.page(try await program.report(context)), context)
    }

    /// Saves the form, or reads a table into it to be looked through.
    @Sendable private func take(_ request: Request, _ context: AppContext) async throws -> Response {
        let found = try await program.report(context)
        guard found.heading.isWritable else { throw Denial.notYours(.answer) }
        let form = try await context.form(request)
        let isTable = form["bang"] != nil || form.namedFile(TableInput.fileName("bang")) != nil
        guard !isTable else { return respond(Self.page(found, reading: form), context) }
        let lines = found.report.appendix.typed(form)
        return try await .attempt {
            try await keep(lines, found, context)
        } refused: {
            let changed = lines.filter { $0.isChanged(found.report.appendix) }
            return respond(Self.page(try await program.report(context), refusing: changed, $0), context)
        }
    }

    private func keep(
        _ lines: [TypedStatistic], _ found: FoundReport, _ context: AppContext
    ) async throws -> Response {
        let (unit, period) = (found.heading.unit.key, found.heading.period)
        try await program.store.keep(
            lines, of: unit, period, found.report.appendix.catalogues, on: try context.occasion(program)
        ).found()
        return .seeOther(.reports(.figures(unit, period)), saying: .saved, at: program.clock())
    }

    /// What was typed and is not kept, as it was typed.
    private static func page(
        _ found: FoundReport, refusing lines: [TypedStatistic], _ refusal: Refusal
    ) -> ReportFiguresPage {
        var page = page(found)
        page.problems = (refusal.error as? StatisticRefusals)?.all.map(\.problem) ?? refusal.problems
        let typed = lines.map { ($0.code, ReportLineInput(value: $0.value, note: $0.note)) }
        page.typed = Dictionary(typed) { first, _ in first }
        return page
    }

    /// The form with the figures of a table in it.
    private static func page(_ found: FoundReport, reading form: FormFields) -> ReportFiguresPage {
        var page = page(found)
        do {
            let table = ReportTable(try form.rows("bang"), found.report.appendix)
            (page.typed, page.problems) = (table.lines, table.refusals.map(\.problem))
            page.pasted = table.refusals.isEmpty ? "" : try form.block("bang")
        } catch {
            page.problems = [error.problem]
        }
        return page
    }

    @Sendable private func preview(_ request: Request, _ context: AppContext) async throws -> Response {
        let found = try await program.report(context)
        let paper = program.paper(of: found.report, found.unit)
        let page = ReportPaperPage(
            heading: found.heading,
            line: PapersPage.Line(
                .periodicReport, omissions: paper.omissions.map(\.problem), hasTables: !paper.sheets.isEmpty),
            paper: PaperPage(paper, program.press.layout).markup, findings: found.report.appendix.findings,
            obstacle: program.press.obstacle?.problem)
        return .page(
            page.markup(in: context.frame(at: .papers(.report(found.heading.unit.key, found.heading.period)), program)))
    }

    @Sendable private func file(_ request: Request, _ context: AppContext) async throws -> Response {
        guard let format = PaperFormat(rawValue: try context.parameter("format")) else { throw HTTPError(.notFound) }
        let found = try await program.report(context)
        let bytes = try await program.press.file(program.paper(of: found.report, found.unit), as: format)
        let name =
            "\(PaperKind.periodicReport.fileName)-\(found.heading.period.text)-\(found.heading.unit.key.code).\(format.rawValue)"
        return .attachment(
            named: name, type: format.mediaType, ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static func page(_ found: FoundReport) -> ReportFiguresPage {
        ReportFiguresPage(
            heading: found.heading, appendix: found.report.appendix, before: found.report.before)
    }

    private func respond(_ page: ReportFiguresPage, _ context: AppContext) -> Response {
        let path = Path.reports(.figures(page.heading.unit.key, page.heading.period))
        return .page(page.markup(in: context.frame(at: path, program)), isRefused: !page.problems.isEmpty)
    }
}

extension ReportsPage {
    /// What is kept, and what of `open` is not yet begun.
    fileprivate init(
        _ unit: UnitName, _ kept: [(period: ReportingPeriod, figures: Int, texts: Int)], open: [ReportingPeriod]
    ) {
        let known = Set(kept.map(\.period))
        self.init(
            unit: unit, lines: kept.map { Line($0.period, figures: $0.figures, texts: $0.texts) },
            open: open.filter { !known.contains($0) })
    }
}

extension ReportingPeriod {
    /// What can be reported this year, and of the year before.
    fileprivate static func around(_ year: Int) -> [ReportingPeriod] {
        [year, year - 1].flatMap { year in Span.allCases.compactMap { ReportingPeriod(year, $0) } }
    }
}

extension StatisticsAppendix {
    /// The lines that a form brought.
    fileprivate func typed(_ form: FormFields) -> [TypedStatistic] {
        indicators.compactMap { indicator in
            let code = indicator.code.text
            guard let seen = form[ReportLineInput.seenName(code)] else { return nil }
            return TypedStatistic(
                code: code, value: form.text(ReportLineInput.valueName(code)),
                note: form.text(ReportLineInput.noteName(code)), seen: SeenMark(sent: seen))
        }
    }
}
