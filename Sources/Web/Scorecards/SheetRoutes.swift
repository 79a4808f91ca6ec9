import HTTPTypes
import Hummingbird
import Markup
import Pages
import ParIndex
import Store
import Wording

/// A unit's sheet, and the answers to its lines.
struct SheetRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.sheet.routerPath, use: show)
        router.post(PathPattern.sheetLine.routerPath, use: save)
        router.get(PathPattern.sheetPresence.routerPath, use: presence)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let (asked, occasion) = (try SheetRequest(request, context), try context.occasion(program))
        let part = request.query[SheetPart.name].flatMap(SheetPart.init)
        let page = try await program.assembly(asked, for: occasion.actor, at: occasion.at).page(part)
        _ = await program.presence.note(occasion.actor.person, at: page.sheet.path(), occasion.at)
        return .page(
            page.markup(in: context.frame(at: .sheet(round: asked.round, unit: asked.unit, part: part), program)))
    }

    /// One line: a redirect back to it, or for a script the line as it is now.
    @Sendable private func save(_ request: Request, _ context: AppContext) async throws -> Response {
        let (asked, code) = (try SheetRequest(request, context), try context.code())
        let (form, occasion) = try await context.form(request, program)
        let saving = SheetSaving(program: program, request: asked, code: code, form: form, occasion: occasion)
        if let failure = try await saving.save() { return try await saving.answer(failure, context) }
        guard asked.isFragment else {
            let place = form["tiep"].flatMap { Code($0) } ?? code
            return .seeOther(.sheet(round: asked.round, unit: asked.unit, at: place))
        }
        let page = try await program.assembly(asked, for: occasion.actor, at: occasion.at).page(.all, only: code)
        return .page(page.fragment(of: code, in: context.frame(at: .myWork, program)))
    }

    /// The names of the others who look at the sheet now, as text.
    @Sendable private func presence(_ request: Request, _ context: AppContext) async throws -> Response {
        let (asked, occasion) = (try SheetRequest(request, context), try context.occasion(program))
        guard let sheet = try await program.store.sheet(asked.round, asked.unit, for: occasion.actor) else {
            throw HTTPError(.notFound)
        }
        let others = await program.presence.note(occasion.actor.person, at: sheet.found.sheet.path(), occasion.at)
        return .page(SheetPresence.markup(others, in: context.language))
    }
}

extension Program {
    /// A sheet that the person may see, ready to be shown; else not found.
    func assembly(_ asked: SheetRequest, for actor: Actor, at now: Instant) async throws -> SheetAssembly {
        try await assembly(asked.round, asked.unit, for: actor, at: now)
    }

    /// A sheet that the person may see, ready to be shown; else not found.
    func assembly(
        _ round: String, _ unit: UnitKey, for actor: Actor, at now: Instant
    ) async throws -> SheetAssembly {
        let predecessors = (gazetteer.predecessors(of: unit) ?? []).map(\.commune.key)
        guard
            let material = try await store.sheetMaterial(
                round, unit, madeFrom: predecessors, for: actor, needs: sets.needs),
            try await set(material.filled.found.set) != nil,
            let assembly = SheetAssembly(self, material, for: actor, at: now)
        else { throw HTTPError(.notFound) }
        return assembly
    }

    /// Finds the sets that are on the shelf, as all sets of rounds are.
    var setFinder: SetFinder { { [sets] key in sets[key] } }

    /// Finds the criteria sets of a round for the store; they are at hand before its transaction begins.
    func setFinder(of round: String) async throws -> SetFinder {
        for key in try await store.setKeys(round: round) { _ = try await set(key) }
        return { [sets] key in sets[key] }
    }
}
