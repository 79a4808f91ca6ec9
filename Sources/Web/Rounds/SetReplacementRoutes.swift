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
        let (round, table, set) = try await program.managedTable(context)
        let choice = try await context.form(request).text("ban")
        guard let (stored, other) = try await program.frozen(choice) else {
            return try await page(nil, [RoundFault.setMissing.problem], context)
        }
        // A form sent twice finds its version in place already.
        guard stored.key != table.set else { return .seeOther(.running(.management(round.slug))) }
        let problems = try await context.problems {
            let moved = try await program.store.replaceSet(
                round.slug, table: table.slug, from: set, to: other, stored: stored,
                on: try context.occasion(program))
            if moved == nil { throw HTTPError(.notFound) }
        }
        guard problems.isEmpty else { return try await page(choice, problems, context) }
        return .seeOther(.running(.management(round.slug)))
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
            status: problems.isEmpty ? .ok : .unprocessableContent)
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
