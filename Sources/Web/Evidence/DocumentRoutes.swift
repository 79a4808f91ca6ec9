import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import ParIndex
import Store
import Uploads
import Wording

/// One document: its page, its original, pictures of its pages, what is said of it, and new versions.
struct DocumentRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.document.routerPath, use: show)
        router.post(PathPattern.document.routerPath, use: update)
        router.post(PathPattern.documentVersion.routerPath, use: replace)
        router.get(PathPattern.documentOriginal.routerPath, use: original)
        router.get(PathPattern.documentPicture.routerPath, use: picture)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let line = try await line(context)
        let number = max(1, request.query[EvidencePath.pageName].flatMap { Int($0) } ?? 1)
        return .page(
            try await program.documentPage(line, at: number, context).markup(
                in: context.frame(at: .evidence(.document(line.document.id, page: number)), program)))
    }

    @Sendable private func update(_ request: Request, _ context: AppContext) async throws -> Response {
        let (line, occasion) = (try await line(context), try context.occasion(program))
        guard occasion.actor.keepsBinder(of: line.document.unit) else { throw Denial.notYours(.answer) }
        let (id, form) = (line.document.id, try await request.form())
        return try await .attempt {
            try await describe(id, form, occasion)
            return .seeOther(.evidence(.document(id)))
        } refused: { refusal in
            var page = try await program.documentPage(try await self.line(context), at: 1, context)
            (page.problem, page.typed) = (refusal.problem, form.typed(ParticularsForm.names))
            return .page(page.markup(in: context.frame(at: .evidence(.document(id)), program)), isRefused: true)
        }
    }

    private func describe(_ id: String, _ form: FormFields, _ occasion: Occasion) async throws {
        guard let particulars = EvidenceDocument.Particulars(form) else { throw EvidenceRefusal.badDay }
        let seen = form[ParticularsForm.seenName].map(SeenMark.init(sent:))
        try await program.store.describe(id, particulars, seen: seen, on: occasion).found()
    }

    @Sendable private func replace(_ request: Request, _ context: AppContext) async throws -> Response {
        let (line, occasion) = (try await line(context), try context.occasion(program))
        let document = line.document
        guard occasion.actor.keepsBinder(of: document.unit) else { throw Denial.notYours(.answer) }
        guard line.replacedBy == nil else { throw HTTPError(.notFound) }
        return try await program.receive(request, context) { reception, folder in
            let intake = Intake(
                program: program, unit: document.unit, occasion: occasion, replaces: document.id,
                particulars: document.particulars)
            return (try await intake.take(reception.files.prefix(1), in: folder), .evidence(.document(document.id)))
        }
    }

    @Sendable private func original(_ request: Request, _ context: AppContext) async throws -> Response {
        let file = try await line(context).document.file
        let path = try program.evidence.original(file)
        return .attachment(named: file.name, type: file.mediaType, try ResponseBody(file: path))
    }

    /// A picture of a page, made once and kept beside the originals.
    @Sendable private func picture(_ request: Request, _ context: AppContext) async throws -> Response {
        let file = try await line(context).document.file
        guard let number = Int(try context.parameter("page")), (1...(file.pages ?? 10_000)).contains(number),
            let picture = try await program.evidence.picture(of: file, page: number)
        else { throw HTTPError(.notFound) }
        return Response(
            status: .ok,
            headers: [
                .contentType: picture.type, .cacheControl: "private, max-age=3600", Response.sandboxed: "1",
            ], body: try ResponseBody(file: picture.path))
    }

    private func line(_ context: AppContext) async throws -> BinderLine {
        let (id, actor) = (try context.parameter("document"), try context.actor)
        return try await program.store.documentLine(id, for: actor).found()
    }
}

extension EvidenceDocument.Particulars {
    /// What was typed; `nil` where a day is none.
    fileprivate init?(_ form: FormFields) {
        let (date, copiedOn) = (form.text("ngay"), form.text("ngay-chup"))
        let days = (Day(parsing: date), Day(parsing: copiedOn))
        guard date.isEmpty || days.0 != nil, copiedOn.isEmpty || days.1 != nil else { return nil }
        self.init(
            number: form.text("so"), date: days.0, issuer: form.text("co-quan"), abstract: form.text("trich-yeu"),
            address: form.text("dia-chi"), copiedOn: days.1)
    }
}
