import CriteriaFiles
import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// Bringing in a criteria set: checked as the command line checks it, kept only without errors.
struct NewSetRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.newSet.routerPath, use: show)
        router.post(PathPattern.newSet.routerPath, use: create)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let choices = try program.authorityChoices(context)
        let page = NewSetPage(authorities: choices, authority: choices[0].key)
        return .page(page.markup(in: context.frame(at: .running(.newSet), program)))
    }

    @Sendable private func create(_ request: Request, _ context: AppContext) async throws -> Response {
        let choices = try program.authorityChoices(context)
        let form = try await context.form(request)
        var page = NewSetPage(
            authorities: choices, authority: form["co-quan"] ?? "", text: form.text(orFileOf: "bo") ?? "",
            cases: form.text(orFileOf: "truong-hop") ?? "")
        guard choices.contains(where: { $0.key == page.authority }) else { throw HTTPError(.notFound) }
        var files = [SourceFile(name: "set.yaml", text: page.text)]
        if page.cases.contains(where: { !$0.isWhitespace }) {
            files.append(SourceFile(name: "cases.yaml", text: page.cases))
        }
        let checked = Library.check([files], known: program.library)
        page.findings = checked.diagnostics
        guard let set = checked.sets.first, !checked.diagnostics.contains(where: { $0.severity == .error }) else {
            let isText = form.text(orFileOf: "bo") != nil
            if page.findings.isEmpty { page.problems = [(isText ? RoundFault.setMissing : .setNotText).problem] }
            return .page(
                page.markup(in: context.frame(at: .running(.newSet), program)), status: .unprocessableContent)
        }
        let stored = StoredSet(set, files, authority: page.authority)
        page.problems = try await context.problems {
            try await program.store.keep(stored, of: page.authority, on: try context.occasion(program))
        }
        guard page.problems.isEmpty else {
            return .page(
                page.markup(in: context.frame(at: .running(.newSet), program)), status: .unprocessableContent)
        }
        return .seeOther(.set(stored.key))
    }
}
