import HTTPTypes
import Testing

@testable import Web

@Suite struct ExposureTests {
    @Test func `behind HTTPS cookies are the host's own and encrypted, and browsers never try without`() async throws {
        let origin = try #require(WebOrigin("https://cchc.example/"))
        try await Browser.with(exposure: .proxied(origin)) { browser in
            let answer = try await browser.get("/dang-nhap")
            let cookie = try #require(answer.headers[.setCookie])
            #expect(cookie.hasPrefix("__Host-bieu-mau="))
            for part in ["Secure", "HttpOnly", "Path=/", "SameSite=Lax"] { #expect(cookie.contains(part)) }
            #expect(answer.headers[.strictTransportSecurity]?.contains("max-age=31536000") == true)
            #expect(try await browser.get("/vao/\(browser.links[0].token)").status == 303)
        }
    }

    @Test func `an open server without HTTPS says so on every page`() async throws {
        try await Browser.with(exposure: .insecure) { browser in
            for path in ["/", "/dang-nhap", "/khong-co"] {
                let page = try await browser.get(path).text
                #expect(page.contains("KẾT NỐI KHÔNG MÃ HÓA"))
            }
        }
        try await Browser.with { browser in
            let page = try await browser.get("/").text
            #expect(!page.contains("KẾT NỐI KHÔNG MÃ HÓA"))
        }
    }

    @Test func `a name that is not the server's own is not served`() throws {
        let proxied = Exposure.proxied(try #require(WebOrigin("https://cchc.example")))
        #expect(proxied.accepts(authority: "cchc.example"))
        #expect(proxied.accepts(authority: "CCHC.example:443"))
        #expect(!proxied.accepts(authority: "evil.example"))
        #expect(!proxied.accepts(authority: nil))
        #expect(Exposure.local.accepts(authority: "127.0.0.1:8080"))
        #expect(Exposure.local.accepts(authority: "[::1]:8080"))
        #expect(!Exposure.local.accepts(authority: "rebound.example:8080"))
    }

    @Test(arguments: ["http://a.example", "https://", "https://a.example/x", "https://ễ", "a.example"])
    func `what is no HTTPS address is not read as one`(_ text: String) {
        #expect(WebOrigin(text) == nil)
    }
}
