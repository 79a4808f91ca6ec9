import Foundation

/// A form with files, as a browser writes it.
struct FileForm {
    static let boundary = "----WebKitFormBoundaryAbC123"

    private(set) var bytes: [UInt8] = Array("--\(boundary)--\r\n".utf8)

    func adding(_ field: String, _ value: String) -> FileForm {
        adding("Content-Disposition: form-data; name=\"\(field)\"", Array(value.utf8))
    }

    func adding(file name: String, _ content: [UInt8], field: String = "tep") -> FileForm {
        let quoted = name.replacing("\"", with: "%22")
        return adding(
            "Content-Disposition: form-data; name=\"\(field)\"; filename=\"\(quoted)\"\r\nContent-Type: application/pdf",
            content)
    }

    private func adding(_ heading: String, _ content: [UInt8]) -> FileForm {
        let end = Array("--\(Self.boundary)--\r\n".utf8)
        var form = self
        form.bytes.removeLast(end.count)
        form.bytes += Array("--\(Self.boundary)\r\n\(heading)\r\n\r\n".utf8) + content + Array("\r\n".utf8) + end
        return form
    }

    /// A file that the tests of uploads have.
    static func sample(_ name: String) throws -> [UInt8] {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: tests.appending(path: "UploadsTests/Files/\(name)")))
    }
}
