import HTTPTypes
import TestDatabases
import Testing

@testable import Web

@Suite struct SessionTests {
    @Test(arguments: TestEngine.present)
    func `a link signs its person in, and signing out ends it`(_ engine: TestEngine) async throws {
        try await Browser.with(engine) { browser in
            let cookie = try await signIn(browser)
            let page = try await browser.get("/", headers: [.cookie: cookie])
            #expect(page.text.contains("Vi Thị Mối"))
            let form = try #require(page.text.firstMatch(of: /name="ma" value="([^"]+)"/)?.output.1)
            #expect(try await browser.post("/ra", "ma=\(form)", headers: [.cookie: cookie]).status == 303)
            let after = try await browser.get("/", headers: [.cookie: cookie]).text
            #expect(!after.contains("Đăng xuất"))
        }
    }

    @Test func `a form that does not come from our page changes nothing`() async throws {
        try await Browser.with { browser in
            let cookie = try await signIn(browser)
            #expect(try await browser.post("/ra", "ma=sai", headers: [.cookie: cookie]).status == 403)
            let after = try await browser.get("/", headers: [.cookie: cookie]).text
            #expect(after.contains("Đăng xuất"))
        }
    }

    @Test func `links are neither shown nor served to another machine`() async throws {
        try await Browser.with { browser in
            let token = browser.links[0].token
            let here = try await browser.get("/").text
            let elsewhere = try await browser.get("/", from: "192.0.2.7").text
            #expect(here.contains(token))
            #expect(!elsewhere.contains(token))
            #expect(try await browser.get("/vao/\(token)", from: "192.0.2.7").status == 404)
        }
    }

    @Test func `a session's cookie can not be read by scripts nor sent by other sites' forms`() async throws {
        try await Browser.with { browser in
            let answer = try await browser.get("/vao/\(browser.links[0].token)")
            let cookie = try #require(answer.headers[.setCookie])
            #expect(cookie.contains("HttpOnly"))
            #expect(cookie.contains("SameSite=Lax"))
        }
    }

    private func signIn(_ browser: Browser) async throws -> String {
        let answer = try await browser.get("/vao/\(browser.links[0].token)")
        #expect(answer.status == 303)
        let cookie = try #require(answer.headers[.setCookie])
        return String(cookie.prefix { $0 != ";" })
    }
}
