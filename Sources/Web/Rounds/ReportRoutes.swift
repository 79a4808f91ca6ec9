import Foundation
import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Uploads

/// The files of reports that state points given by others.
struct ReportRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.givenReport.routerPath, use: original)
    }

    @Sendable private func original(_ request: Request, _ context: AppContext) async throws -> Response {
        let (round, id) = (try context.parameter("round"), try context.parameter("report"))
        guard let report = try await program.store.givenReport(id, round, for: try context.actor) else {
            throw HTTPError(.notFound)
        }
        let path = try program.evidence.original(report.file)
        return .attachment(named: report.file.name, type: report.file.mediaType, try ResponseBody(file: path))
    }
}

extension Program {
    /// The reports that prove a sheet's given points, by criterion; asked for only where the set has any.
    func givenReports(_ found: FoundSheet) async throws -> [Code: GivenReport] {
        guard sets.needs(found.set).reports else { return [:] }
        return try await store.givenReports(found.sheet.round, found.sheet.unit)
    }

    /// The report of a form: the file that it brings, checked and kept, or the one that an earlier step kept.
    func report(_ fields: FormFields, of round: Round, on occasion: Occasion) async throws -> GivenReport? {
        guard let file = fields.namedFile(PartsPage.fileName) else {
            guard let id = fields[PartsPage.reportName] else { return nil }
            return try await store.givenReport(id, round.slug, for: occasion.actor)
        }
        try round.expectImports(by: occasion.actor)
        let report = GivenReport(
            id: UUID().uuidString.lowercased(), round: round.slug, file: try await keep(file),
            added: Authorship(by: occasion))
        return try await store.add(report, on: occasion)
    }

    /// Checks a file that came with a form, and keeps it for good.
    private func keep(_ file: FormFields.File) async throws -> EvidenceFile {
        let name = file.name.lastPathPart
        try evidence.inspection.admit(name, bytes: file.bytes.count)
        let folder = try evidence.makeTemporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = try file.write(into: folder)
        let checked = try await evidence.inspection.check(name, at: path)
        try await evidence.keep(path, checked)
        return EvidenceFile(checked)
    }
}

extension FormFields.File {
    /// Writes the bytes into a folder; where they lie then.
    func write(into folder: String) throws -> String {
        let file = try IncomingFile(path: folder + "/0")
        try bytes.withUnsafeBytes { try file.write($0) }
        return file.path
    }
}

extension EvidenceFile {
    /// What is kept of a file that was found fit.
    init(_ file: CheckedFile) {
        self.init(
            name: file.name, digest: file.sha256, size: file.size, mediaType: file.mediaType, pages: file.pages,
            remarks: file.remarks.map(\.rawValue))
    }
}
