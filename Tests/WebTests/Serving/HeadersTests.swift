import HTTPTypes
import Testing

@testable import Web

@Suite struct HeadersTests {
    @Test func `every answer forbids foreign scripts and frames`() async throws {
        try await Browser.with { browser in
            for path in ["/", "/khong-co", "/tai-nguyen/parindex.css"] {
                let headers = try await browser.get(path).headers
                #expect(headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
                #expect(headers[.contentSecurityPolicy]?.contains("unsafe") == false)
                #expect(headers[.xContentTypeOptions] == "nosniff")
            }
        }
    }

    @Test func `a page is packed where the browser takes gzip`() async throws {
        try await Browser.with { browser in
            let plain = try await browser.get("/dot-danh-gia/chi-lang-2023")
            let packed = try await browser.get("/dot-danh-gia/chi-lang-2023", headers: [.acceptEncoding: "gzip"])
            #expect(packed.headers[.contentEncoding] == "gzip")
            #expect(packed.body.starts(with: [0x1f, 0x8b]))
            #expect(packed.body.count * 3 < plain.body.count)
        }
    }

    @Test func `a page is not kept, a file of the program is`() async throws {
        try await Browser.with { browser in
            #expect(try await browser.get("/").headers[.cacheControl] == "no-store")
            let file = try await browser.get("/tai-nguyen/parindex.css?v=1")
            #expect(file.headers[.cacheControl]?.contains("immutable") == true)
        }
    }

    @Test func `a language that an address asks for is remembered`() async throws {
        try await Browser.with { browser in
            let answer = try await browser.get("/dot-danh-gia?lang=en")
            #expect(answer.text.contains("<html lang=\"en\">"))
            #expect(answer.headers[.setCookie]?.hasPrefix("lang=en") == true)
            let unknown = try await browser.get("/dot-danh-gia?lang=xx").text
            #expect(unknown.contains("<html lang=\"vi\">"))
        }
    }
}
