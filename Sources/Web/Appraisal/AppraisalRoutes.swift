import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// The council's desk, and its work on one unit.
struct AppraisalRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.appraisalDesk.routerPath, use: index)
        router.get(PathPattern.appraisalUnit.routerPath, use: show)
        router.post(PathPattern.appraisalLine.routerPath, use: judge)
        router.post(PathPattern.acceptance.routerPath, use: accept)
        router.post(PathPattern.acceptanceUndo.routerPath, use: undo)
        router.get(PathPattern.lineHistory.routerPath, use: history)
    }

    @Sendable private func index(_ request: Request, _ context: AppContext) async throws -> Response {
        let (occasion, slug) = (try context.occasion(program), try context.parameter("round"))
        let board = try await program.store.appraisalBoard(slug, for: occasion.actor).found()
        let page = DeskPage(board, program.sets, actor: occasion.actor)
        return .page(page.markup(in: context.frame(at: .council(.desk(slug)), program)))
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let choice = LineChoice { [query = request.query] in query[$0] }
        return try await page(context, choice)
    }

    /// One verdict on one line.
    @Sendable private func judge(_ request: Request, _ context: AppContext) async throws -> Response {
        let (slug, unit, code) = (try context.parameter("round"), try context.unit(), try context.code())
        let (form, occasion) = try await context.form(request, program)
        var choice = LineChoice { form[$0] }
        choice.undo = nil
        return try await .attempt {
            try await judge(code, of: unit, in: slug, form, occasion)
            if form["gon"] != nil { choice.only = code }
            return .seeOther(.council(.unit(slug, unit, choice, at: code)))
        } refused: {
            try await page(context, choice, refused: TypedVerdict(form).refused(code, $0), status: $0.status)
        }
    }

    private func judge(
        _ code: Code, of unit: UnitKey, in slug: String, _ form: FormFields, _ occasion: Occasion
    ) async throws {
        let found = try await program.store.appraisalSheet(slug, unit, program.setFinder, for: occasion.actor).found()
        let verdict = try await verdict(form["viec"], TypedVerdict(form), found.found.sheet.authority)
        let judgement = LineVerdict(unit, code, seen: form["phien-ban"].flatMap(Int.init) ?? -1, verdict)
        try await program.store.judge([judgement], in: slug, sets: program.setFinder, on: occasion).found()
    }

    private func verdict(_ act: String?, _ typed: TypedVerdict, _ authority: String) async throws -> Verdict {
        switch act {
        case "dong-y": .agree
        case "giu": .keep
        case "rut": .takeBack
        default: try typed.award(try await program.reasons(of: authority))
        }
    }

    /// All open lines that were shown and can be agreed with, in one step.
    @Sendable private func accept(_ request: Request, _ context: AppContext) async throws -> Response {
        let (occasion, form) = (try context.occasion(program), try await request.form())
        let (slug, unit) = (try context.parameter("round"), try context.unit())
        try await program.store.acceptAll(
            Self.shown(form["dong"] ?? "", of: unit), in: slug, sets: program.setFinder, on: occasion
        ).found()
        var choice = LineChoice { form[$0] }
        choice.undo = occasion.request
        return .seeOther(.council(.unit(slug, unit, choice)))
    }

    /// "1.1:0" for each line that was shown, with the version that was seen.
    private static func shown(_ text: String, of unit: UnitKey) -> [LineVerdict] {
        text.split(separator: " ").compactMap { text in
            let parts = text.split(separator: ":")
            guard parts.count == 2, let code = Code(parts[0]), let seen = Int(parts[1]) else { return nil }
            return LineVerdict(unit, code, seen: seen, .agree)
        }
    }

    @Sendable private func undo(_ request: Request, _ context: AppContext) async throws -> Response {
        let (occasion, form) = (try context.occasion(program), try await request.form())
        let slug = try context.parameter("round")
        try await program.store.undoAcceptance(
            form["luot"] ?? "", in: slug, sets: program.setFinder, on: occasion
        ).found()
        return .seeOther(.council(Self.origin(form, in: slug)), saying: .undone, at: occasion.at)
    }

    /// The page on which the step was taken: a unit's, a criterion's, or else the desk.
    private static func origin(_ form: FormFields, in slug: String) -> CouncilPath {
        if let unit = form["don-vi"].flatMap({ UnitKey(parsing: $0) }) { return .unit(slug, unit) }
        guard let code = form["tieu-chi"].flatMap({ Code($0) }) else { return .desk(slug) }
        return .criterion(slug, code, table: form["bang"])
    }

    private func page(
        _ context: AppContext, _ choice: LineChoice, refused: RefusedVerdict? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (occasion, slug, unit) = (
            try context.occasion(program), try context.parameter("round"), try context.unit()
        )
        guard
            let filled = try await program.store.appraisalSheet(slug, unit, program.setFinder, for: occasion.actor),
            let evidence = try await program.store.evidence(slug, unit, for: occasion.actor),
            let set = program.sets[filled.found.set]
        else { throw HTTPError(.notFound) }
        let sheet = filled.found.sheet
        let proofs = evidence.lines
        let reports = try await program.givenReports(filled.found)
        let scoring = try await program.scoringContext(set, filled.found)
        let rows = AppraisalUnitPage.rows(filled, set, in: scoring, actor: occasion.actor) { criterion in
            var panel = program.evidencePanel(criterion, sheet, proofs[criterion.code] ?? [], for: context)
            panel.suppliedSince = sheet.isSupplied(criterion.code) ? sheet.supplied?.since : nil
            panel.report = reports[criterion.code]
            return panel
        }
        guard !rows.isEmpty else { throw HTTPError(.notFound) }
        let undoable = try await choice.undo.asyncMap { id in
            try await program.store.acceptedCount(id, in: slug, by: occasion.actor.person.id)
        }
        var page = AppraisalUnitPage(
            round: CouncilRound(filled.found), unit: filled.found.unitName, sheet: sheet, set: set, rows: rows,
            choice: choice, reasons: try await program.reasons(of: sheet.authority),
            closed: filled.found.closed(to: occasion.actor, at: occasion.at), refused: refused,
            undoable: undoable ?? 0)
        page.issued = try await program.issuedPaper(of: sheet, for: occasion.actor)
        let path = Path.council(.unit(slug, unit, choice))
        return .page(page.markup(in: context.frame(at: path, program)), status: status)
    }

    @Sendable private func history(_ request: Request, _ context: AppContext) async throws -> Response {
        let occasion = try context.occasion(program)
        let (slug, unit, code) = (try context.parameter("round"), try context.unit(), try context.code())
        guard let history = try await program.store.history(of: code, slug, unit, for: occasion.actor),
            let set = program.sets[history.found.set], let criterion = set.line(code)
        else { throw HTTPError(.notFound) }
        let page = LineHistoryPage(
            round: CouncilRound(history.found), unit: history.found.unitName, criterion: criterion,
            line: history.line, showsCouncil: history.showsCouncil, entries: history.entries,
            context: try await program.scoringContext(set, history.found))
        return .page(page.markup(in: context.frame(at: .council(.history(slug, unit, code)), program)))
    }
}

extension TypedVerdict {
    fileprivate init(_ form: FormFields) {
        self.init(points: form["diem"], category: form["loai"], reason: form["ly-do"])
    }

    fileprivate func refused(_ code: Code, _ refusal: Refusal) -> RefusedVerdict? {
        let isStale = (refusal.error as? VerdictFaults)?.faults[0]?.isStale == true
        return refusal.problem.map { problem in
            RefusedVerdict(
                code: code, points: points, category: category, reason: reason, problem: problem, isStale: isStale)
        }
    }
}

extension AppraisalUnitPage {
    /// The lines of a sheet that the person may appraise.
    static func rows(
        _ filled: FilledSheet, _ set: CriteriaSet, in context: ScoringContext, actor: Actor,
        evidence: (Criterion) -> EvidencePanel
    ) -> [Row] {
        let sheet = filled.found.sheet
        let lines = set.lines
        let covered = Set(actor.covered(lines.map(\.code), by: .appraise, on: sheet.subject))
        return lines.filter { covered.contains($0.code) }.map { criterion in
            let line = filled.lines[criterion.code] ?? SheetLine(code: criterion.code)
            return Row(
                line: AppraisedLine(line, criterion, of: sheet, in: context),
                exclusion: sheet.exclusion(of: criterion.code),
                evidence: evidence(criterion))
        }
    }
}

extension DeskPage {
    /// The desk of one member.
    init(_ board: AppraisalBoard, _ sets: SetShelf, actor: Actor) {
        let subject = Subject(authority: board.round.authority.code, round: board.round.slug)
        let tables = board.round.tables.compactMap { table -> Table? in
            guard let set = sets[table.set] else { return nil }
            return DeskTally(set, board, table: table.slug, actor: actor).table(table)
        }
        self.init(
            round: CouncilRound(board.round), tables: tables, isBlind: board.isBlind,
            settles: actor.may(.settle, on: subject))
    }
}

/// Counts a member's lines by unit and by criterion.
private struct DeskTally {
    private var units: [DeskPage.UnitRow] = []
    private var byCode: [Code: DeskPage.Progress] = [:]
    private let set: CriteriaSet
    private let lines: [Criterion]

    init(_ set: CriteriaSet, _ board: AppraisalBoard, table: String, actor: Actor) {
        (self.set, lines) = (set, set.lines)
        let codes = lines.map(\.code)
        for found in board.sheets where found.table == table {
            let sheet = found.sheet
            let own = actor.covered(codes, by: .appraise, on: sheet.subject)
                .filter { sheet.excluded.isEmpty || sheet.exclusion(of: $0) == nil }
            guard !own.isEmpty else { continue }
            let marks = board.marks[sheet.unit] ?? [:]
            var progress = DeskPage.Progress()
            for code in own {
                let isSupplied = sheet.awaitsLookAtSupplied(code, appraised: marks[code]?.at)
                progress.add(marks[code], isSupplied: isSupplied)
                byCode[code, default: DeskPage.Progress()].add(marks[code], isSupplied: isSupplied)
            }
            units.append(
                DeskPage.UnitRow(
                    unit: found.unitName, state: sheet.state, handedIn: sheet.submission?.by.at, progress: progress))
        }
    }

    func table(_ table: RoundTable) -> DeskPage.Table? {
        DeskPage.Table(slug: table.slug, title: table.title, units: units, criteria: rows)
    }

    /// Each domain with its lines below it.
    private var rows: [DeskPage.CriterionRow] {
        let nodes = set.topNodes
        return nodes.flatMap { node -> [DeskPage.CriterionRow] in
            let own = lines.filter { ($0.code == node.code || $0.code.isBelow(node.code)) && byCode[$0.code] != nil }
            guard !own.isEmpty else { return [] }
            var whole = DeskPage.Progress()
            for line in own { byCode[line.code].map { whole.add($0) } }
            let domain = DeskPage.CriterionRow(criterion: node, isDomain: true, progress: whole)
            let below = own.filter { $0.code != node.code || !node.components.isEmpty }
            return [domain]
                + below.filter { $0.code != node.code }.map { line in
                    DeskPage.CriterionRow(criterion: line, isDomain: false, progress: byCode[line.code] ?? whole)
                }
        }
    }
}

extension DeskPage.Progress {
    /// - Parameter isSupplied: whether the council has yet to look at what the unit supplied.
    mutating func add(_ mark: AppraisalBoard.Mark?, isSupplied: Bool) {
        all += 1
        supplied += isSupplied ? 1 : 0
        guard let mark else { return }
        done += mark.awaitsSecondLook || isSupplied ? 0 : 1
        awaiting += mark.awaitsSecondLook ? 1 : 0
        other += mark.isOther ? 1 : 0
    }
}
