import CriteriaFiles
import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// A table of a round in preparation: units, ranking, grades.
struct TableRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.roundTable.routerPath, use: show)
        router.post(PathPattern.roundTable.routerPath, use: update)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let (round, table) = try await found(context)
        var form = TableForm()
        if let table { form = TableForm(table) }
        return try await page(round, table, form, [], context)
    }

    @Sendable private func update(_ request: Request, _ context: AppContext) async throws -> Response {
        let (round, table) = try await found(context)
        let form = TableForm(try await context.form(request))
        return try await .attempt {
            let draft = try await draft(form, of: table, in: round, for: context.actor)
            try await program.store.amend(round.slug, sets: draft.sets, on: context.occasion(program)) {
                try $0.with(draft.table)
            }.found()
            return .seeOther(.running(.management(round.slug)), saying: .saved, at: program.clock())
        } refused: {
            try await page(round, table, form, $0.problems, context)
        }
    }

    /// The table as the form says, with the text of a new one's set; refused with everything that is wrong with it.
    private func draft(
        _ form: TableForm, of table: RoundTable?, in round: Round, for actor: Actor
    ) async throws -> (table: RoundTable, sets: [StoredSet]) {
        let units = program.units(
            form.units, takesAll: false, authority: round.authority.code, year: round.year, areMadeUp: form.areMadeUp,
            for: actor)
        let policy = form.readPolicy()
        let frozen = table == nil ? try await program.frozen(form.set) : nil
        var problems = units.problems + policy.problems
        if table == nil, frozen == nil { problems.append(RoundFault.setMissing.problem) }
        guard problems.isEmpty else { throw Refusal(problems) }
        var draft = table ?? round.newTable(titled: form.title, set: frozen?.stored.key ?? "")
        (draft.title, draft.unitNoun) = (form.title, form.unitNoun)
        (draft.policy, draft.participants) = (policy.policy, units.participants)
        return (draft, frozen.map { [$0.stored] } ?? [])
    }

    /// The round in preparation, and the table, where it is not to be made yet.
    private func found(_ context: AppContext) async throws -> (Round, RoundTable?) {
        let (listing, actor) = try await program.managed(context)
        let name = try context.parameter("table")
        guard actor.may(.setUpRound, on: listing.round.subject), listing.round.course.phase == .preparing,
            let round = try await program.store.wholeRound(listing.round.slug)
        else { throw HTTPError(.notFound) }
        if name == RoundPath.newTable { return (round, nil) }
        return (round, try round.tables.first { $0.slug == name }.found())
    }

    private func page(
        _ round: Round, _ table: RoundTable?, _ form: TableForm, _ problems: [Problem], _ context: AppContext
    ) async throws -> Response {
        let name = table?.slug ?? RoundPath.newTable
        let page = TablePage(
            round: RunningRound(round, for: context.session?.actor), table: name, form: form,
            sets: table == nil ? try await program.setChoices(of: [round.authority.code]) : [], problems: problems)
        return .page(
            page.markup(in: context.frame(at: .running(.table(round.slug, table: name)), program)),
            isRefused: !problems.isEmpty)
    }
}

extension Round {
    fileprivate func newTable(titled title: String, set: String) -> RoundTable {
        let proposed = Slug.proposed(for: title)
        let taken = tables.contains { $0.slug == proposed } || proposed.isEmpty || proposed == RoundPath.newTable
        return RoundTable(
            slug: taken ? "bang-\(tables.count + 1)" : proposed, title: title, unitNoun: "", set: set,
            policy: RankingPolicy(), participants: [])
    }

    /// The round in preparation with a table changed or added.
    fileprivate func with(_ table: RoundTable) throws(RoundFault) -> Round {
        try expectPreparing()
        var round = self
        if let place = round.tables.firstIndex(where: { $0.slug == table.slug }) {
            round.tables[place] = table
        } else {
            round.tables.append(table)
        }
        return round
    }
}

extension TableForm {
    fileprivate init(_ table: RoundTable) {
        self.init()
        (title, unitNoun) = (table.title, table.unitNoun)
        units = table.unitLines
        let uncoded = table.participants.filter { $0.unit.code.hasPrefix("x-") }
        areMadeUp = uncoded.allSatisfy(\.isMadeUp)
        let policy = table.policy
        (method, rankOn, measure) = (policy.method.rawValue, policy.rankOn.rawValue, policy.measure.rawValue)
        (decimals, self.policy) = (String(policy.publishedDecimals), PolicyFile.text(of: policy))
    }

    fileprivate init(_ fields: FormFields) {
        self.init()
        (title, unitNoun) = (fields.text("ten-bang"), fields.text("cach-goi"))
        (self.set, units) = (fields["bo-tieu-chi"] ?? "", fields["don-vi"] ?? "")
        areMadeUp = fields["gia-dinh"] != nil
        (method, rankOn, measure) = (fields.text("cach-xep"), fields.text("so-theo"), fields.text("do-bang"))
        (decimals, policy) = (fields.text("so-le"), fields["quy-dinh"] ?? "")
    }

    /// The policy that the form says, with everything that is wrong with it.
    fileprivate func readPolicy() -> (policy: RankingPolicy, problems: [Problem]) {
        let plain = RankingPolicy(
            method: RankingMethod(rawValue: method) ?? .standard, rankOn: RankOn(rawValue: rankOn) ?? .published,
            measure: RankingMeasure(rawValue: measure) ?? .index, publishedDecimals: Int(decimals) ?? -1)
        guard policy.contains(where: { !$0.isWhitespace }) else { return (plain, []) }
        switch PolicyFile.read(policy, file: "xep-loai.yaml", default: plain) {
        case .success(let read): return (read, [])
        case .failure(let faults): return (plain, faults.diagnostics.map(\.placedProblem))
        }
    }
}
