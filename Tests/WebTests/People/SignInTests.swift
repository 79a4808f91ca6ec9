import HTTPTypes
import ParIndex
import TestDatabases
import Testing

@testable import Web

@Suite struct SignInTests {
    @Test(arguments: TestEngine.present)
    func `an invited person chooses a password, and signs in with it later`(_ engine: TestEngine) async throws {
        try await Browser.with(engine) { browser in
            let (name, visit) = try await browser.member()
            #expect(name == "lua.nt.lienson")
            #expect(try await visit.get("/tai-khoan").text.contains("Nông Thị Lúa"))
            let later = Visit(browser)
            let answer = try await later.signIn(name, Browser.password)
            #expect(answer.status == 303)
            #expect(answer.headers[.location] == "/don-vi")
            #expect(try await later.get("/tai-khoan").status == 200)
        }
    }

    @Test func `a name that nobody bears and a wrong password are answered alike`() async throws {
        try await Browser.with { browser in
            let (name, _) = try await browser.member()
            let wrong = try await Visit(browser).signIn(name, "sai hoàn toàn nhé")
            let unknown = try await Visit(browser).signIn("khong.co.ai", "sai hoàn toàn nhé")
            #expect(wrong.status == 422)
            #expect(unknown.status == 422)
            #expect(Self.problem(wrong) == Self.problem(unknown))
            #expect(Self.problem(wrong)?.contains("không đúng") == true)
        }
    }

    @Test(arguments: ["lua.nt.lienson", "khong.co.ai"])
    func `the fourth wrong try and those after wait twice as long each time`(_ name: String) async throws {
        try await Browser.with { browser in
            _ = try await browser.member()
            let visit = Visit(browser)
            for _ in 1...4 { #expect(try await visit.signIn(name, "sai").status == 422) }
            #expect(try await visit.signIn(name, Browser.password).status == 429)
            browser.clock.advance(bySeconds: 2)
            #expect(try await visit.signIn(name, "sai").status == 422)
            browser.clock.advance(bySeconds: 3)
            #expect(try await visit.signIn(name, "sai").text.contains("1 giây"))
        }
    }

    @Test func `an invitation works once, from any machine, within seven days`() async throws {
        try await Browser.with { browser in
            let seat = Seat.unit(UnitKey("06502", from: nil))
            let (_, token) = try await browser.invite("Nông Thị Lúa", as: .unitOfficer, at: seat, "UBND xã Liên Sơn")
            let path = "/moi/\(token.text)"
            #expect(try await browser.get(path, from: "192.0.2.7").status == 200)
            let visit = Visit(browser)
            let fields = ["mat-khau-moi": Browser.password, "nhap-lai": Browser.password]
            #expect(try await visit.send(path, fields, from: path).status == 303)
            #expect(try await browser.get(path).status == 410)
            let (_, late) = try await browser.invite("Hoàng Văn Núi", as: .unitOfficer, at: seat, "UBND xã Liên Sơn")
            browser.clock.advance(bySeconds: 7 * 24 * 3600)
            #expect(try await browser.get("/moi/\(late.text)").status == 410)
        }
    }

    @Test(arguments: [
        ("ngắn quá", "cần ít nhất 15"), ("qwertyuiop123456", "bị dò đầu tiên"), ("abcdefghijklmnopq", "bị dò đầu tiên"),
        ("UBND xã Liên Sơn 2026", "ai cũng đoán được"), ("nongthiluanongthilua", "ai cũng đoán được"),
    ])
    func `a password that is guessed first is refused with the reason`(_ password: String, _ words: String) async throws
    {
        try await Browser.with { browser in
            let (_, token) = try await browser.invite(
                "Nông Thị Lúa", as: .unitOfficer, at: .unit(UnitKey("06502", from: nil)), "UBND xã Liên Sơn")
            let path = "/moi/\(token.text)"
            let answer = try await Visit(browser).send(
                path, ["mat-khau-moi": password, "nhap-lai": password], from: path)
            #expect(answer.status == 422)
            #expect(answer.text.contains(words))
        }
    }

    @Test func `a page for members leads to the sign-in form, and back to the page`() async throws {
        try await Browser.with { browser in
            let answer = try await browser.get("/tai-khoan")
            #expect(answer.status == 303)
            #expect(answer.headers[.location] == "/dang-nhap?ve=%2Ftai-khoan")
        }
    }

    @Test(arguments: ["//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"])
    func `nobody is led to another site after signing in`(_ back: String) async throws {
        try await Browser.with { browser in
            let (name, _) = try await browser.member()
            let answer = try await Visit(browser).signIn(name, Browser.password, back: back)
            #expect(answer.headers[.location] == "/")
        }
    }

    @Test func `a session ends two hours after its last use and twelve hours after it began`() async throws {
        try await Browser.with { browser in
            let (_, idle) = try await browser.member()
            browser.clock.advance(bySeconds: 7200)
            #expect(try await idle.get("/tai-khoan").status == 303)
            let (_, busy) = try await browser.member("Hoàng Văn Núi")
            for _ in 1...7 {
                browser.clock.advance(bySeconds: 6000)
                #expect(try await busy.get("/tai-khoan").status == 200)
            }
            browser.clock.advance(bySeconds: 1200)
            #expect(try await busy.get("/tai-khoan").status == 303)
        }
    }

    @Test func `a form without the token of its session changes nothing`() async throws {
        try await Browser.with { browser in
            let (_, visit) = try await browser.member()
            let session = try #require(visit.cookie("phien"))
            let answer = try await browser.post("/tai-khoan/phien", "", headers: [.cookie: "phien=\(session)"])
            #expect(answer.status == 403)
            let signIn = try await browser.post("/dang-nhap", "ten-dang-nhap=a&mat-khau=b")
            #expect(signIn.status == 401)
        }
    }

    @Test(arguments: [("https://evil.example", 403), ("null", 403), ("http://localhost", 303)])
    func `a form of another site is refused`(_ origin: String, _ status: Int) async throws {
        try await Browser.with { browser in
            let (_, visit) = try await browser.member()
            let page = try await visit.get("/tai-khoan").text
            let token = try #require(page.firstMatch(of: /name="ma" value="([^"]+)"/)?.output.1)
            let session = try #require(visit.cookie("phien"))
            let answer = try await browser.post(
                "/tai-khoan/phien", "ma=\(token)", headers: [.cookie: "phien=\(session)", .origin: origin])
            #expect(answer.status == status)
        }
    }

    static func problem(_ answer: Browser.Answer) -> String? {
        answer.text.firstMatch(of: /(?s)<div class="notice" role="alert">(.*?)<\/div>/).map { String($0.output.1) }
    }
}
