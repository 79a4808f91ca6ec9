import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store

/// What a person has to do, and who of a unit does what.
struct WorkRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.myWork.routerPath, use: show)
        router.get(PathPattern.assignment.routerPath, use: assignment)
        router.post(PathPattern.assignment.routerPath, use: assign)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let occasion = try context.occasion(program)
        var page = MyWorkPage(
            works: try await works(occasion), rounds: try await program.roundWorks(of: occasion.actor),
            binders: try await program.binders(of: occasion.actor), now: occasion.at, host: request.head.authority ?? ""
        )
        page.remediations = try await program.remediations(of: occasion.actor)
        return .page(page.markup(in: context.frame(at: .myWork, program)))
    }

    /// What is to be done on the sheets of the person's own units.
    private func works(_ occasion: Occasion) async throws -> [MyWorkPage.Work] {
        var works: [MyWorkPage.Work] = []
        for filled in try await program.store.runningSheets(of: occasion.actor.units, for: occasion.actor) {
            let sheet = filled.found.sheet
            let assembly = try await program.assembly(sheet.round, sheet.unit, for: occasion.actor, at: occasion.at)
            works.append(try await work(assembly, occasion))
        }
        return works
    }

    private func work(_ assembly: SheetAssembly, _ occasion: Occasion) async throws -> MyWorkPage.Work {
        let page = try await assembly.page(.all)
        let sheet = page.sheet
        let bonuses = Set(page.set.bonuses.map(\.code.domain))
        let asked = page.set.criteria.filter { criterion in
            sheet.asks(criterion)
                && (!bonuses.contains(criterion.code.domain) || page.rows[criterion.code]?.line.answer != nil)
        }
        let officers = page.rights.contains(.coordinate) ? assembly.officers : []
        let scores = sheet.isScored(by: occasion.actor.person)
        let tasks = scores ? asked.compactMap { page.rows[$0.code] }.filter(\.isTask) : []
        let own = Set(tasks.map(\.criterion.code))
        var work = MyWorkPage.Work(
            sheet: sheet, roundTitle: page.roundTitle, unit: page.unit,
            tasks: tasks,
            gaps: page.check.items.filter { item in
                own.contains(item.criterion.code) && item.finding.isOpen && item.finding != .unanswered
            },
            officers: officers.compactMap { officer in
                let own = asked.filter { sheet.isTask($0.code, of: officer) && !sheet.assignment(of: officer).isEmpty }
                let open = own.map(\.code).filter { assembly.filled.lines[$0]?.answer == nil }
                return own.isEmpty ? nil : MyWorkPage.Progress(name: officer.name, asked: own.count, open: open)
            }, approves: page.rights.contains(.approve), explains: occasion.actor.may(.explain, on: sheet.subject),
            sends: scores && page.rights.contains(.coordinate), isReady: page.check.open == 0,
            asked: page.check.asked, answered: page.check.answered)
        (work.unexplained, work.reduced) = assembly.filled.reduced(in: program.sets)
        return work
    }

    @Sendable private func assignment(_ request: Request, _ context: AppContext) async throws -> Response {
        let (asked, occasion) = (try SheetRequest(request, context), try context.occasion(program))
        let assembly = try await program.assembly(asked, for: occasion.actor, at: occasion.at)
        let sheet = assembly.filled.found.sheet
        _ = try occasion.actor.authorize(.coordinate, on: sheet.subject)
        let officers = assembly.officers
        let chosen = request.query[AssignmentPage.officerName]
        let page = AssignmentPage(
            sheet: sheet, roundTitle: assembly.filled.found.roundTitle, unit: assembly.unitName, set: assembly.set,
            officers: officers, chosen: officers.first { $0.id == chosen })
        return .page(page.markup(in: context.frame(at: asked.assignment, program)))
    }

    @Sendable private func assign(_ request: Request, _ context: AppContext) async throws -> Response {
        let asked = try SheetRequest(request, context)
        let (form, occasion) = try await context.form(request, program)
        try await assign(asked, form, occasion)
        try await program.tell(of: asked.round, asked.unit, occasion)
        return .seeOther(asked.assignment, saying: .assigned, at: occasion.at)
    }

    /// Gives the ticked criteria to the officer that the form names.
    private func assign(_ asked: SheetRequest, _ form: FormFields, _ occasion: Occasion) async throws {
        let assembly = try await program.assembly(asked, for: occasion.actor, at: occasion.at)
        let (codes, officer) = (Self.ticked(form, assembly.set), form[AssignmentPage.officerName] ?? "")
        do {
            try await program.store.assign(codes, to: officer, asked.round, asked.unit, on: occasion).found()
        } catch CycleRefusal.denied(let denial) {
            throw denial
        }
    }

    /// The criteria that were ticked, without those that a ticked one holds.
    private static func ticked(_ form: FormFields, _ set: CriteriaSet) -> [Code] {
        let ticked = set.criteria.map(\.code).filter { form[AssignmentPage.boxName($0)] != nil }
        return ticked.filter { code in !ticked.contains { code.isBelow($0) } }
    }
}

extension Program {
    /// Where the person may work on what their units lost.
    fileprivate func remediations(
        of actor: Actor
    ) async throws -> [(round: String, title: String, unit: UnitName)] {
        let units = actor.units.filter { unit in actor.may(.coordinate, on: Subject(unit: unit)) }
        return try await store.finishedRounds(of: units).map { found in
            (found.round, found.title, UnitName(key: found.unit, name: found.unitName))
        }
    }

    /// The units whose binders the person keeps, by name.
    fileprivate func binders(of actor: Actor) async throws -> [UnitName] {
        var binders: [UnitName] = []
        for unit in actor.units where actor.keepsBinder(of: unit) {
            if let name = try await reportingUnit(unit)?.name { binders.append(UnitName(key: unit, name: name)) }
        }
        return binders
    }
}

extension SheetRequest {
    fileprivate var assignment: Path { .sheetStep(.assignment, round: round, unit: unit) }
}
