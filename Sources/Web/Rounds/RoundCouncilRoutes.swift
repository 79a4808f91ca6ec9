import Foundation
import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// Who appraises in a round, and what.
struct RoundCouncilRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.roundCouncil.routerPath, use: show)
        router.post(PathPattern.roundCouncil.routerPath, use: change)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let (listing, actor) = try await program.managed(context)
        return try await page(listing.round, actor, CouncilPage.Form(), [], context)
    }

    @Sendable private func change(_ request: Request, _ context: AppContext) async throws -> Response {
        let (listing, actor) = try await program.managed(context)
        let (round, fields) = (listing.round, try await context.form(request))
        guard actor.may(.setUpRound, on: round.subject) else { throw Denial.notYours(.setUpRound) }
        let form = CouncilPage.Form(fields)
        return try await .attempt {
            try await change(round, fields, form, context)
            return .seeOther(.running(.council(round.slug)), saying: .saved, at: program.clock())
        } refused: {
            try await page(round, actor, form, $0.problems, context)
        }
    }

    private func change(
        _ round: Round, _ fields: FormFields, _ form: CouncilPage.Form, _ context: AppContext
    ) async throws {
        if let choice = fields["doc-lap"] {
            try await setBlind(choice == "1", round, context)
        } else if let id = fields["thoi"] {
            try await program.store.release(id, in: round.slug, on: context.occasion(program)).found()
        } else {
            try await assign(form, round, context)
        }
    }

    private func setBlind(_ isBlind: Bool, _ round: Round, _ context: AppContext) async throws {
        try await program.store.amend(round.slug, on: context.occasion(program)) { round in
            guard round.course.phase < .appraisal else {
                throw CycleRefusal.wrongPhase(round.course.phase, allowed: [.preparing, .selfAssessment])
            }
            var changed = round
            changed.course.isBlind = isBlind
            return changed
        }.found()
    }

    private func assign(_ form: CouncilPage.Form, _ round: Round, _ context: AppContext) async throws {
        guard let role = Role(rawValue: form.role), role == .appraiser || role == .councilChair else {
            throw HTTPError(.badRequest)
        }
        let appointment = Appointment(
            id: UUID().uuidString.lowercased(), role: role, seat: .authority(round.authority.code), seatName: "",
            codes: try await codes(form.codes, round), units: try await units(form.units, round))
        try await program.store.assign(appointment, to: form.person, in: round.slug, on: context.occasion(program))
            .found()
    }

    private func codes(_ text: String, _ round: Round) async throws -> [Code] {
        var known: Set<Code> = []
        for table in round.tables { known.formUnion(try await program.set(for: table)?.criteria.map(\.code) ?? []) }
        return try Self.words(text).map { word in
            guard let code = Code(word), known.contains(code) else {
                throw GivenPartFault.unknownCriterion(String(word))
            }
            return code
        }
    }

    private func units(_ text: String, _ round: Round) async throws -> [UnitKey] {
        let all = try await program.store.wholeRound(round.slug)?.tables.flatMap(\.participants) ?? []
        return try Self.words(text).map { word in
            guard let unit = all.first(where: { $0.unit.code == word }) else {
                throw RoundFault.unknownUnit(String(word))
            }
            return unit.unit
        }
    }

    private static func words(_ text: String) -> [Substring] {
        text.split { $0.isWhitespace || $0 == "," || $0 == ";" }
    }

    private func page(
        _ round: Round, _ actor: Actor, _ form: CouncilPage.Form, _ problems: [Problem], _ context: AppContext
    ) async throws -> Response {
        let staff = try await program.store.staff(of: round.authority.code)
        let page = CouncilPage(
            round: RunningRound(round, for: actor),
            members: staff.flatMap { person in person.parts(in: round).map { .init(name: person.name, appointment: $0) }
            },
            people: staff.map { (key: $0.id, title: "\($0.name), \($0.title.text(in: context.language))") }, form: form,
            problems: problems)
        return .page(
            page.markup(in: context.frame(at: .running(.council(round.slug)), program)),
            isRefused: !problems.isEmpty)
    }
}

extension CouncilPage.Form {
    fileprivate init(_ fields: FormFields) {
        self.init()
        (person, role) = (fields.text("nguoi"), fields["vai-tro"] ?? role)
        (codes, units) = (fields.text("tieu-chi"), fields.text("don-vi"))
    }
}
