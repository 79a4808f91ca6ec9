import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import ParIndex
import Store
import Wording

/// A unit's binder, and the form that fills it.
struct BinderRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.binder.routerPath, use: show)
        router.post(PathPattern.uploads.routerPath, use: create)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let (unit, actor) = (try context.unit(), try context.actor)
        guard let binder = try await program.store.binder(of: unit, for: actor) else { throw HTTPError(.notFound) }
        let search = request.query[Path.searchName] ?? ""
        let page = BinderPage(
            unit: unit, unitName: try await program.unitName(unit), rows: binder.map(BinderPage.Row.init),
            rounds: try await program.store.runningRounds(of: unit).map { (slug: $0.slug, title: $0.title) },
            lists: try await program.store.listedRounds(of: unit),
            search: search, usedBytes: try await program.store.binderBytes(of: unit),
            quota: program.evidence.quota)
        return .page(page.markup(in: context.frame(at: .evidence(.binder(unit, search: search)), program)))
    }

    /// Takes the files of a form; the answer names each that was refused.
    @Sendable private func create(_ request: Request, _ context: AppContext) async throws -> Response {
        let (unit, occasion) = (try context.unit(), try context.occasion(program))
        guard occasion.actor.keepsBinder(of: unit) else { throw HTTPError(.notFound) }
        return try await program.receive(request, context) { reception, folder in
            let target = try await program.target(
                of: unit, round: reception.fields["dot"], code: reception.fields["tieu-chi"],
                page: reception.fields["trang"])
            let intake = Intake(program: program, unit: unit, occasion: occasion, target: target)
            return (try await intake.take(reception.files, in: folder), target.back(of: unit))
        }
    }
}

extension Intake {
    /// Takes all files of a form, one after the other.
    func take(_ files: some Collection<Reception.File>, in folder: String) async throws -> [UploadReport.Line] {
        guard !files.isEmpty else { throw EvidenceRefusal.noFile }
        var lines: [UploadReport.Line] = []
        for file in files { lines += try await take(file, in: folder) }
        return lines
    }
}

extension Intake.Target? {
    /// Where somebody came from who handed files in.
    func back(of unit: UnitKey) -> Path {
        guard let self, let code = self.code else { return .evidence(.binder(unit)) }
        return .evidence(.criterion(round: self.round.slug, unit: unit, code))
    }
}

extension BinderPage.Row {
    fileprivate init(_ line: BinderLine) {
        self.init(
            document: line.document, isReplaced: line.replacedBy != nil,
            uses: line.uses.map { BinderPage.Use(round: $0.round, code: $0.proof.code) })
    }
}

extension Program {
    /// Reads a form with files, lets `take` keep them, and leads back where all were kept.
    func receive(
        _ request: Request, _ context: AppContext,
        _ take: (Reception, String) async throws -> (lines: [UploadReport.Line], back: Path)
    ) async throws -> Response {
        let length = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        guard length <= Reception.longest else { return tooLarge(context) }
        let folder = try evidence.makeTemporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let reception: Reception
        do {
            reception = try await Reception.read(request, into: folder, evidence.inspection)
        } catch EvidenceRefusal.formTooLarge {
            return tooLarge(context)
        }
        let (lines, back) = try await take(reception, folder)
        guard lines.contains(where: { !$0.isKept || $0.remark != nil }) else { return .seeOther(back) }
        let report = UploadReport(lines: lines, back: back)
        return .page(report.markup(in: context.frame(at: back, self)), isRefused: true)
    }

    /// Says so, and hangs up: what is still on its way would be read for nothing.
    private func tooLarge(_ context: AppContext) -> Response {
        let problem = EvidenceRefusal.formTooLarge(limit: Reception.longest).problem
        let page = ErrorPage(status: 413, problem: problem).markup(in: context.frame(at: .home, self))
        let channel = context.channel
        let body = ResponseBody(contentLength: page.utf8.count) { writer in
            try await writer.write(ByteBuffer(bytes: page.utf8))
            try await writer.finish(nil)
            // Not at once, so that the browser reads the answer before its line is cut.
            channel?.eventLoop.scheduleTask(in: .seconds(2)) { channel?.close(promise: nil) }
        }
        return Response(
            status: .contentTooLarge,
            headers: [.contentType: "text/html; charset=utf-8", .connection: "close"], body: body)
    }

    /// What handed-in files are for; `nil` where they go to the binder only.
    func target(of unit: UnitKey, round: String?, code: String?, page: String?) async throws -> Intake.Target? {
        guard let round, !round.isEmpty else { return nil }
        let running = try await store.runningRounds(of: unit).first { $0.slug == round }
        guard let running, let set = sets[running.set] else { throw HTTPError(.notFound) }
        var target = Intake.Target(round: running, set: set, page: page ?? "")
        if let code, !code.isEmpty {
            guard let known = Code(code), set[known] != nil else { throw HTTPError(.notFound) }
            target.code = known
        }
        return target
    }

    /// What a unit is called.
    func unitName(_ unit: UnitKey) async throws -> String {
        try await store.name(of: unit) ?? gazetteer.commune(unit)?.name ?? unit.code
    }
}
