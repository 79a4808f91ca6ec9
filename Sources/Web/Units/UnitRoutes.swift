import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// The search for units, and one unit with its history.
struct UnitRoutes {
    private static let limit = 100

    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.units.routerPath, use: index)
        router.get(PathPattern.unit.routerPath, use: show)
    }

    @Sendable private func index(_ request: Request, _ context: AppContext) async throws -> Response {
        let search = String((request.query[Path.searchName] ?? "").prefix(100))
        let found = program.gazetteer.search(search, limit: Self.limit).map(UnitsPage.Match.init)
        let known = Set(found.map(\.unit.key))
        let assessed = try await program.store.participants(matching: search, limit: Self.limit)
            .filter { !known.contains($0.unit) }.map(UnitsPage.Match.init)
        let matches = assessed + found
        let page = UnitsPage(search: search, matches: matches, count: matches.count)
        return .page(page.markup(in: context.frame(at: .units(search: search), program)))
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let key = try context.unit()
        let history = try await program.store.history(of: program.lineages(of: [key])[key] ?? [])
        guard var page = program.unitPage(key, history: history) else { throw HTTPError(.notFound) }
        if let actor = context.session?.actor {
            let authority = try await program.reportingUnit(key)?.superior.code
            page.hasReports = actor.readsReports(of: key, under: authority)
        }
        return .page(page.markup(in: context.frame(at: .unit(key), program)))
    }
}

extension Program {
    /// The page of a unit of the gazetteer, or else of one that some round knows.
    fileprivate func unitPage(_ key: UnitKey, history: [UnitHistoryLine]) -> UnitPage? {
        let results = history.filter(\.round.isRanked).map { line in
            UnitPage.RoundResult(
                round: heading(line.round),
                unit: UnitName(key: line.unit.participant.unit, name: line.unit.participant.name),
                points: line.unit.result.map { ($0.awarded, $0.applicableMaximum) }, place: line.unit.result?.rank,
                grade: line.unit.result?.grade)
        }
        if let commune = gazetteer.commune(key) { return page(of: commune, results: results) }
        let known = history.first { $0.unit.participant.unit == key && $0.round.course.phase != .preparing }
        guard let participant = known?.unit.participant else { return nil }
        return UnitPage(
            unit: UnitName(key: key, name: participant.name), kind: participant.kind.title, from: key.from,
            superiors: [participant.superior.name, participant.province.name].uniqued, results: results,
            notes: participant.remarks)
    }

    private func page(of commune: Commune, results: [UnitPage.RoundResult]) -> UnitPage {
        let successors = gazetteer.successors(of: commune.key)
        return UnitPage(
            unit: UnitName(key: commune.key, name: commune.fullName), kind: commune.kind.title.sameInBoth,
            from: commune.validity.from, to: commune.validity.to,
            superiors: [commune.superior.name, commune.province.name].uniqued,
            predecessors: (gazetteer.predecessors(of: commune.key) ?? []).map(UnitPage.Kin.init),
            successors: (successors ?? []).map(UnitPage.Kin.init), results: results, notes: commune.remarks)
    }
}

extension UnitPage.Kin {
    fileprivate init(_ succession: Succession) {
        let share: UnitPage.Share =
            switch succession.extent {
            case .whole: .whole
            case .mainPart: .mainPart
            case .part: .part
            }
        self.init(
            unit: UnitName(key: succession.commune.key, name: succession.commune.fullName), share: share)
    }
}

extension UnitsPage.Match {
    fileprivate init(_ match: Gazetteer.Match) {
        let commune = match.commune
        self.init(
            unit: UnitName(key: commune.key, name: commune.fullName), from: commune.validity.from,
            to: commune.validity.to, province: commune.province.name,
            formerDistrict: commune.superior.isProvince ? nil : commune.superior.name,
            today: (match.today ?? []).map { UnitName(key: $0.commune.key, name: $0.commune.fullName) })
    }

    fileprivate init(_ participant: Participant) {
        self.init(
            unit: UnitName(key: participant.unit, name: participant.name), from: participant.unit.from,
            province: participant.province.name,
            formerDistrict: participant.superior.code == participant.province.code ? nil : participant.superior.name,
            today: [])
    }
}

extension [String] {
    /// Without repetitions, in order.
    fileprivate var uniqued: [String] {
        reduce(into: []) { names, name in if !names.contains(name) { names.append(name) } }
    }
}
