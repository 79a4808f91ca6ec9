import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// A round's management: what stands where, the calendar, the next phase.
struct ManagementRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.roundManagement.routerPath, use: show)
        router.get(PathPattern.roundPhase.routerPath, use: showPhase)
        router.post(PathPattern.roundPhase.routerPath, use: advance)
        router.get(PathPattern.roundCalendar.routerPath, use: showCalendar)
        router.post(PathPattern.roundCalendar.routerPath, use: reschedule)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let (listing, actor) = try await program.managed(context)
        let page = try await managementPage(listing, actor)
        return .page(page.markup(in: context.frame(at: .running(.management(listing.round.slug)), program)))
    }

    private func managementPage(_ listing: RoundListing, _ actor: Actor) async throws -> ManagementPage {
        let round = listing.round
        let exclusions = try await program.store.exclusions(round: round.slug)
        var tables: [ManagementPage.Table] = []
        for table in round.tables { tables.append(try await self.table(table, of: round, exclusions)) }
        let questions = try await program.store.questions(round: round.slug)
        let members = try await program.store.staff(of: round.authority.code).filter { $0.appraises(in: round) }
        let isPreparing = round.course.phase == .preparing
        return ManagementPage(
            round: RunningRound(round, for: actor), tables: tables, councilCount: members.count,
            questions: (open: questions.count { $0.answered == nil }, all: questions.count),
            problems: isPreparing ? listing.openingFaults.map(\.problem) : [], now: program.clock())
    }

    private func table(
        _ table: RoundTable, of round: Round, _ exclusions: [StoredExclusion]
    ) async throws -> ManagementPage.Table {
        guard let set = try await program.set(for: table) else { throw HTTPError(.notFound) }
        let nodes = set.topNodes
        let progress = try await program.store.progress(
            round: round.slug, table: table.slug, domains: nodes.map(\.code))
        let excluded = Dictionary(grouping: exclusions, by: \.unit)
        let full = nodes.map { $0.lineCount() }
        let units = progress.map { unit in
            let codes = (excluded[unit.unit] ?? []).map(\.code)
            let lines = codes.isEmpty ? full : nodes.map { $0.lineCount(without: codes) }
            return ManagementPage.Line(unit, lines: lines)
        }
        let names = Set(progress.map(\.unit))
        var shown = ManagementPage.Table(
            slug: table.slug, title: table.title, set: (key: table.set, title: set.title), policy: table.policy,
            domains: zip(nodes, full).map { (code: $0.code, title: $0.title, lines: $1) }, units: units,
            exclusionCount: exclusions.count { names.contains($0.unit) },
            hasGivenParts: set.criteria.contains { $0.isScoredOutside })
        shown.usesRegisters = program.sets.needs(table.set).registers
        return shown
    }

    @Sendable private func showPhase(_ request: Request, _ context: AppContext) async throws -> Response {
        let (listing, actor) = try await program.managed(context)
        return try await phasePage(listing, actor, [], context)
    }

    @Sendable private func advance(_ request: Request, _ context: AppContext) async throws -> Response {
        let (listing, actor) = try await program.managed(context)
        let step = try await context.form(request)["buoc"]
        return try await .attempt {
            try await advance(listing.round, by: step, context)
            try await program.store.remind(at: program.clock(), sets: program.setFinder)
            return .seeOther(
                .running(.management(listing.round.slug)), saying: .movedOn, at: program.clock())
        } refused: {
            try await phasePage(listing, actor, $0.problems, context)
        }
    }

    /// A form sent twice, or from a page of yesterday, asks for a step that was taken already.
    private func advance(_ round: Round, by step: String?, _ context: AppContext) async throws {
        guard round.course.phase.next?.rawValue == step else { return }
        let sets = program.sets
        try await program.store.advance(
            round.slug, open: { sheets in sheets.map { $0.open(in: sets) }.reduce(0, +) },
            on: context.occasion(program)
        ).found()
    }

    private func phasePage(
        _ listing: RoundListing, _ actor: Actor, _ problems: [Problem], _ context: AppContext
    ) async throws -> Response {
        let round = listing.round
        guard round.course.mayAdvance(of: round.subject, by: actor) else { throw HTTPError(.notFound) }
        let page = PhasePage(
            round: RunningRound(round, for: actor), open: try await open(round, actor), problems: problems)
        return .page(
            page.markup(in: context.frame(at: .running(.phase(round.slug)), program)),
            isRefused: !problems.isEmpty)
    }

    /// What the step would leave undone.
    private func open(_ round: Round, _ actor: Actor) async throws -> [Bilingual] {
        guard round.course.phase != .preparing else {
            return round.course.calendar[.selfAssessment] == nil ? [.noDeadline] : []
        }
        var open = early(round).map { [$0] } ?? []
        for table in round.tables {
            let sheets = try await program.store.progress(round: round.slug, table: table.slug, domains: [])
            let late = sheets.filter { $0.state != .submitted }.map(\.name)
            if !late.isEmpty { open.append(.notSubmitted(late)) }
        }
        if [.appraisal, .secondAppraisal].contains(round.course.phase) {
            open += try await appraisalsLeft(round, actor)
        } else if round.course.phase == .explanation {
            let counts = try await program.store.sheets(of: round.slug, for: actor).map { sheets in
                sheets.map { $0.reduced(in: program.sets).open }.filter { $0 > 0 }
            }
            if let counts, !counts.isEmpty { open.append(.unexplained(counts.reduce(0, +), units: counts.count)) }
        }
        let questions = try await program.store.questions(round: round.slug).count { $0.answered == nil }
        return questions == 0 ? open : open + [.questions(questions)]
    }

    /// That the phase would end before its time.
    private func early(_ round: Round) -> Bilingual? {
        let now = program.clock()
        guard let step = round.course.phase.lastMoment, let moment = round.course.calendar[step], now < moment else {
            return nil
        }
        return .early(step, moment, daysLeft: now.day.days(until: moment.day))
    }

    /// What the council would leave undone.
    private func appraisalsLeft(_ round: Round, _ actor: Actor) async throws -> [Bilingual] {
        let sheets = try await program.store.sheets(of: round.slug, for: actor) ?? []
        let unagreed = try await program.unagreed(in: round, actor)
        let unappraised = sheets.map { $0.unappraised(in: program.sets) }.reduce(0, +) - unagreed
        let unsettled = sheets.map(\.unsettled).reduce(0, +)
        return (unagreed > 0 ? [.unagreed(unagreed)] : []) + (unappraised > 0 ? [.unappraised(unappraised)] : [])
            + (unsettled > 0 ? [.unsettled(unsettled)] : [])
    }

    @Sendable private func showCalendar(_ request: Request, _ context: AppContext) async throws -> Response {
        let (round, actor) = try await scheduled(context)
        return calendarPage(round, actor, CalendarPlan(round.course.calendar), "", [], context)
    }

    @Sendable private func reschedule(_ request: Request, _ context: AppContext) async throws -> Response {
        let (round, actor) = try await scheduled(context)
        let (form, occasion) = (try await context.form(request), try context.occasion(program))
        let (plan, reason) = (CalendarPlan(form), form.text("ly-do"))
        return try await .attempt {
            try await program.store.reschedule(round.slug, to: calendar(plan), reason: reason, on: occasion).found()
            return .seeOther(.running(.management(round.slug)), saying: .calendarSaved, at: occasion.at)
        } refused: {
            calendarPage(round, actor, plan, reason, $0.problems, context)
        }
    }

    /// The round whose calendar an address names, for who may change it.
    private func scheduled(_ context: AppContext) async throws -> (round: Round, actor: Actor) {
        let (listing, actor) = try await program.managed(context)
        guard actor.may(.setUpRound, on: listing.round.subject) else { throw HTTPError(.notFound) }
        return (listing.round, actor)
    }

    private func calendar(_ plan: CalendarPlan) throws(Refusal) -> RoundCalendar {
        let outcome = plan.outcome(counting: program.workingDays)
        guard outcome.faults.isEmpty else { throw Refusal(outcome.faults.map(\.problem)) }
        return outcome.calendar
    }

    private func calendarPage(
        _ round: Round, _ actor: Actor, _ plan: CalendarPlan, _ reason: String, _ problems: [Problem],
        _ context: AppContext
    ) -> Response {
        let year = program.workingDays.coverage(of: Day.Window(from: program.clock().day, to: program.clock().day))
        let page = CalendarPage(
            round: RunningRound(round, for: actor), plan: plan, reason: reason, coverage: year.remark,
            problems: problems)
        return .page(
            page.markup(in: context.frame(at: .running(.calendar(round.slug)), program)),
            isRefused: !problems.isEmpty)
    }
}

extension RoundListing {
    /// What keeps the round from being opened; the listing itself has no units, only their counts.
    var openingFaults: [RoundFault] {
        let empty = round.tables.filter { counts[$0.slug, default: 0] == 0 }
        return round.tables.isEmpty ? [.setMissing] : empty.map { .noUnits(table: $0.title) }
    }
}

extension Criterion {
    /// How many lines of a sheet the node and what is below it make, but for some criteria and what lies below those.
    func lineCount(without codes: [Code] = []) -> Int {
        if codes.contains(code) { return 0 }
        let own = components.isEmpty || rest > .zero ? 1 : 0
        return own + components.map { $0.lineCount(without: codes) }.reduce(0, +)
    }
}

extension ManagementPage.Line {
    fileprivate init(_ unit: UnitProgress, lines: [Int]) {
        self.init(
            name: unit.name, state: unit.state, submittedAt: unit.submittedAt,
            cells: zip(lines, unit.counts).map { lines, counts in
                Cell(
                    lines: lines, answered: counts.answered, evidenced: counts.evidenced, appraised: counts.appraised)
            })
    }
}

extension FilledSheet {
    /// What keeps the council from ending what it does now.
    func open(in sets: SetShelf) -> Int {
        unappraised(in: sets) + (found.sheet.course.phase == .secondAppraisal ? unsettled : 0)
    }

    /// How many lines were explained after the council last looked.
    var unsettled: Int { lines.values.count(where: \.awaitsSecondLook) }

    /// How many lines the council reduced before the unit explained, and to how many of them the unit has said nothing.
    func reduced(in sets: SetShelf) -> (open: Int, all: Int) {
        guard let set = sets[found.set] else { return (0, 0) }
        let open = SheetProgress(
            found.sheet, roundTitle: found.roundTitle, unitName: found.participant.name, lines: lines, under: set
        ).unexplained.count
        return (open, open + lines.values.count { $0.explained != nil })
    }

    /// How many of the unit's lines the council has not scored.
    func unappraised(in sets: SetShelf) -> Int {
        guard let set = sets[found.set] else { return 0 }
        return set.answered(without: found.sheet.excluded.keys).count { lines[$0.code]?.appraisal == nil }
    }
}

extension Person {
    /// Whether the person has a part in the council of a round.
    func appraises(in round: Round) -> Bool { !parts(in: round).isEmpty }

    /// The person's parts in the council of a round.
    func parts(in round: Round) -> [Appointment] {
        appointments.filter { appointment in
            appointment.seat == .authority(round.authority.code) && appointment.role.acts.contains(.appraise)
                && (appointment.round == nil || appointment.round == round.slug)
        }
    }
}
