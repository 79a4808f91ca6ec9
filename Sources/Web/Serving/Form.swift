import Foundation
import Hummingbird

/// The fields of a form as they were sent.
struct Form: Sendable {
    /// More than any of our forms needs.
    private static let limit = 1 << 20

    private let fields: [String: String]

    /// Reads a form's body of at most 1 MB; a larger one is refused with 413.
    init(_ request: Request) async throws {
        let body = try await request.body.collect(upTo: Self.limit)
        var fields: [String: String] = [:]
        for pair in String(buffer: body).split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(parts[0]), let value = Self.decoded(parts.count > 1 ? parts[1] : "") else {
                throw HTTPError(.badRequest)
            }
            fields[name] = value
        }
        self.fields = fields
    }

    subscript(name: String) -> String { fields[name] ?? "" }

    private static func decoded(_ text: Substring) -> String? {
        text.replacing("+", with: " ").removingPercentEncoding
    }
}
