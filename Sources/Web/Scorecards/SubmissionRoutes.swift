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
    }

    @Sendable private func check(_ request: Request, _ context: AppContext) async throws -> Response {
        let (asked, occasion) = (try SheetRequest(request, context), try context.occasion(program))
        let sheet = try await program.assembly(asked, for: occasion.actor, at: occasion.at).page(.all)
        return .page(
            CheckPage(sheet: sheet, asksCode: asksCode(context), lacksSecondFactor: !occasion.actor.hasSecondFactor)
                .markup(in: context.frame(at: asked.check, program)))
    }

    @Sendable private func send(_ request: Request, _ context: AppContext) async throws -> Response {
        try await step(request, context) { asked, _, occasion in
            let assembly = try await program.assembly(asked, for: occasion.actor, at: occasion.at)
            let scoring = try await assembly.context
            return try await program.store.send(
                asked.round, asked.unit, open: { assembly.check($0, in: scoring).open }, on: occasion)
        }
    }

    @Sendable private func reject(_ request: Request, _ context: AppContext) async throws -> Response {
        try await step(request, context) { asked, form, occasion in
            try await program.store.reject(asked.round, asked.unit, reason: form["ly-do"] ?? "", on: occasion)
        }
    }

    @Sendable private func approve(_ request: Request, _ context: AppContext) async throws -> Response {
        try await step(request, context) { asked, form, occasion in
            try await program.confirmSecondFactor(context, form)
            guard let capacity = form["tham-quyen"].flatMap(SigningCapacity.init) else { throw HTTPError(.badRequest) }
            return try await program.store.approve(asked.round, asked.unit, capacity, on: occasion)
        }
    }

    @Sendable private func withdraw(_ request: Request, _ context: AppContext) async throws -> Response {
        try await step(request, context) { asked, _, occasion in
            try await program.store.withdraw(asked.round, asked.unit, on: occasion)
        }
    }

    /// Takes a step and leads to the sheet; what is refused leads to the check, which says why and keeps what was typed.
    private func step(
        _ request: Request, _ context: AppContext,
        _ take: (SheetRequest, FormFields, Occasion) async throws -> Sheet?
    ) async throws -> Response {
        let asked = try SheetRequest(request, context)
        let (form, occasion) = try await context.form(request, program)
        do {
            guard try await take(asked, form, occasion) != nil else { throw HTTPError(.notFound) }
            return .seeOther(asked.check)
        } catch let refusal as CycleRefusal {
            return try await refused(refusal.problem, refusal.status, asked, form, occasion, context)
        } catch let fault as SignInFault {
            return try await refused(fault.problem, .unprocessableContent, asked, form, occasion, context)
        }
    }

    private func refused(
        _ problem: Problem, _ status: HTTPResponse.Status, _ asked: SheetRequest, _ form: FormFields,
        _ occasion: Occasion, _ context: AppContext
    ) async throws -> Response {
        let sheet = try await program.assembly(asked, for: occasion.actor, at: occasion.at).page(.all)
        let page = CheckPage(
            sheet: sheet, asksCode: asksCode(context), lacksSecondFactor: !occasion.actor.hasSecondFactor,
            problem: problem, reason: form["ly-do"] ?? "",
            capacity: form["tham-quyen"].flatMap(SigningCapacity.init))
        return .page(page.markup(in: context.frame(at: asked.check, program)), status: status)
    }

    /// A demonstration's session proves everything.
    private func asksCode(_ context: AppContext) -> Bool { context.session?.stored.isDemo == false }
}

extension SheetRequest {
    var check: Path { .sheetStep(.check, round: round, unit: unit) }
}
