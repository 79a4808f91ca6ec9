import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import ParIndex
import Store
import Tables
import Wording

/// The list of a sheet's evidence as page and spreadsheet, and its files in one archive.
struct EvidenceListRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.evidenceList.routerPath, use: show)
        router.get(PathPattern.evidenceWorkbook.routerPath, use: workbook)
        router.get(PathPattern.evidenceArchive.routerPath, use: archive)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let list = try await list(context)
        var page = EvidenceListPage(
            round: list.sheet.round, roundTitle: list.found.roundTitle, unit: list.sheet.unit,
            unitName: list.found.participant.name, titles: list.titles, lines: list.lines)
        page.issued = list.issued
        let path = Path.evidence(.list(round: list.sheet.round, unit: list.sheet.unit))
        return .page(page.markup(in: context.frame(at: path, program)))
    }

    @Sendable private func workbook(_ request: Request, _ context: AppContext) async throws -> Response {
        let list = try await list(context)
        let bytes = try SheetTable.workbook(
            [list.table(in: context.language)], title: list.title(in: context.language), dated: program.clock().day)
        return .attachment(
            named: "\(list.fileName).xlsx",
            type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    @Sendable private func archive(_ request: Request, _ context: AppContext) async throws -> Response {
        let list = try await list(context)
        let body = try await program.evidence.archive { _ in try list.archived(program.evidence) }
        return .attachment(named: "\(list.fileName).zip", type: "application/zip", body)
    }

    private func list(_ context: AppContext) async throws -> EvidenceList {
        let (round, unit, actor) = (try context.parameter("round"), try context.unit(), try context.actor)
        guard let filled = try await program.store.sheet(round, unit, for: actor),
            let set = program.sets[filled.found.set],
            let evidence = try await program.store.evidence(round, unit, for: actor)
        else { throw HTTPError(.notFound) }
        let issued = try await filled.found.sheet.issued.asyncMap { paper in
            try await program.store.document(paper.document, for: actor)
        }
        return EvidenceList(found: filled.found, set: set, evidence: evidence, issued: issued.flatMap { $0 })
    }
}
