import HTTPTypes
import Testing

@testable import Web

/// One of the unit's people in a browser of their own, on the sheet of Liên Sơn in the running round.
struct SheetVisitor {
    static let sheet = "/dot-danh-gia/chi-lang-2024/don-vi/06502@"

    let browser: Browser
    let headers: HTTPFields

    init(_ browser: Browser, _ id: String) async throws {
        let link = try #require(browser.links.first { $0.person.id == id })
        let cookies = try await browser.get("/vao/\(link.token)").headers[values: .setCookie]
        let pairs = cookies.map { $0.prefix { $0 != ";" } }.joined(separator: "; ")
        (self.browser, headers) = (browser, [.cookie: pairs])
    }

    func get(_ step: String) async throws -> Browser.Answer {
        try await browser.get(Self.sheet + step, headers: headers)
    }

    /// Sends a form with the token of our own page; as a script does it where `asScript`.
    func post(_ step: String, _ form: String = "", asScript: Bool = false) async throws -> Browser.Answer {
        let page = try await browser.get("/", headers: headers).text
        let token = try #require(page.firstMatch(of: /name="ma" value="([^"]+)"/)?.output.1)
        var headers = headers
        if asScript, let name = HTTPField.Name("X-Manh") { headers[name] = "1" }
        return try await browser.post(Self.sheet + step, "ma=\(token)&\(form)", headers: headers)
    }
}
