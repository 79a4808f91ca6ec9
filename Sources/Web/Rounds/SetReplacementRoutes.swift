import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// Another version of a table's set: compared, then put in its place with the answers moved.
struct SetReplacementRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.roundSet.routerPath, use: show)
        router.post(PathPattern.roundSet.routerPath, use: replace)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        try await page(request.query["ban"], [], context)
    }

    @Sendable private func replace(_ request: Request, _ context: AppContext) async throws -> Response {
        let managed = try await program.managedTable(context)
        let choice = try await context.form(request).text("ban")
        let frozen = try await program.frozen(choice)
        return try await .attempt {
            guard let frozen else { throw RoundFault.setMissing }
            try await replace(managed, by: frozen, context)
            return .seeOther(.running(.management(managed.round.slug)), saying: .saved, at: program.clock())
        } refused: {
            try await page(frozen == nil ? nil : choice, $0.problems, context)
        }
    }

    /// A form sent twice finds its version in place already.
    private func replace(
        _ managed: ManagedTable, by frozen: (stored: StoredSet, set: CriteriaSet), _ context: AppContext
    ) async throws {
        guard frozen.stored.key != managed.table.set else { return }
        try await program.store.replaceSet(
            managed.round.slug, table: managed.table.slug, from: managed.set, to: frozen.set, stored: frozen.stored,
            on: context.occasion(program)
        ).found()
    }

    private func page(_ choice: String?, _ problems: [Problem], _ context: AppContext) async throws -> Response {
        let (round, table, set) = try await program.managedTable(context)
        let page = SetReplacementPage(
            round: RunningRound(round, for: context.session?.actor), table: table.slug,
            current: (key: table.set, title: set.title),
            sets: try await program.setChoices(of: [round.authority.code]).filter { $0.key != table.set },
            comparison: try await choice.asyncMap { try await compare($0, round, table, set) } ?? nil,
            problems: problems)
        return .page(
            page.markup(in: context.frame(at: .running(.set(round.slug, table: table.slug)), program)),
            isRefused: !problems.isEmpty)
    }

    private func compare(
        _ choice: String, _ round: Round, _ table: RoundTable, _ set: CriteriaSet
    ) async throws -> SetReplacementPage.Comparison? {
        guard let (_, other) = try await program.frozen(choice) else { return nil }
        let moved = try await program.store.movedAnswers(round.slug, table: table.slug, from: set, to: other)
        return SetReplacementPage.Comparison(
            key: choice, title: other.title, difference: SetDifference(from: set, to: other),
            answers: moved.map { .init(unit: $0.name, code: $0.code, fate: $0.fate, fits: $0.fits) })
    }
}
