import Foundation
import Hummingbird

/// Fields as a browser writes them into an address or the body of a form, "tim=lien+son&trang=2".
struct FormFields: Sendable {
    private let fields: [String: String]
    /// The bytes of the files that were chosen, by field.
    private let files: [String: [UInt8]]

    /// Reads the text; a field that is not UTF-8 once its signs are decoded reads as absent.
    init(_ text: some StringProtocol) {
        var fields: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(parts[0]), let value = Self.decoded(parts.count > 1 ? parts[1] : "") else {
                continue
            }
            fields[name] = fields[name] ?? value
        }
        (self.fields, files) = (fields, [:])
    }

    init(_ fields: [String: String], files: [String: [UInt8]]) {
        (self.fields, self.files) = (fields, files)
    }

    /// What the file of a field holds; `nil` where none was chosen.
    func file(_ name: String) -> [UInt8]? { files[name] }

    subscript(name: String) -> String? { fields[name] }

    private static func decoded(_ text: some StringProtocol) -> String? {
        text.replacingOccurrences(of: "+", with: " ").removingPercentEncoding
    }
}

extension Request {
    /// The fields of the address.
    var query: FormFields { FormFields(uri.query ?? "") }

    /// The most that the body of an ordinary form may hold: 1 MB; a larger one is refused with 413.
    static let longestForm = 1 << 20

    /// The fields of a form's body.
    func form() async throws -> FormFields {
        FormFields(String(buffer: try await body.collect(upTo: Self.longestForm)))
    }
}
