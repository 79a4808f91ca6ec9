import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import ParIndex

extension Response {
    /// A file to be saved, never to be shown inside our pages.
    static func attachment(named name: String, type: String, _ body: ResponseBody) -> Response {
        let plain = String(
            Folding.fold(name).map { $0.isASCII && ($0.isLetter || $0.isNumber || "-._ ".contains($0)) ? $0 : "_" })
        return Response(
            status: .ok,
            headers: [
                .contentType: type,
                .contentDisposition: "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded(name))",
                .cacheControl: "private, no-store",
                sandboxed: "1",
            ], body: body)
    }

    /// Tells the outer middleware that nothing may run in this answer; it never leaves the program.
    static let sandboxed = HTTPField.Name("X-Sandbox") ?? .contentType

    /// RFC 8187: letters and digits stand for themselves.
    private static func encoded(_ name: String) -> String {
        name.utf8.map { byte in
            let sign = Character(Unicode.Scalar(byte))
            return sign.isASCII && (sign.isLetter || sign.isNumber || "-._~".contains(sign))
                ? String(sign) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}

extension ResponseBody {
    /// The bytes of a file, read piece by piece as the browser takes them.
    init(file path: String) throws {
        let file = try OpenFile(path)
        self.init(contentLength: file.size) { writer in
            var place = 0
            while place < file.size {
                let piece = try file.bytes(at: place)
                try await writer.write(ByteBuffer(bytes: piece))
                place += piece.count
            }
            try await writer.finish(nil)
        }
    }
}
