import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// What the chair settles where members scored independently.
struct SettlingRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.settling.routerPath, use: show)
        router.post(PathPattern.settling.routerPath, use: settle)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        try await page(context, request)
    }

    @Sendable private func settle(_ request: Request, _ context: AppContext) async throws -> Response {
        let (occasion, form) = (try context.occasion(program), try await request.form())
        let slug = try context.parameter("round")
        let places = Self.places(form["dong"] ?? "")
        return try await .attempt {
            try await settle(places, form, of: slug, occasion)
            return .seeOther(
                .council(.settling(slug, domain: request.domain)), saying: .settled, at: occasion.at)
        } refused: {
            try await page(context, request, Self.problems($0, places), form, status: $0.status)
        }
    }

    private func settle(
        _ places: [SettlingPlace], _ form: FormFields, of slug: String, _ occasion: Occasion
    ) async throws {
        let round = try await program.round(slug).round
        let settlement = try Self.settlement(form, try await program.reasons(of: round.authority.code))
        try await program.store.settle(
            places.map { ($0.unit, $0.code, $0.seen, settlement) }, in: slug, sets: program.setFinder, on: occasion
        ).found()
    }

    /// What is wrong with each line; a fault of the form is one of all of them.
    private static func problems(_ refusal: Refusal, _ places: [SettlingPlace]) -> [SettlingPlace: Problem] {
        var problems: [SettlingPlace: Problem] = [:]
        if let verdicts = refusal.error as? VerdictFaults {
            for (index, fault) in verdicts.faults { problems[places[index]] = fault.problem }
        } else {
            for place in places { problems[place] = refusal.problem }
        }
        return problems
    }

    /// "06502@|1.1|0" for each line.
    private static func places(_ text: String) -> [SettlingPlace] {
        text.split(separator: " ").compactMap { text in
            let parts = text.split(separator: "|")
            guard parts.count == 3, let unit = UnitKey(parsing: parts[0]), let code = Code(parts[1]),
                let seen = Int(parts[2])
            else { return nil }
            return SettlingPlace(unit: unit, code: code, seen: seen)
        }
    }

    private static func settlement(
        _ form: FormFields, _ reasons: [AppraisalGround]
    ) throws(AppraisalFault) -> Settlement {
        let act = form["viec"] ?? ""
        if act.hasPrefix("theo.") { return .member(String(act.dropFirst(5))) }
        guard act == "rieng" else { return .median }
        let typed = TypedVerdict(points: form["diem"], category: nil, reason: form["ly-do"])
        guard case .award(let points, let ground) = try typed.award(reasons) else { return .median }
        return .own(points, ground)
    }

    private func page(
        _ context: AppContext, _ request: Request, _ problems: [SettlingPlace: Problem] = [:],
        _ form: FormFields = FormFields(""), status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (occasion, slug) = (try context.occasion(program), try context.parameter("round"))
        let round = try await program.round(slug).round
        let sets = round.tables.compactMap { program.sets[$0.set] }
        let domains = sets.flatMap { $0.domains.map(\.node) + $0.bonuses + $0.penalties }
        let codes = Array(Set(sets.flatMap(\.lines).map(\.code)))
        guard let all = try await program.store.settlingLines(slug, codes, for: occasion.actor) else {
            throw HTTPError(.notFound)
        }
        let registers = try await program.registers(of: slug, sets: round.tables.map(\.set))
        let first = domains.first { node in all.contains { $0.line.code.domain == node.code } } ?? domains.first
        let domain = try (request.domain ?? first?.code).found()
        let lines = all.filter { $0.line.code == domain || $0.line.code.isBelow(domain) }
        let counts = Dictionary(all.map { ($0.line.code.domain, 1) }, uniquingKeysWith: +)
        let page = SettlingPage(
            round: CouncilRound(round), domains: domains, domain: domain, counts: counts,
            rows: lines.compactMap { row($0, registers, problems, form) },
            reasons: try await program.reasons(of: round.authority.code))
        let path = Path.council(.settling(slug, domain: domain))
        return .page(page.markup(in: context.frame(at: path, program)), status: status)
    }

    private func row(
        _ line: SettlingLine, _ registers: Registers, _ problems: [SettlingPlace: Problem], _ form: FormFields
    ) -> SettlingPage.Row? {
        let sheet = line.found.sheet
        guard let set = program.sets[line.found.set], let criterion = set.line(line.line.code) else { return nil }
        let context = ScoringContext(set, year: sheet.year, unit: sheet.unit.code, registers: registers)
        let scores = line.scores.map { score in
            (score: score, points: try? criterion.score(score.appraisal, in: context))
        }
        let problem = problems.first { $0.key.unit == sheet.unit && $0.key.code == criterion.code }?.value
        return SettlingPage.Row(
            unit: line.found.unitName, line: AppraisedLine(line.line, criterion, in: context), scores: scores,
            median: scores.compactMap(\.points?.awarded).median, problem: problem,
            typed: problem == nil ? ("", "") : (form["diem"] ?? "", form["ly-do"] ?? ""))
    }
}

/// A line with the version that the chair saw.
private struct SettlingPlace: Hashable {
    let unit: UnitKey
    let code: Code
    let seen: Int
}

extension Request {
    /// The domain that the address chooses.
    fileprivate var domain: Code? { query[LineChoice.domainName].flatMap { Code($0) } }
}
