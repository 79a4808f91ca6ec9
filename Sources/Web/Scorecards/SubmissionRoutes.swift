import Foundation
import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// The check of a sheet, and its way to the head and to the council.
struct SubmissionRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.sheetCheck.routerPath, use: check)
        router.post(PathPattern.sheetSend.routerPath, use: send)
        router.post(PathPattern.sheetReject.routerPath, use: reject)
        router.post(PathPattern.sheetApprove.routerPath, use: approve)
        router.post(PathPattern.sheetWithdraw.routerPath, use: withdraw)
        router.post(PathPattern.sheetPaper.routerPath, use: attach)
    }

    @Sendable private func check(_ request: Request, _ context: AppContext) async throws -> Response {
        let (asked, occasion) = (try SheetRequest(request, context), try context.occasion(program))
        let sheet = try await program.assembly(asked, for: occasion.actor, at: occasion.at).page(.all)
        var page = CheckPage(
            sheet: sheet, asksCode: asksCode(context), lacksSecondFactor: !occasion.actor.hasSecondFactor)
        try await add(to: &page, FormFields(""), occasion.actor)
        return .page(page.markup(in: context.frame(at: asked.check, program)))
    }

    @Sendable private func send(_ request: Request, _ context: AppContext) async throws -> Response {
        try await step(request, context, .sent) { asked, _, occasion in
            let assembly = try await program.assembly(asked, for: occasion.actor, at: occasion.at)
            let scoring = assembly.context
            return try await program.store.send(
                asked.round, asked.unit, open: { assembly.check($0, in: scoring).open }, on: occasion)
        }
    }

    @Sendable private func reject(_ request: Request, _ context: AppContext) async throws -> Response {
        try await step(request, context, .rejected) { asked, form, occasion in
            try await program.store.reject(asked.round, asked.unit, reason: form["ly-do"] ?? "", on: occasion)
        }
    }

    @Sendable private func approve(_ request: Request, _ context: AppContext) async throws -> Response {
        try await step(request, context, .approved) { asked, form, occasion in
            guard let capacity = form["tham-quyen"].flatMap(SigningCapacity.init) else { throw CapacityMissing() }
            try await program.confirmSecondFactor(context, form)
            return try await program.store.approve(asked.round, asked.unit, capacity, on: occasion)
        }
    }

    @Sendable private func withdraw(_ request: Request, _ context: AppContext) async throws -> Response {
        try await step(request, context, .withdrawn) { asked, form, occasion in
            try await program.store.withdraw(asked.round, asked.unit, reason: form["ly-do"] ?? "", on: occasion)
        }
    }

    /// The issued paper, signed outside: a file that is put into the binder, or one that lies there.
    @Sendable private func attach(_ request: Request, _ context: AppContext) async throws -> Response {
        try await step(request, context, .paperAttached) { asked, form, occasion in
            let brought = try await issuedPaper(form, asked, occasion)
            return try await program.store.attachIssued(
                brought ?? form["tai-lieu"] ?? "", number: form.text("so"),
                date: Day(parsing: form.text("ngay")), asked.round, asked.unit, on: occasion)
        }
    }

    /// The document made of the file that the form brings; refused before anything is kept where none can be attached.
    private func issuedPaper(_ form: FormFields, _ asked: SheetRequest, _ occasion: Occasion) async throws -> String? {
        guard let file = form.namedFile(IssuedPaperForm.fileName) else { return nil }
        guard let sheet = try await program.store.sheet(asked.round, asked.unit, for: occasion.actor)?.found.sheet,
            occasion.actor.keepsBinder(of: asked.unit)
        else { return nil }
        try sheet.expectIssuable(by: occasion.actor)
        let (number, day) = (form.text("so"), Day(parsing: form.text("ngay")))
        guard file.name.lowercased().hasSuffix(".pdf"), number.holdsWords, let day else {
            throw CycleRefusal.paperIncomplete
        }
        let folder = try program.evidence.makeTemporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let intake = Intake(
            program: program, unit: asked.unit, occasion: occasion,
            particulars: EvidenceDocument.Particulars(number: number, date: day))
        let received = Reception.File(name: file.name, path: try file.write(into: folder))
        switch try await intake.take(received, in: folder).first?.outcome {
        case .kept(let document): return document
        case .refused(let problem): throw Refusal([problem])
        case nil: return nil
        }
    }

    /// The issued paper and the form for it, with what was typed where it was refused.
    private func add(to page: inout CheckPage, _ form: FormFields, _ actor: Actor) async throws {
        let sheet = page.sheet.sheet
        page.issued = try await program.issuedPaper(of: sheet, for: actor)
        guard sheet.isOpenToIssue, actor.may(.coordinate, on: sheet.subject) else { return }
        let binder = try await program.store.binder(of: sheet.unit, for: actor) ?? []
        page.paperForm = IssuedPaperForm(
            documents: binder.filter { $0.replacedBy == nil && $0.document.isPDF }.map(\.document),
            chosen: form["tai-lieu"] ?? sheet.issued?.document ?? "", number: form["so"] ?? sheet.issued?.number ?? "",
            date: form["ngay"] ?? sheet.issued?.date.description ?? "")
    }

    /// Takes a step and leads to the sheet; what is refused leads to the check, which says why and keeps what was typed.
    private func step(
        _ request: Request, _ context: AppContext, _ done: Done,
        _ take: (SheetRequest, FormFields, Occasion) async throws -> Sheet?
    ) async throws -> Response {
        let asked = try SheetRequest(request, context)
        let (form, occasion) = (try await request.formWithFile(), try context.occasion(program))
        return try await .attempt {
            try await take(asked, form, occasion).found()
            try await program.tell(of: asked.round, asked.unit, occasion)
            return .seeOther(asked.check, saying: done, at: occasion.at)
        } refused: {
            try await refused($0, asked, form, occasion, context)
        }
    }

    private func refused(
        _ refusal: Refusal, _ asked: SheetRequest, _ form: FormFields, _ occasion: Occasion, _ context: AppContext
    ) async throws -> Response {
        let sheet = try await program.assembly(asked, for: occasion.actor, at: occasion.at).page(.all)
        var page = CheckPage(
            sheet: sheet, asksCode: asksCode(context), lacksSecondFactor: !occasion.actor.hasSecondFactor,
            problem: refusal.problem, reason: form["ly-do"] ?? "",
            capacity: form["tham-quyen"].flatMap(SigningCapacity.init))
        try await add(to: &page, form, occasion.actor)
        return .page(page.markup(in: context.frame(at: asked.check, program)), status: refusal.status)
    }

    /// A demonstration's session proves everything.
    private func asksCode(_ context: AppContext) -> Bool { context.session?.stored.isDemo == false }
}

extension SheetRequest {
    var check: Path { .sheetStep(.check, round: round, unit: unit) }
}
