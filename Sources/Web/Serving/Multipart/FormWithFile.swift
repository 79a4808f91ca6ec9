import HTTPTypes
import Hummingbird
import NIOCore
import ParIndex
import Tables

/// A form with fields and small files as it is read, all in memory: for tables and sets, which are read at once.
///
/// Evidence is larger and goes to the disk as it comes (`Reception`).
struct FormWithFile {
    private(set) var fields: [String: String] = [:]
    private(set) var files: [String: FormFields.File] = [:]
    private var current: (heading: PartHeading, content: [UInt8])?

    /// Takes the parts of a whole body.
    init(_ body: ByteBuffer, boundary: String) throws {
        var parser = MultipartParser(boundary: boundary)
        try parser.take(body.readableBytesView) { take($0) }
        try parser.finish()
    }

    private mutating func take(_ event: MultipartParser.Event) {
        switch event {
        case .part(let heading): current = (heading, [])
        case .content(let bytes): current?.content += bytes
        case .partEnd: end()
        }
    }

    /// The first field of a name counts; a browser sends a file without a name where none was chosen.
    private mutating func end() {
        guard let (heading, content) = current else { return }
        current = nil
        if let name = heading.fileName {
            guard !name.isEmpty, files[heading.name] == nil else { return }
            files[heading.name] = FormFields.File(name: name, bytes: content)
        } else if fields[heading.name] == nil {
            fields[heading.name] = String(decoding: content, as: UTF8.self)
        }
    }
}

extension Request {
    /// The fields of a form that may bring a spreadsheet or a text file along: at most 20 MB with it.
    func formWithFile() async throws -> FormFields {
        guard let boundary = headers[.contentType].flatMap(MultipartParser.boundary) else { return try await form() }
        let body = try await body.collect(upTo: Self.longestForm + WorkbookLimits().fileSize)
        do {
            let form = try FormWithFile(body, boundary: boundary)
            return FormFields(form.fields, files: form.files)
        } catch is MultipartParser.Fault {
            throw EvidenceRefusal.formBroken
        }
    }
}
