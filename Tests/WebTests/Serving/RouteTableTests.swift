import Foundation
import HTTPTypes
import Pages
import Testing

@testable import Web

/// The tests in a real browser look at every page that the program answers, not at those somebody thought of.
@Suite struct RouteTableTests {
    @Test func `every GET route has an address in the table of the browser tests, and no other has`() async throws {
        try await Browser.with { browser in
            let (listed, routes) = (try Self.listed(), Self.patterns(browser) { $0 == .get })
            #expect(listed == routes)
        }
    }

    @Test func `every pattern is answered`() async throws {
        try await Browser.with { browser in
            let routes = Self.patterns(browser) { _ in true }
            #expect(routes == Set(PathPattern.allCases.map(\.rawValue)))
        }
    }

    /// The patterns that the router answers, written as `PathPattern` writes them: the router says `{unit}` for `:unit`.
    private static func patterns(_ browser: Browser, where answers: (HTTPRequest.Method) -> Bool) -> Set<String> {
        let routes = Routes(browser.program).router.routes.filter { answers($0.method) }
        return Set(routes.map { "\($0.path)".replacing("{", with: ":").replacing("}", with: "") })
    }

    /// The patterns of `Tests/Browser/pages.tsv`.
    private static func listed() throws -> Set<String> {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: tests.appending(path: "Browser/pages.tsv"), encoding: .utf8)
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        return Set(lines.compactMap { $0.split(separator: "\t").first.map(String.init) })
    }
}
