import HTTPTypes
import Hummingbird
import NIOCore
import ParIndex
import Uploads

/// What a form with files brought (lần nhận tệp): its fields, and its files on the disk.
struct Reception {
    /// One file of the form.
    struct File {
        /// As the browser named it, with its folders where a folder was chosen.
        let name: String
        let path: String
        /// Why it is refused without being looked into.
        var fault: UploadFault?
    }

    /// The most that one form may bring; larger is refused before the first byte is read.
    static let longest = 400 << 20
    static let mostFiles = 500
    private static let longestField = 16 << 10

    private(set) var fields: [String: String] = [:]
    private(set) var files: [File] = []

    private let folder: String
    private let inspection: UploadInspection
    private var current: Current?

    private enum Current {
        case field(String, [UInt8])
        case file(IncomingFile, limit: Int)
        case passedOver
    }

    private init(into folder: String, _ inspection: UploadInspection) {
        (self.folder, self.inspection) = (folder, inspection)
    }

    /// Reads the form of a request, its files into `folder`.
    static func read(
        _ request: Request, into folder: String, _ inspection: UploadInspection
    ) async throws -> Reception {
        guard let boundary = request.headers[.contentType].flatMap(MultipartParser.boundary) else {
            throw EvidenceRefusal.formBroken
        }
        var reception = Reception(into: folder, inspection)
        var parser = MultipartParser(boundary: boundary)
        var size = 0
        do {
            for try await piece in request.body {
                size += piece.readableBytes
                guard size <= longest else { throw EvidenceRefusal.formTooLarge(limit: longest) }
                try parser.take(piece.readableBytesView) { try reception.take($0) }
            }
            try parser.finish()
        } catch is MultipartParser.Fault {
            throw EvidenceRefusal.formBroken
        }
        return reception
    }

    private mutating func take(_ event: MultipartParser.Event) throws {
        switch event {
        case .part(let heading): try begin(heading)
        case .content(let bytes): try add(bytes)
        case .partEnd: end()
        }
    }

    private mutating func begin(_ heading: PartHeading) throws {
        guard let name = heading.fileName else {
            current = .field(heading.name, [])
            return
        }
        // A browser sends a file without a name where none was chosen.
        guard !name.isEmpty else {
            current = .passedOver
            return
        }
        guard files.count < Self.mostFiles else { throw EvidenceRefusal.tooManyFiles(limit: Self.mostFiles) }
        let path = "\(folder)/\(files.count)"
        files.append(File(name: name, path: path))
        do throws(UploadRefusal) {
            try inspection.admit(name.lastPathPart, bytes: 0)
        } catch {
            files[files.count - 1].fault = error.fault
            current = .passedOver
            return
        }
        let kind = UploadKind(extensionOf: name) ?? .pdf
        current = .file(try IncomingFile(path: path), limit: inspection.limits.bytes(of: kind))
    }

    private mutating func add(_ bytes: UnsafeRawBufferPointer) throws {
        switch current {
        case .field(let name, let value):
            guard value.count + bytes.count <= Self.longestField else { throw EvidenceRefusal.formBroken }
            current = .field(name, value + bytes)
        case .file(let file, let limit) where file.size + bytes.count > limit:
            // The rest is read and passed over, so that the other files of the form are taken.
            files[files.count - 1].fault = .tooLarge(limit: limit)
            current = .passedOver
        case .file(let file, _): try file.write(bytes)
        case .passedOver, nil: break
        }
    }

    private mutating func end() {
        if case .field(let name, let value) = current, fields[name] == nil {
            fields[name] = String(decoding: value, as: UTF8.self)
        }
        current = nil
    }
}

extension String {
    /// The name without the folders before it.
    var lastPathPart: String { split(separator: "/").last.map(String.init) ?? self }
}
