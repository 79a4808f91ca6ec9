import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Tables
import Wording

/// One criterion or one domain over all units.
struct GridRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.appraisalCriterion.routerPath, use: show)
        router.post(PathPattern.appraisalCriterion.routerPath, use: keep)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let desk = try await desk(context, table: request.query["bang"])
        var page = desk.page(rows: desk.rows())
        if let id = request.query[LineChoice.undoName] {
            let count = try await program.store.acceptedCount(
                id, in: desk.round.slug, by: desk.occasion.actor.person.id)
            page.undo = (id, count)
        }
        return .page(page.markup(in: context.frame(at: desk.path, program)))
    }

    @Sendable private func keep(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await request.formWithFile()
        let desk = try await desk(context, table: request.query["bang"])
        switch form["viec"] {
        case "dong-y": return try await accept(desk, form, context)
        case "dan": return preview(desk, form, context)
        case "xem": return answer(desk, desk.typed(form), form, context, isPreview: true)
        default: return try await save(desk, desk.typed(form), form, context)
        }
    }

    /// Agrees with what is open and has nothing typed; what was typed is saved first, and where it can not be nothing is done.
    private func accept(_ desk: GridDesk, _ form: FormFields, _ context: AppContext) async throws -> Response {
        if desk.rows(desk.typed(form)).contains(where: { $0.cells.contains(where: \.isChanged) }) {
            let saved = try await save(desk, desk.typed(form), form, context)
            guard saved.status == .seeOther else { return saved }
        }
        let judgements = desk.openJudgements(form)
        guard !judgements.isEmpty else { return try nothing(desk) }
        _ = try await program.store.acceptAll(
            judgements, in: desk.round.slug, sets: program.setFinder, on: desk.occasion)
        let path = CouncilPath.criterion(
            desk.round.slug, desk.node.code, table: desk.askedTable, undo: desk.occasion.request)
        return .seeOther(.council(path))
    }

    private func preview(_ desk: GridDesk, _ form: FormFields, _ context: AppContext) -> Response {
        do throws(WorkbookFault) {
            let rows = try form.rows("khoi").map { $0.map(\.text) }
            let block = FigureBlock(rows, criteria: desk.criteria.map(\.code), units: desk.units)
            return answer(desk, desk.typed(block), form, context, faults: block.faults.map(\.problem), isPreview: true)
        } catch {
            return answer(desk, [:], form, context, faults: [error.problem], isPreview: true)
        }
    }

    private func save(
        _ desk: GridDesk, _ typed: [GridDesk.Place: GridDesk.Typed], _ form: FormFields, _ context: AppContext
    ) async throws -> Response {
        let (judgements, faults) = desk.judgements(typed, common: form.text("ly-do"))
        guard faults.isEmpty else {
            return answer(desk, typed, form, context, problems: faults, status: .unprocessableContent)
        }
        guard !judgements.isEmpty else { return try nothing(desk) }
        return try await .attempt {
            try await program.store.judge(
                judgements.map(\.1), in: desk.round.slug, sets: program.setFinder, on: desk.occasion
            ).found()
            return .seeOther(desk.path, saying: .saved, at: desk.occasion.at)
        } refused: { refusal in
            guard let refused = refusal.error as? VerdictFaults else { throw refusal }
            let problems = refused.faults.map { (judgements[$0.key].0, $0.value as any Explained) }
            // Who saw something older sees what stands there now, beside what they typed.
            let fresh = try await self.desk(context, table: desk.askedTable)
            return answer(
                fresh, typed, form, context, problems: Dictionary(uniqueKeysWithValues: problems),
                status: refusal.status)
        }
    }

    /// Back to the grid where a form changes nothing; refused where nothing can be said of any unit now.
    private func nothing(_ desk: GridDesk) throws -> Response {
        let closed = desk.grid.sheets.compactMap { $0.closed(to: desk.occasion.actor, at: desk.occasion.at) }
        if let refusal = closed.first, closed.count == desk.grid.sheets.count { throw refusal }
        return .seeOther(desk.path)
    }

    private func answer(
        _ desk: GridDesk, _ typed: [GridDesk.Place: GridDesk.Typed], _ form: FormFields, _ context: AppContext,
        problems: [GridDesk.Place: any Explained] = [:], faults: [Problem] = [], isPreview: Bool = false,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        var page = desk.page(rows: desk.rows(typed, problems))
        (page.commonReason, page.faults, page.isPreview) = (form.text("ly-do"), faults, isPreview)
        return .page(
            page.markup(in: context.frame(at: desk.path, program)),
            status: faults.isEmpty ? status : .unprocessableContent)
    }

    /// What the person may appraise of the criterion or domain.
    private func desk(_ context: AppContext, table asked: String?) async throws -> GridDesk {
        let (occasion, slug, code) = (
            try context.occasion(program), try context.parameter("round"), try context.code()
        )
        let listing = try await program.round(slug)
        let tables = listing.round.tables.filter { asked == nil || $0.slug == asked }
        guard let table = tables.first(where: { program.sets[$0.set]?[code] != nil }),
            let set = program.sets[table.set], let node = set[code]
        else { throw HTTPError(.notFound) }
        let lines = set.lines.filter { $0.code == node.code || $0.code.isBelow(node.code) }
        guard
            let grid = try await program.store.appraisalGrid(
                slug, table: table.slug, lines.map(\.code), for: occasion.actor)
        else { throw HTTPError(.notFound) }
        return GridDesk(
            round: grid.round, set: set, node: node, criteria: lines, grid: grid,
            registers: try await program.registers(of: slug, sets: [table.set]), occasion: occasion,
            askedTable: asked, reasons: try await program.reasons(of: grid.round.authority.code))
    }
}
