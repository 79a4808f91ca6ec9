import ParIndex
import Store
import TestDatabases
import Testing

@testable import Web

@Suite struct NoticePagesTests {
    /// The running round, of which the coordinator of Liên Sơn was told.
    private func withNotices(
        _ engine: TestEngine = .sqlite, _ test: @Sendable (Browser) async throws -> Void
    ) async throws {
        try await Browser.with(engine) { browser in
            try await remind(browser)
            try await test(browser)
        }
    }

    private func remind(_ browser: Browser) async throws {
        let sets = browser.program.sets
        try await browser.program.store.remind(at: browser.clock.now) { sets[$0] }
    }

    private func id(of person: String, _ browser: Browser) async throws -> String {
        try #require(try await browser.program.store.notices(of: person, most: 1).first?.id)
    }

    @Test(arguments: TestEngine.present)
    func `the head counts what is unread, the page lists it, reading takes it off`(_ engine: TestEngine) async throws {
        try await withNotices(engine) { browser in
            let visit = Visit(browser)
            try await visit.signInByLink("moi")
            #expect(try await visit.get("/don-vi").text.contains("1 chưa đọc"))
            let page = try await visit.get("/thong-bao").text
            #expect(page.contains("Ông/bà được giao tự chấm"))
            #expect(page.contains("Xã Liên Sơn"))
            let answer = try await visit.send("/thong-bao/\(try await id(of: "moi", browser))", [:])
            #expect(answer.status == 303)
            let after = try await visit.get("/thong-bao").text
            #expect(!after.contains("chưa đọc"))
            #expect(after.contains("Đã đọc (1)"))
        }
    }

    @Test func `opening a notice leads to its place and marks it read`() async throws {
        try await withNotices { browser in
            let visit = Visit(browser)
            try await visit.signInByLink("moi")
            let answer = try await visit.send(
                "/thong-bao/\(try await id(of: "moi", browser))", ["mo": "1"], from: "/thong-bao")
            #expect(answer.headers[.location] == "/dot-danh-gia/chi-lang-2024/don-vi/06502@/phieu")
            #expect(try await visit.get("/thong-bao").text.contains("Đã đọc (1)"))
        }
    }

    @Test func `all are read at once, but for what came since the page was shown`() async throws {
        try await withNotices { browser in
            let visit = Visit(browser)
            try await visit.signInByLink("moi")
            let page = try await visit.get("/thong-bao")
            let seen = try #require(page.text.firstMatch(of: /name="den" value="([0-9]+)"/)?.output.1)
            browser.clock.advance(bySeconds: 6 * 86_400)
            try await remind(browser)
            let visitLater = Visit(browser)
            try await visitLater.signInByLink("moi")
            #expect(try await visitLater.get("/thong-bao").text.contains("Chưa đọc (2)"))
            #expect(try await visitLater.send("/thong-bao", ["den": String(seen)]).status == 303)
            #expect(try await visitLater.get("/thong-bao").text.contains("Chưa đọc (1)"))
        }
    }

    @Test func `somebody else's notice is not found and stays unread`() async throws {
        try await withNotices { browser in
            let (_, other) = try await browser.member()
            let own = try await other.get("/thong-bao").text
            #expect(own.contains("Chưa có thông báo nào"))
            let id = try await id(of: "moi", browser)
            #expect(try await other.send("/thong-bao/\(id)", ["mo": "1"], from: "/tai-khoan").status == 404)
            let visit = Visit(browser)
            try await visit.signInByLink("moi")
            #expect(try await visit.get("/thong-bao").text.contains("Chưa đọc (1)"))
        }
    }

    @Test func `a form without the moment seen, or with none, is refused`() async throws {
        try await withNotices { browser in
            let visit = Visit(browser)
            try await visit.signInByLink("moi")
            #expect(try await visit.send("/thong-bao", [:], from: "/thong-bao").status == 400)
            #expect(try await visit.send("/thong-bao", ["den": "hôm qua"], from: "/thong-bao").status == 400)
        }
    }

    @Test func `whoever is signed out is led to sign in`() async throws {
        try await withNotices { browser in
            let answer = try await browser.get("/thong-bao")
            #expect(answer.status == 303)
            #expect(answer.headers[.location]?.hasPrefix("/dang-nhap") == true)
        }
    }
}
