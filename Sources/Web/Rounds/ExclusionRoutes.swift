import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// Criteria that do not apply to some units of a table.
struct ExclusionRoutes {
    private static let kindMark = "loai:"

    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.roundExclusions.routerPath, use: show)
        router.post(PathPattern.roundExclusions.routerPath, use: change)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        try await page(ExclusionsPage.Form(), [], context)
    }

    @Sendable private func change(_ request: Request, _ context: AppContext) async throws -> Response {
        let managed = try await program.managedTable(context)
        let fields = try await context.form(request)
        let form = ExclusionsPage.Form(fields)
        return try await .attempt {
            try await change(form, takingBack: UnitKey(parsing: fields.text("bo")), managed, context)
            return .seeOther(.running(.exclusions(managed.round.slug, table: managed.table.slug)))
        } refused: {
            try await page(form, $0.problems, context)
        }
    }

    /// Takes the exclusion of a unit back, or makes one.
    private func change(
        _ form: ExclusionsPage.Form, takingBack unit: UnitKey?, _ managed: ManagedTable, _ context: AppContext
    ) async throws {
        if let unit {
            try await include(unit, form, managed, context)
        } else {
            try await exclude(form, managed, context)
        }
    }

    private func include(
        _ unit: UnitKey, _ form: ExclusionsPage.Form, _ managed: ManagedTable, _ context: AppContext
    ) async throws {
        try await program.store.include(
            form.criterion, of: unit, in: managed.round.slug, table: managed.table.slug,
            on: context.occasion(program)
        ).found()
    }

    private func exclude(_ form: ExclusionsPage.Form, _ managed: ManagedTable, _ context: AppContext) async throws {
        guard let scope = Self.scope(form.scope) else { throw RoundFault.unknownUnit(form.scope) }
        try await program.store.exclude(
            Exclusion(form.criterion, for: scope, reason: form.reason), in: managed.round.slug,
            table: managed.table.slug, under: managed.set, on: context.occasion(program)
        ).found()
    }

    private static func scope(_ text: String) -> Exclusion.Scope? {
        if text.hasPrefix(kindMark) { return Participant.Kind(rawValue: String(text.dropFirst(5))).map { .kind($0) } }
        return UnitKey(parsing: text).map { .unit($0) }
    }

    private func page(
        _ form: ExclusionsPage.Form, _ problems: [Problem], _ context: AppContext
    ) async throws -> Response {
        let (round, table, set) = try await program.managedTable(context)
        let names = Set(table.participants.map(\.unit))
        let lines = try await program.store.exclusions(round: round.slug).filter { names.contains($0.unit) }
        let page = ExclusionsPage(
            round: RunningRound(round, for: context.session?.actor), table: table.slug,
            lines: lines.map { .init(unit: $0.unit, name: $0.name, code: $0.code, reason: $0.reason) },
            scopes: Self.scopes(table, context.language), codes: set.codeChoices, form: form, problems: problems)
        return .page(
            page.markup(in: context.frame(at: .running(.exclusions(round.slug, table: table.slug)), program)),
            isRefused: !problems.isEmpty)
    }

    private static func scopes(_ table: RoundTable, _ language: Language) -> [(key: String, title: String)] {
        let kinds = Participant.Kind.allCases.filter { kind in table.participants.contains { $0.kind == kind } }
        return kinds.map { (kindMark + $0.rawValue, $0.all.text(in: language)) }
            + table.participants.map { ($0.unit.description, $0.name) }
    }
}

extension ExclusionsPage.Form {
    fileprivate init(_ fields: FormFields) {
        self.init()
        (code, scope, reason) = (fields.text("tieu-chi"), fields.text("pham-vi"), fields.text("ly-do"))
    }

    /// The criterion that was chosen.
    fileprivate var criterion: Code {
        get throws {
            guard let code = Code(code) else { throw HTTPError(.badRequest) }
            return code
        }
    }
}

extension CriteriaSet {
    /// All nodes to choose from, "3.4.1 …".
    var codeChoices: [(key: String, title: String)] {
        criteria.map { (key: $0.code.text, title: "\($0.code) \($0.title.prefix(90))") }
    }
}
