import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// Setting up a round: a form that makes a round in preparation.
struct NewRoundRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.newRound.routerPath, use: show)
        router.post(PathPattern.newRound.routerPath, use: create)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let authorities = try program.authorityChoices(context)
        var form = NewRoundForm(authority: authorities[0].key, year: program.clock().day.year)
        if let former = try await former(request.query[RoundPath.afterName], authorities) {
            form.takeOver(former, year: program.clock().day.year)
        }
        return try await page(form, authorities, [], context)
    }

    @Sendable private func create(_ request: Request, _ context: AppContext) async throws -> Response {
        let authorities = try program.authorityChoices(context)
        let form = NewRoundForm(try await context.form(request))
        guard authorities.contains(where: { $0.key == form.authority }) else { throw HTTPError(.notFound) }
        return try await .attempt {
            let draft = try await draft(form, after: try await former(form.former, authorities), context)
            try await program.store.setUp(draft.round, sets: draft.sets, on: context.occasion(program))
            return .seeOther(.running(.management(draft.round.slug)))
        } refused: {
            try await page(form, authorities, $0.problems, context)
        }
    }

    /// The round as the form says, with the text of its set; refused with everything that is wrong with it.
    private func draft(
        _ form: NewRoundForm, after former: Round?, _ context: AppContext
    ) async throws -> (round: Round, sets: [StoredSet]) {
        let calendar = form.calendar.outcome(counting: program.workingDays)
        let units = program.units(
            form.units, takesAll: form.takesAll, authority: form.authority, year: Int(form.year) ?? 0,
            areMadeUp: form.areMadeUp, for: try context.actor)
        let frozen = try await program.frozen(form.set)
        var round = Self.round(
            form, units.authority, units.participants, calendar.calendar, frozen?.stored.key ?? "")
        if let former { round.tables[0].policy = former.tables[0].policy }
        let problems = calendar.faults.map(\.problem) + units.problems + round.faults.map(\.problem)
        guard problems.isEmpty else { throw Refusal(problems) }
        return (round, frozen.map { [$0.stored] } ?? [])
    }

    /// The round that a new one comes after, with its units; `nil` where it is not of those authorities.
    private func former(_ slug: String?, _ authorities: [(key: String, title: String)]) async throws -> Round? {
        guard let slug, let round = try await program.store.wholeRound(slug), !round.tables.isEmpty else { return nil }
        return authorities.contains { $0.key == round.authority.code } ? round : nil
    }

    private static func round(
        _ form: NewRoundForm, _ authority: Authority, _ participants: [Participant], _ calendar: RoundCalendar,
        _ set: String
    ) -> Round {
        let table = RoundTable(
            slug: "don-vi", title: form.tableTitle, unitNoun: form.unitNoun, set: set, policy: RankingPolicy(),
            participants: participants)
        return Round(
            slug: form.slug.isEmpty ? Slug.proposed(for: form.title) : form.slug, title: form.title,
            year: Int(form.year) ?? 0, authority: NamedKey(authority.key.code, authority.name), isSimulated: false,
            tables: [table],
            course: RoundCourse(
                phase: .preparing, calendar: calendar, isPractice: form.isPractice, isBlind: form.isBlind))
    }

    private func page(
        _ form: NewRoundForm, _ authorities: [(key: String, title: String)], _ problems: [Problem],
        _ context: AppContext
    ) async throws -> Response {
        let sets = try await program.setChoices(of: authorities.map(\.key))
        let formers = try await program.store.rounds().map(\.round)
            .filter { round in authorities.contains { $0.key == round.authority.code } }
        var form = form
        // What shipped is kept under its own slug with a digest; the choice is by the slug.
        if !sets.contains(where: { $0.key == form.set }) { form.set = String(form.set.prefix { $0 != "@" }) }
        let page = NewRoundPage(
            form: form, authorities: authorities, sets: sets, formers: formers.map { ($0.slug, $0.title) },
            problems: problems)
        return .page(
            page.markup(in: context.frame(at: .running(.newRound()), program)),
            isRefused: !problems.isEmpty)
    }
}

extension NewRoundForm {
    init(_ fields: FormFields) {
        self.init()
        authority = fields["co-quan"] ?? ""
        title = fields.text("ten")
        slug = fields.text("dia-chi")
        year = fields.text("nam")
        self.set = fields["bo-tieu-chi"] ?? ""
        (isPractice, isBlind) = (fields["thuc-hanh"] != nil, fields["doc-lap"] != nil)
        (tableTitle, unitNoun) = (fields.text("ten-bang"), fields.text("cach-goi"))
        (takesAll, areMadeUp) = (fields["tat-ca"] != nil, fields["gia-dinh"] != nil)
        units = fields["don-vi"] ?? ""
        calendar = CalendarPlan(fields)
        former = fields[RoundPath.afterName] ?? ""
    }

    /// Units, set and words of a round before.
    fileprivate mutating func takeOver(_ round: Round, year: Int) {
        let table = round.tables[0]
        (former, authority, set) = (round.slug, round.authority.code, table.set)
        (tableTitle, unitNoun, units) = (table.title, table.unitNoun, table.unitLines)
        areMadeUp = table.participants.contains(where: \.isMadeUp)
        title = round.title.replacing(String(round.year), with: String(year))
    }
}

extension RoundTable {
    /// The units as they are typed, a line each.
    var unitLines: String {
        participants.map { "\($0.unit.code) \($0.name)" }.joined(separator: "\n")
    }
}

extension CalendarPlan {
    init(_ fields: FormFields) {
        let entries = RoundCalendar.Step.allCases.map { step in
            (
                step,
                Entry(
                    day: fields.text("ngay-" + step.rawValue), hour: fields.text("gio-" + step.rawValue),
                    workingDays: fields.text("sau-" + step.rawValue))
            )
        }
        self.init(Dictionary(uniqueKeysWithValues: entries))
    }
}

extension FormFields {
    /// A line of text without blanks at its ends; empty where it is absent.
    func text(_ name: String) -> String { (self[name] ?? "").trimmed }
}

extension Program {
    /// Who takes part: the authority's communes of the year, the lines that were typed, or both.
    func units(
        _ text: String, takesAll: Bool, authority code: String, year: Int, areMadeUp: Bool, for actor: Actor
    ) -> (participants: [Participant], problems: [Problem], authority: Authority) {
        let day = Day(year: min(max(year, 1), 9999), month: 12, day: 31) ?? .last
        let (authority, province) = authority(code, of: actor, on: day)
        let communes = gazetteer.communes(under: code, on: day)?.value ?? []
        let lines = UnitLines(text, among: communes, of: authority, in: province, areMadeUp: areMadeUp)
        let all = takesAll ? communes.map(Participant.init) : []
        let known = Set(all.map(\.unit))
        return (all + lines.participants.filter { !known.contains($0.unit) }, lines.faults.map(\.problem), authority)
    }
}
