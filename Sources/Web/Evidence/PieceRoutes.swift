import Crypto
import Foundation
import Glibc
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import ParIndex
import Store
import Uploads
import Wording

/// Takes a file piece by piece, so that a broken line costs a piece and not the file (tải lên tiếp).
///
/// What was half sent is known by person, unit, name, size and time of change: choosing the same file again goes on.
struct PieceRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.post(PathPattern.uploadPieces.routerPath, use: take)
    }

    /// Appends a piece that begins where the last one ended; a piece from elsewhere learns where to go on.
    @Sendable private func take(_ request: Request, _ context: AppContext) async throws -> Response {
        let (unit, occasion) = (try context.unit(), try context.occasion(program))
        guard occasion.actor.keepsBinder(of: unit) else { throw HTTPError(.notFound) }
        guard let announced = Announcement(request.query) else { throw HTTPError(.badRequest) }
        if let refused = refusal(of: announced) { return answer([refused], announced.size, context) }
        let file = try begun(announced.key(unit), of: occasion.actor.person)
        guard file.size == announced.offset else { return answer(nil, file.size, context) }
        try await append(request.body, to: file, upTo: announced.size)
        guard file.size == announced.size else { return answer(nil, file.size, context) }
        return answer(try await finish(file, announced, unit, occasion), file.size, context)
    }

    /// Why a file is not taken, seen by its name and size before any of it has come.
    private func refusal(of announced: Announcement) -> UploadReport.Line? {
        do throws(UploadRefusal) {
            try program.evidence.inspection.admit(announced.name.lastPathPart, bytes: announced.size)
            return nil
        } catch {
            return UploadReport.Line(name: error.name, outcome: .refused(error.problem))
        }
    }

    /// The file as far as it came.
    private func begun(_ key: String, of person: Person) throws -> IncomingFile {
        do {
            return try PieceFolder(program.evidence, person: person.id).file(key, at: program.clock())
        } catch let fault as SystemFault where fault.code == EWOULDBLOCK {
            // Another window sends the same file just now.
            throw HTTPError(.conflict)
        }
    }

    private func append(_ body: RequestBody, to file: IncomingFile, upTo size: Int) async throws {
        for try await piece in body {
            guard file.size + piece.readableBytes <= size else { throw HTTPError(.contentTooLarge) }
            try piece.withUnsafeReadableBytes { try file.write($0) }
        }
    }

    private func finish(
        _ file: IncomingFile, _ announced: Announcement, _ unit: UnitKey, _ occasion: Occasion
    ) async throws -> [UploadReport.Line] {
        let target = try await program.target(
            of: unit, round: announced.round, code: announced.code, page: announced.page)
        let folder = try program.evidence.makeTemporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/file"
        guard rename(file.path, path) == 0 else { throw SystemFault(errno, file.path) }
        let intake = Intake(program: program, unit: unit, occasion: occasion, target: target)
        return try await intake.take(Reception.File(name: announced.name, path: path), in: folder)
    }

    /// Where to go on, and once the file is whole what became of it.
    private func answer(_ lines: [UploadReport.Line]?, _ offset: Int, _ context: AppContext) -> Response {
        let report = lines.map { lines in
            lines.map { PieceAnswer.Line(text: $0.text(in: context.language), kept: $0.isKept) }
        }
        let data = (try? JSONEncoder().encode(PieceAnswer(offset: offset, lines: report))) ?? Data()
        return Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
    }
}

/// What the script learns.
private struct PieceAnswer: Encodable {
    struct Line: Encodable {
        let text: String
        let kept: Bool
    }

    let offset: Int
    let lines: [Line]?
}

/// What a piece says of its file.
private struct Announcement {
    let name: String
    let size: Int
    let changed: String
    let offset: Int
    let round: String?
    let code: String?
    let page: String?

    init?(_ query: FormFields) {
        guard let name = query["ten"], let size = query["co"].flatMap({ Int($0) }), size >= 0,
            let offset = query["tu"].flatMap({ Int($0) })
        else { return nil }
        (self.name, self.size, self.offset) = (name, size, offset)
        changed = query["sua"] ?? ""
        (round, code, page) = (query["dot"], query["tieu-chi"], query["trang"])
    }

    func key(_ unit: UnitKey) -> String {
        let parts = [unit.description, name, String(size), changed]
        return SHA256.hash(data: Array(parts.joined(separator: "\0").utf8)).hexadecimal
    }
}
