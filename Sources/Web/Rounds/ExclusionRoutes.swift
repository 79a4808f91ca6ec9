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
        let (round, table, set) = try await program.managedTable(context)
        let fields = try await context.form(request)
        var form = ExclusionsPage.Form()
        (form.code, form.scope, form.reason) = (fields.text("tieu-chi"), fields.text("pham-vi"), fields.text("ly-do"))
        guard let code = Code(form.code) else { throw HTTPError(.badRequest) }
        let problems = try await context.problems {
            let occasion = try context.occasion(program)
            let done: Int?
            if let unit = UnitKey(parsing: fields.text("bo")) {
                done = try await program.store.include(
                    code, of: unit, in: round.slug, table: table.slug, on: occasion)
            } else {
                guard let scope = Self.scope(form.scope) else { throw RoundFault.unknownUnit(form.scope) }
                done = try await program.store.exclude(
                    Exclusion(code, for: scope, reason: form.reason), in: round.slug, table: table.slug, under: set,
                    on: occasion)
            }
            if done == nil { throw HTTPError(.notFound) }
        }
        guard problems.isEmpty else { return try await page(form, problems, context) }
        return .seeOther(.running(.exclusions(round.slug, table: table.slug)))
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
            status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func scopes(_ table: RoundTable, _ language: Language) -> [(key: String, title: String)] {
        let kinds = Participant.Kind.allCases.filter { kind in table.participants.contains { $0.kind == kind } }
        return kinds.map { (kindMark + $0.rawValue, $0.all.text(in: language)) }
            + table.participants.map { ($0.unit.description, $0.name) }
    }
}

extension CriteriaSet {
    /// All nodes to choose from, "3.4.1 …".
    var codeChoices: [(key: String, title: String)] {
        criteria.map { (key: $0.code.text, title: "\($0.code) \($0.title.prefix(90))") }
    }
}
