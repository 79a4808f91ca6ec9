import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Tables
import Wording

/// Points that others gave: pasted, looked at, written to the council's side.
struct PartsRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.roundParts.routerPath, use: show)
        router.post(PathPattern.roundParts.routerPath, use: take)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let found = try await program.managedTable(context)
        return respond(Self.page(found, PartsPage.Form(), context), found.round, context)
    }

    @Sendable private func take(_ request: Request, _ context: AppContext) async throws -> Response {
        let found = try await program.managedTable(context)
        let (fields, occasion) = (try await context.form(request), try context.occasion(program))
        var page = Self.page(found, PartsPage.Form(fields), context)
        let parts = try await read(fields, into: &page, found, occasion)
        guard page.problems.isEmpty, fields["xac-nhan"] != nil, let proof = Self.proof(page.form) else {
            return respond(page, found.round, context)
        }
        return try await .attempt {
            try await give(parts, proof, report: page.form.kept?.id, found, occasion)
        } refused: {
            respond(page.refused($0.problems), found.round, context)
        }
    }

    private func give(
        _ parts: [GivenPart], _ proof: CitedPaper, report: String?, _ found: ManagedTable, _ occasion: Occasion
    ) async throws -> Response {
        try await program.store.give(
            parts, proof: proof.text, report: report, in: found.round.slug, under: found.set, on: occasion
        ).found()
        return .seeOther(.running(.management(found.round.slug)), saying: .saved, at: occasion.at)
    }

    /// The report that the points come from; `nil` where it is not wholly named.
    private static func proof(_ form: PartsPage.Form) -> CitedPaper? {
        CitedPaper(title: form.report, number: form.number, date: form.date)
    }

    /// Reads report and block into the page: its lines, and everything that is wrong with it.
    private func read(
        _ fields: FormFields, into page: inout PartsPage, _ found: ManagedTable, _ occasion: Occasion
    ) async throws -> [GivenPart] {
        do {
            page.form.kept = try await program.report(fields, of: found.round, on: occasion)
        } catch let fault as any Explained {
            page.problems.append(fault.problem)
        }
        if Self.proof(page.form) == nil { page.problems.append(GivenPartFault.proofMissing.problem) }
        do throws(WorkbookFault) { page.form.rows = try fields.block("bang") } catch {
            page.problems.append(error.problem)
        }
        let given = try await given(page.form, found)
        page.lines = given.parts.map { $0.line(in: found.table, found.set) }
        page.problems += given.problems
        return given.parts
    }

    /// The points that the rows give, with everything that is wrong with them.
    private func given(
        _ form: PartsPage.Form, _ found: ManagedTable
    ) async throws -> (parts: [GivenPart], problems: [Problem]) {
        let exclusions = try await program.store.exclusions(round: found.round.slug)
        do {
            let table = try GivenTable(
                form.rows.cells(), of: found.table, under: found.set,
                excluded: exclusions.reduce(into: [:]) { $0[$1.unit, default: [:]][$1.code] = $1.reason })
            let isEmpty = table.faults.isEmpty && table.parts.isEmpty
            return (table.parts, isEmpty ? [GivenPartFault.columnsMissing.problem] : table.faults.map(\.problem))
        } catch let fault as any Explained {
            return ([], [fault.problem])
        }
    }

    private static func page(
        _ found: ManagedTable, _ form: PartsPage.Form, _ context: AppContext
    ) -> PartsPage {
        PartsPage(
            round: RunningRound(found.round, for: context.session?.actor), table: found.table.slug,
            criteria: found.set.criteria.filter(\.isScoredOutside).map {
                (code: $0.code, title: $0.title, maximum: $0.maximum)
            }, form: form)
    }

    private func respond(_ page: PartsPage, _ round: Round, _ context: AppContext) -> Response {
        .page(
            page.markup(in: context.frame(at: .running(.parts(round.slug, table: page.table)), program)),
            isRefused: !page.problems.isEmpty)
    }
}

extension PartsPage {
    /// The page with why the points are not written.
    fileprivate func refused(_ problems: [Problem]) -> PartsPage {
        var page = self
        page.problems = problems
        return page
    }
}

extension PartsPage.Form {
    init(_ fields: FormFields) {
        self.init()
        (report, number, date) = (fields.text("van-ban"), fields.text("so"), fields.text("ngay"))
        rows = fields["bang"] ?? ""
    }
}

extension GivenPart {
    fileprivate func line(in table: RoundTable, _ set: CriteriaSet) -> PartsPage.Line {
        PartsPage.Line(
            unit: table.participants.first { $0.unit == unit }?.name ?? unit.code, code: code,
            title: set[code]?.title ?? "", points: points)
    }
}
