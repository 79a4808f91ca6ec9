import Pages
import ParIndex
import Testing

@testable import Web

@Suite struct DoneTests {
    private static let place = "/phan-cong"

    @Test func `what was done is said on the page that follows, once and for a short time`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            let answer = try await moi.post(Self.place, "can-bo=chuc&tc.1=1")
            let location = try #require(answer.headers[.location])
            let said = "<p class=\"notice done\" role=\"status\">Đã lưu phân công.</p>"
            #expect(try await browser.get(location, headers: moi.headers).text.contains(said))
            #expect(!(try await moi.get(Self.place).text.contains(said)))
            browser.clock.advance(bySeconds: 121)
            #expect(!(try await browser.get(location, headers: moi.headers).text.contains(said)))
        }
    }

    @Test(arguments: ["abc", "gui", "gui.", "khong-co.0", "gui.9223372036854775807", "gui.-9223372036854775808"])
    func `an address says nothing that the program did not write into it`(_ text: String) async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            let page = try await moi.get(Self.place + "?xong=" + text)
            #expect(page.status == 200)
            #expect(!page.text.contains("role=\"status\""))
        }
    }

    @Test func `every code is a sentence of its own in both languages`() {
        let now = Instant("2025-01-10")
        for done in Done.allCases {
            #expect(Done(sent: "\(done.rawValue).\(now.seconds)", at: now) == done)
        }
    }
}
