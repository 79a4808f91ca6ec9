import Documents
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import ParIndex
import Store
import Wording

/// Papers of units and rounds: what can be drafted, each as it will look, and its files.
struct PaperRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.unitPapers.routerPath, use: list)
        router.get(PathPattern.unitPaper.routerPath, use: preview)
        router.get(PathPattern.unitPaperFile.routerPath, use: file)
        router.get(PathPattern.roundPapers.routerPath, use: list)
        router.get(PathPattern.roundPaper.routerPath, use: preview)
        router.get(PathPattern.roundPaperFile.routerPath, use: file)
    }

    @Sendable private func list(_ request: Request, _ context: AppContext) async throws -> Response {
        let shelf = try await shelf(PaperKind.ofRounds, context)
        let found = Set(shelf.papers.map(\.kind))
        let isOfUnit = shelf.heading.unit != nil
        var page = PapersPage(
            heading: shelf.heading, lines: shelf.papers.map(\.line),
            missing: PaperKind.ofRounds.filter { $0.isOfUnit == isOfUnit && !found.contains($0) },
            obstacle: program.press.obstacle?.problem)
        if !isOfUnit { page.batches = PaperKind.allCases.filter { $0.isOfUnit && $0.isReady(in: shelf.course) } }
        return .page(page.markup(in: context.frame(at: .papers(shelf.heading.path), program)))
    }

    @Sendable private func preview(_ request: Request, _ context: AppContext) async throws -> Response {
        let (heading, paper) = try await paper(context)
        let page = PaperPreviewPage(
            heading: heading, line: paper.line, paper: PaperPage(paper.document, program.press.layout).markup,
            obstacle: program.press.obstacle?.problem)
        return .page(page.markup(in: context.frame(at: .papers(heading.path.paper(paper.kind)), program)))
    }

    @Sendable private func file(_ request: Request, _ context: AppContext) async throws -> Response {
        guard let format = PaperFormat(rawValue: try context.parameter("format")) else { throw HTTPError(.notFound) }
        if let kind = try Self.batchKind(context) { return try await batch(kind, format, context) }
        let (heading, paper) = try await paper(context)
        let bytes = try await program.press.file(paper.document, as: format)
        return .attachment(
            named: heading.fileName(of: paper.kind, format), type: format.mediaType,
            ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// A kind of paper that units have, where no unit is named: all of them are asked for.
    private static func batchKind(_ context: AppContext) throws -> PaperKind? {
        guard context.parameters["unit"] == nil else { return nil }
        return PaperKind(rawValue: try context.parameter("paper")).flatMap { $0.isOfUnit ? $0 : nil }
    }

    /// The papers of all units in one archive.
    private func batch(_ kind: PaperKind, _ format: PaperFormat, _ context: AppContext) async throws -> Response {
        let actor = try context.actor
        let listing = try await program.round(try context.parameter("round"))
        guard actor.may(.seeRound, on: listing.round.subject), kind.isReady(in: listing.round.course),
            let round = try await program.store.wholeRound(listing.round.slug)
        else { throw HTTPError(.notFound) }
        let batch = PaperBatch(program: program, kind: kind, format: format, reader: .person(actor))
        let body = try await program.evidence.archive { folder in
            let outcomes = try await batch.write(round, into: folder)
            var paths = outcomes.compactMap(\.path)
            if let leftOut = batch.leftOut(outcomes, of: round) {
                let path = folder + "/" + PapersPage.leftOutName
                try Data(leftOut.text.utf8).write(to: URL(fileURLWithPath: path))
                paths.append(path)
            }
            return paths.map { (name: URL(fileURLWithPath: $0).lastPathComponent, path: $0) }
        }
        return .attachment(
            named: "\(kind.fileName)-\(round.slug)-\(format.rawValue).zip", type: "application/zip", body)
    }

    private func paper(_ context: AppContext) async throws -> (PapersHeading, DraftedPaper) {
        guard let kind = PaperKind(rawValue: try context.parameter("paper")) else { throw HTTPError(.notFound) }
        let shelf = try await shelf([kind], context)
        return (shelf.heading, try shelf.papers.first.found())
    }

    /// Those of the papers that can be drafted now, for who may see what they are made from.
    private func shelf(
        _ kinds: [PaperKind], _ context: AppContext
    ) async throws -> (heading: PapersHeading, course: RoundCourse, papers: [DraftedPaper]) {
        let (slug, reader) = (try context.parameter("round"), PaperReader.person(try context.actor))
        let listing = try await program.round(slug)
        let round = (slug: slug, title: listing.round.title)
        guard context.parameters["unit"] != nil else {
            let papers = try await program.roundPapers(kinds, listing, for: reader).found()
            return (PapersHeading(path: .round(slug), round: round), listing.round.course, papers)
        }
        let unit = try context.unit()
        let (name, papers) = try await program.unitPapers(kinds, listing, unit, for: reader).found()
        let heading = PapersHeading(
            path: .unit(round: slug, unit: unit), round: round, unit: UnitName(key: unit, name: name))
        return (heading, listing.round.course, papers)
    }
}

extension PapersHeading {
    fileprivate func fileName(of kind: PaperKind, _ format: PaperFormat) -> String {
        let unit = unit.map { "-\($0.key.code)" } ?? ""
        return "\(kind.fileName)-\(round.slug)\(unit).\(format.rawValue)"
    }
}

extension DraftedPaper {
    /// The paper as lists show it.
    fileprivate var line: PapersPage.Line {
        PapersPage.Line(
            kind, omissions: document.omissions.map(\.problem) + remarks, hasTables: !document.sheets.isEmpty)
    }
}

extension PaperFormat {
    var mediaType: String {
        switch self {
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .pdf: "application/pdf"
        case .html: "text/html; charset=utf-8"
        case .txt: "text/plain; charset=utf-8"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
    }
}
