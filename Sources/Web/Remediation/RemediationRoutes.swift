import Documents
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// What a unit does about what it lost, and the texts of its plan and report.
struct RemediationRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.remediation.routerPath, use: show)
        router.post(PathPattern.remedialMeasures.routerPath, use: keepMeasure)
        router.post(PathPattern.remediationTexts.routerPath, use: keepText)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        try await page(nil, context)
    }

    @Sendable private func keepMeasure(_ request: Request, _ context: AppContext) async throws -> Response {
        let (form, occasion) = try await context.form(request, program)
        let asked = try MeasureRequest(form, context)
        return try await .attempt {
            try await keep(asked, form, occasion)
            return .seeOther(.remediation(asked.path), saying: .saved, at: occasion.at)
        } refused: {
            try await page((asked.target(of: $0), form.typed(MeasureForm.names), $0), context)
        }
    }

    private func keep(_ asked: MeasureRequest, _ form: FormFields, _ occasion: Occasion) async throws {
        let (slug, unit) = (asked.round, asked.unit)
        guard form["viec"] != "bo" else {
            try await program.store.dropMeasure(asked.id, slug, unit, seen: asked.seen, on: occasion).found()
            return
        }
        // Whoever may not write is told so before anything typed is looked at.
        let drafter = try await drafter(slug, unit, occasion)
        try drafter.material.filled.found.sheet.expectRemediable(by: occasion.actor)
        try await program.store.keep(
            try asked.change(to: RemedialMeasure.Terms(form)), slug, unit, losses: drafter.losses,
            sets: program.setFinder, quoting: .vietnamese, on: occasion
        ).found()
    }

    @Sendable private func keepText(_ request: Request, _ context: AppContext) async throws -> Response {
        let (form, occasion) = try await context.form(request, program)
        let asked = try TextRequest(form, context)
        return try await .attempt {
            try await keep(asked, occasion)
            return .seeOther(.remediation(asked.path), saying: .saved, at: occasion.at)
        } refused: {
            let name = PaperTextField.textName(asked.typed.place)
            return try await page((.text(asked.spot), [name: asked.typed.text], $0), context)
        }
    }

    private func keep(_ asked: TextRequest, _ occasion: Occasion) async throws {
        // What has no paper has no texts either.
        _ = try await drafter(asked.round, asked.unit, occasion)
        try await program.store.keep(
            [asked.typed], of: asked.unit, sets: program.setFinder, quoting: .vietnamese, on: occasion
        ).found()
    }

    private func drafter(_ slug: String, _ unit: UnitKey, _ occasion: Occasion) async throws -> UnitDrafter {
        try await program.drafter(program.round(slug), unit, for: .person(occasion.actor)).found()
    }

    private func page(
        _ refused: (target: RefusedRemediation.Target, typed: [String: String], refusal: Refusal)?,
        _ context: AppContext
    ) async throws -> Response {
        let (occasion, slug, unit) = (
            try context.occasion(program), try context.parameter("round"), try context.unit()
        )
        // What the person has no right to at all is no matter of a form.
        if let denial = refused?.refusal.error as? Denial { throw denial }
        let drafter = try await drafter(slug, unit, occasion)
        let sheet = drafter.material.filled.found.sheet
        let shown = refused.flatMap { refused in
            refused.refusal.problem.map { RefusedRemediation(refused.target, typed: refused.typed, problem: $0) }
        }
        guard let page = RemediationPage(drafter, for: occasion.actor, refused: shown) else {
            throw CycleRefusal.wrongPhase(sheet.course.phase, allowed: [.concluded, .published])
        }
        let path = Path.remediation(.page(round: slug, unit: unit))
        return .page(
            page.markup(in: context.frame(at: path, program)), status: refused.map { $0.refusal.status } ?? .ok)
    }
}

extension UnitDrafter {
    /// The points lost at each place.
    fileprivate var losses: [Code: Points] {
        Dictionary((scores.council?.losses ?? []).map { ($0.code, $0.points) }) { first, _ in first }
    }
}

extension RemedialMeasure.Terms {
    /// The terms as they were typed; throws what can not be read.
    fileprivate init(_ form: FormFields) throws {
        self.init(
            action: Self.text(form, "noi-dung"), responsible: form.text("phu-trach"),
            due: try Self.day(form, "han"), proof: form.text("minh-chung"), expected: try Self.points(form),
            state: form["trang-thai"].flatMap(RemedialMeasure.State.init) ?? .planned,
            outcome: Self.text(form, "ket-qua"), doneOn: try Self.day(form, "ngay-xong"))
    }

    private static func text(_ form: FormFields, _ name: String) -> String {
        form.text(name).replacing("\r\n", with: "\n")
    }

    private static func day(_ form: FormFields, _ name: String) throws(MeasureFault) -> Day? {
        let text = form.text(name)
        guard !text.isEmpty else { return nil }
        guard let day = Day(parsing: text) else { throw .notDay(text) }
        return day
    }

    private static func points(_ form: FormFields) throws(MeasureFault) -> Points? {
        let text = form.text("du-kien")
        guard !text.isEmpty else { return nil }
        guard let points = Points(text) else { throw .notPoints(text) }
        return points
    }
}

extension RemediationPage {
    /// `nil` while the council's points are not final.
    fileprivate init?(_ drafter: UnitDrafter, for actor: Actor, refused: RefusedRemediation?) {
        let (scores, material) = (drafter.scores, drafter.material)
        guard let council = scores.council else { return nil }
        let sheet = material.filled.found.sheet
        let plan = RemediationPlan(council, material.measures)
        let reasons = plan.items.compactMap { item in
            scores.reason(item.lost.line).map { reason in
                (item.lost.code, (text: reason, giver: scores.reasonGiver(item.lost.line)))
            }
        }
        var drafts: [PaperSpot: String] = [:]
        for spot in PaperKind.allCases.flatMap({ kind in kind.sections.map { PaperSpot(kind, $0) } }) {
            drafts[spot] = spot.draft(unit: scores.shortCommittee, year: drafter.setting.round.year, plan: plan)
        }
        self.init(
            round: (slug: sheet.round, title: material.filled.found.roundTitle),
            unit: UnitName(key: sheet.unit, name: scores.unit.name), plan: plan, own: scores.own,
            reasons: Dictionary(reasons) { first, _ in first }, texts: material.texts, drafts: drafts,
            domains: scores.set.domains.map(\.node),
            values: QuotedValues(
                set: scores.set, own: scores.own, council: council, result: drafter.result, grade: drafter.grade),
            mayWrite: (try? sheet.expectRemediable(by: actor)) != nil, hasPapers: sheet.course.phase == .published,
            refused: refused)
    }
}

/// Which measure of which criterion a form is about.
private struct MeasureRequest {
    let round: String
    let unit: UnitKey
    let code: Code
    /// Empty for a new one.
    let id: String
    /// The version that the person saw; none of a new one.
    let seen: Int

    init(_ form: FormFields, _ context: AppContext) throws {
        (round, unit) = (try context.parameter("round"), try context.unit())
        code = try Code(form.text(MeasureForm.codeName)).found()
        (id, seen) = (form.text(MeasureForm.idName), form[MeasureForm.versionName].flatMap(Int.init) ?? 0)
    }

    var path: RemediationPath { .page(round: round, unit: unit, at: .criterion(code)) }

    func change(to terms: RemedialMeasure.Terms) -> MeasureChange {
        let isNew = id.isEmpty && seen == 0
        return MeasureChange(
            id: isNew ? UUID().uuidString.lowercased() : id, code: code, terms: terms, seen: isNew ? 0 : max(1, seen))
    }

    /// Where what was typed comes back: in the measure's own form, or in that of a new one where it is gone.
    func target(of refusal: Refusal) -> RefusedRemediation.Target {
        let isGone = (refusal.error as? RemediationRefusal) == .removed
        return .measure(code, id: id.isEmpty || isGone ? nil : id)
    }
}

/// Which text of which paper a form is about, and what it says now.
private struct TextRequest {
    let round: String
    let unit: UnitKey
    let spot: PaperSpot
    let typed: TypedPaperText

    init(_ form: FormFields, _ context: AppContext) throws {
        (round, unit) = (try context.parameter("round"), try context.unit())
        spot = try PaperSpot(form.text("muc")).found()
        typed = try form.paperText(.round(round, spot)).found()
    }

    var path: RemediationPath { .page(round: round, unit: unit, at: .text(spot)) }
}
