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
        var page = NewSetPage(form, choices)
        guard choices.contains(where: { $0.key == page.authority }) else { throw HTTPError(.notFound) }
        return try await .attempt {
            guard let stored = page.check(knowing: program.library) else { throw page.refusal(of: form) }
            try await program.store.keep(stored, of: page.authority, on: context.occasion(program))
            return .seeOther(.set(stored.key))
        } refused: {
            page.problems = $0.problems
            return .page(page.markup(in: context.frame(at: .running(.newSet), program)), isRefused: true)
        }
    }
}

extension FormFields {
    /// Why a form brings no set.
    fileprivate var setFault: RoundFault { text(orFileOf: "bo") == nil ? .setNotText : .setMissing }
}

extension NewSetPage {
    fileprivate init(_ form: FormFields, _ authorities: [(key: String, title: String)]) {
        self.init(
            authorities: authorities, authority: form["co-quan"] ?? "", text: form.text(orFileOf: "bo") ?? "",
            cases: form.text(orFileOf: "truong-hop") ?? "")
    }

    /// Why a form brings no set, beside what the check found.
    fileprivate func refusal(of form: FormFields) -> Refusal {
        Refusal(findings.isEmpty ? [form.setFault.problem] : [])
    }

    /// Takes up what the check finds; the set where it has no error.
    fileprivate mutating func check(knowing library: Library) -> StoredSet? {
        var files = [SourceFile(name: "set.yaml", text: text)]
        if cases.holdsWords { files.append(SourceFile(name: "cases.yaml", text: cases)) }
        let checked = Library.check([files], known: library)
        findings = checked.diagnostics
        guard let set = checked.sets.first, !findings.contains(where: { $0.severity == .error }) else { return nil }
        return StoredSet(set, files, authority: authority)
    }
}
