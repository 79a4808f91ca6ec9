import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// Published figures that rules look at: pasted, looked at, written for every unit of a table.
struct RegisterRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.roundRegisters.routerPath, use: show)
        router.post(PathPattern.roundRegisters.routerPath, use: take)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let found = try await program.managedTable(context)
        return respond(try await page(found, RegisterPage.Form(), context), found.round, context)
    }

    @Sendable private func take(_ request: Request, _ context: AppContext) async throws -> Response {
        let found = try await program.managedTable(context)
        let fields = try await context.form(request)
        var page = try await read(fields, found, context)
        guard page.problems.isEmpty, fields["xac-nhan"] != nil, let lines = page.preview?.lines,
            let paper = Self.paper(page.form)
        else { return respond(page, found.round, context) }
        return try await .attempt {
            try await keep(lines, of: page.form.key, paper, found, context)
        } refused: {
            page.problems = $0.problems
            return respond(page, found.round, context)
        }
    }

    /// The page with the rows that were typed, and everything that is wrong with them.
    private func read(
        _ fields: FormFields, _ found: ManagedTable, _ context: AppContext
    ) async throws -> RegisterPage {
        var page = try await page(found, RegisterPage.Form(fields), context)
        do {
            page.form.rows = try fields.block("bang")
            page.preview = try Self.table(page.form, found)
        } catch let fault as any Explained {
            page.problems = [fault.problem]
        }
        if Self.paper(page.form) == nil { page.problems.append(RegisterFault.sourceMissing.problem) }
        page.problems += page.preview.map(Self.problems) ?? []
        return page
    }

    private func keep(
        _ lines: [RegisterTable.Line], of register: String, _ paper: CitedPaper, _ found: ManagedTable,
        _ context: AppContext
    ) async throws -> Response {
        try await program.store.keepRegister(
            register, Dictionary(lines.map { ($0.unit, $0.figure) }) { first, _ in first },
            source: paper.text, in: found.round.slug, table: found.table.slug, under: found.set,
            on: context.occasion(program)
        ).found()
        return .seeOther(.running(.registers(found.round.slug, table: found.table.slug)))
    }

    /// What published the figures; `nil` where it is not wholly named.
    private static func paper(_ form: RegisterPage.Form) -> CitedPaper? {
        CitedPaper(title: form.source, number: form.number, date: form.date)
    }

    private static func problems(of table: RegisterTable) -> [Problem] {
        let isEmpty = table.lines.isEmpty && table.faults.isEmpty
        return isEmpty ? [RegisterFault.columnsMissing.problem] : table.faults.map(\.problem)
    }

    private static func table(_ form: RegisterPage.Form, _ found: ManagedTable) throws -> RegisterTable {
        guard found.set.registers.contains(where: { $0.key == form.key }) else {
            throw RegisterFault.unknownRegister(form.key)
        }
        return RegisterTable(
            try form.rows.cells(), register: form.key, of: found.table, under: found.set, year: found.round.year)
    }

    private func page(
        _ found: ManagedTable, _ form: RegisterPage.Form, _ context: AppContext
    ) async throws -> RegisterPage {
        let registers = try await program.store.registers(round: found.round.slug)
        return RegisterPage(
            round: RunningRound(found.round, for: context.session?.actor), table: found.table.slug,
            registers: found.set.registers.map { register in
                RegisterPage.Register(
                    key: register.key, title: register.title, criteria: register.criteria,
                    source: registers.sources[register.key],
                    figures: found.table.participants.map {
                        ($0.name, registers.figures[register.key]?[$0.unit.code])
                    })
            }, form: form)
    }

    private func respond(_ page: RegisterPage, _ round: Round, _ context: AppContext) -> Response {
        .page(
            page.markup(in: context.frame(at: .running(.registers(round.slug, table: page.table)), program)),
            isRefused: !page.problems.isEmpty)
    }
}

extension RegisterPage.Form {
    fileprivate init(_ fields: FormFields) {
        self.init()
        (key, source) = (fields.text("so-lieu"), fields.text("van-ban"))
        (number, date, rows) = (fields.text("so"), fields.text("ngay"), fields["bang"] ?? "")
    }
}

extension Program {
    /// What scores the lines of a sheet: registers are read only where a rule looks at them.
    func scoringContext(_ set: CriteriaSet, _ found: FoundSheet) async throws -> ScoringContext {
        let (sheet, needs) = (found.sheet, sets.needs(found.set))
        return ScoringContext(
            set, year: sheet.year, unit: sheet.unit.code,
            registers: needs.registers
                ? try await store.registers(round: sheet.round, of: sheet.unit) : Registers())
    }

    /// The registers of a round, where one of its sets looks at any.
    func registers(of round: String, sets keys: [String]) async throws -> Registers {
        keys.contains { sets.needs($0).registers } ? try await store.registers(round: round) : Registers()
    }
}
