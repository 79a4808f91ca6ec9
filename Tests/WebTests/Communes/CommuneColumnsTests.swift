import Foundation
import ParIndex
import Testing

/// A commune's page, read as somebody with a pocket calculator does.
struct CommuneColumnsTests {
    private static let columns = ["Tự chấm", "Thẩm định", "Tối đa", "Chưa đạt"]

    @Test(arguments: ["chi-lang-2023/don-vi/06502@", "chi-lang-2023/don-vi/06463@", "ha-trung-2023/don-vi/15280@"])
    func `in each column the figures without brackets add up to the domain's`(_ unit: String) async throws {
        try await Browser.with { browser in
            let text = try await browser.get("/dot-danh-gia/\(unit)").text
            let domains = Self.pieces(of: text, between: "<tr><th scope=\"row\"><a href=\"#", and: "</tr>")
            var added = 0
            for domain in domains {
                let anchor = domain.prefix { $0 != "\"" }
                let details = Self.pieces(
                    of: text, between: "<details class=\"domain\" id=\"\(anchor)\"", and: "</details>")
                guard let table = details.first, table.contains("<table class=\"criteria\">") else { continue }
                for column in Self.columns {
                    guard let stated = try Self.figures(column, of: domain).first else { continue }
                    #expect(try Self.figures(column, of: table).sum == stated, "\(anchor): \(column)")
                    added += 1
                }
            }
            #expect(added > 8)
        }
    }

    /// The figures of a column that count: no dashes, none in brackets.
    private static func figures(_ column: String, of text: some StringProtocol) throws -> [Points] {
        try pieces(of: text, between: "data-l=\"\(column)\">", and: "<").filter { $0 != "–" && $0.first != "(" }
            .map { try #require(Points($0.replacing(",", with: "."))) }
    }

    private static func pieces(
        of text: some StringProtocol, between start: String, and end: String
    ) -> [String] {
        String(text).components(separatedBy: start).dropFirst().map { piece in
            piece.components(separatedBy: end)[0]
        }
    }
}
