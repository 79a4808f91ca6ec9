import Hummingbird
import Pages
import ParIndex
import Wording

/// The search over everything: pages, the criteria of one's own sheets or else of all sets, and units.
struct FinderRoutes {
    /// How many of each kind are shown.
    private static let limit = 12

    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.finder.routerPath, use: show)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let search = String((request.query[Path.searchName] ?? "").prefix(100))
        let words = Folding.fold(search).split(separator: " ")
        let hits = words.isEmpty ? [] : try await hits(search, words, context)
        let page = FinderPage(search: search, hits: hits)
        if request.wantsFragment { return .page(page.results(in: context.language)) }
        return .page(page.markup(in: context.frame(at: .finder(search: search), program)))
    }

    private func hits(_ search: String, _ words: [Substring], _ context: AppContext) async throws -> [FinderPage.Hit] {
        let own = try await ownCriteria(words, context)
        let criteria = own.isEmpty ? criteriaOfSets(words) : own
        return Self.pages(words, context) + criteria.prefix(Self.limit) + (try await units(search))
    }

    private static func pages(_ words: [Substring], _ context: AppContext) -> [FinderPage.Hit] {
        FinderPage.parts(in: context.language).filter { words.fit($0.title) }
    }

    private func ownCriteria(_ words: [Substring], _ context: AppContext) async throws -> [FinderPage.Hit] {
        guard let actor = context.session?.actor else { return [] }
        var hits: [FinderPage.Hit] = []
        for filled in try await program.store.runningSheets(of: actor.units, for: actor) {
            let (sheet, set) = (filled.found.sheet, try await program.set(filled.found.set))
            let own = FinderPage.Hit(
                sheetOf: filled.found.participant.name, filled.found.roundTitle,
                .sheet(round: sheet.round, unit: sheet.unit), in: context.language)
            hits += words.fit(own.title) ? [own] : []
            hits += (set?.criteria ?? []).filter { words.fit("\($0.code) \($0.title)") }.map {
                FinderPage.Hit(
                    "\($0.code) \($0.title)", filled.found.roundTitle,
                    .sheet(round: sheet.round, unit: sheet.unit, at: $0.code, part: .all))
            }
        }
        return hits
    }

    private func criteriaOfSets(_ words: [Substring]) -> [FinderPage.Hit] {
        program.library.sets.sorted { $0.slug < $1.slug }.flatMap { set in
            set.criteria.filter { words.fit("\($0.code) \($0.title)") }.map {
                FinderPage.Hit("\($0.code) \($0.title)", set.title, .set(set.slug, at: $0.code))
            }
        }
    }

    private func units(_ search: String) async throws -> [FinderPage.Hit] {
        let assessed = try await program.store.participants(matching: search, limit: Self.limit)
        let known = Set(assessed.map(\.unit))
        let others = program.gazetteer.search(search, limit: Self.limit).map(\.commune).filter {
            !known.contains($0.key)
        }
        return assessed.map { FinderPage.Hit($0.name, $0.place, .unit($0.unit)) }
            + others.map { FinderPage.Hit($0.fullName, $0.province.name, .unit($0.key)) }
    }
}

extension [Substring] {
    /// Whether each of these folded words stands in the text.
    fileprivate func fit(_ text: String) -> Bool {
        let folded = Folding.fold(text)
        return allSatisfy { folded.contains($0) }
    }
}
