import HTTPTypes
import ParIndex
import TestDatabases
import Testing

@testable import Web

@Suite struct SecondFactorTests {
    @Test(arguments: TestEngine.present)
    func `with a second factor the password alone signs nobody in, and a code works once`(
        _ engine: TestEngine
    ) async throws {
        try await Browser.with(engine) { browser in
            let (name, visit) = try await browser.member()
            let (secret, codes) = try await browser.setUpSecondFactor(visit)
            #expect(codes.count == 10)
            browser.clock.advance(bySeconds: 60)
            let other = Visit(browser)
            let first = try await other.signIn(name, Browser.password)
            #expect(first.headers[.location] == "/dang-nhap/buoc-hai?ve=%2Fdon-vi")
            #expect(try await other.get("/tai-khoan").status == 303)
            let code = browser.code(secret)
            let step = "/dang-nhap/buoc-hai?ve=/don-vi"
            let second = try await other.send(step, ["ma-xac-thuc": code], from: step)
            #expect(second.headers[.location] == "/don-vi")
            #expect(try await other.get("/tai-khoan").text.contains("Còn 10 mã dự phòng"))
            let thief = Visit(browser)
            try await thief.signIn(name, Browser.password)
            #expect(try await thief.send(step, ["ma-xac-thuc": code], from: step).status == 422)
        }
    }

    @Test func `a recovery code works once`() async throws {
        try await Browser.with { browser in
            let (name, visit) = try await browser.member()
            let (_, codes) = try await browser.setUpSecondFactor(visit)
            let step = "/dang-nhap/buoc-hai"
            for status in [303, 422] {
                let other = Visit(browser)
                try await other.signIn(name, Browser.password)
                #expect(try await other.send(step, ["ma-xac-thuc": codes[3].uppercased()], from: step).status == status)
            }
        }
    }

    @Test func `a new invitation does not get around the second factor`() async throws {
        try await Browser.with { browser in
            let (_, visit) = try await browser.member(id: "lua")
            _ = try await browser.setUpSecondFactor(visit)
            let token = Token.make()
            try await browser.program.store.invite(
                "lua", .init(tokenDigest: token.digest, madeAt: browser.clock.now), by: .system,
                at: browser.clock.now, request: "")
            let thief = Visit(browser)
            let path = "/moi/\(token.text)"
            let answer = try await thief.send(path, ["mat-khau-moi": "conmeoden", "nhap-lai": "conmeoden"], from: path)
            #expect(answer.headers[.location]?.hasPrefix("/dang-nhap/buoc-hai") == true)
            #expect(try await thief.get("/tai-khoan").status == 303)
        }
    }

    @Test func `another second factor needs the code of the one in force`() async throws {
        try await Browser.with { browser in
            let (_, visit) = try await browser.member()
            let (secret, _) = try await browser.setUpSecondFactor(visit)
            browser.clock.advance(bySeconds: 60)
            let page = try await visit.get("/tai-khoan/xac-thuc").text
            let shown = try #require(page.firstMatch(of: /class="secret">([^<]+)</)?.output.1)
            let new = try #require(Base32.decoded(shown.filter { $0 != " " }))
            #expect(new != secret)
            let without = try await visit.send("/tai-khoan/xac-thuc", ["ma-moi": browser.code(new)])
            #expect(without.status == 422)
            let with = try await visit.send(
                "/tai-khoan/xac-thuc", ["ma-moi": browser.code(new), "ma-xac-thuc": browser.code(secret)])
            #expect(with.status == 200)
        }
    }

    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)])
    func `codes are those of RFC 6238`(_ second: Int64, _ code: String) {
        let secret = Array("12345678901234567890".utf8)
        #expect(OneTimeCode.code(secret, step: second / 30, digits: 8) == code)
    }

    @Test func `a clock may be half a minute off, not more`() {
        let secret = Array("12345678901234567890".utf8)
        let code = OneTimeCode.code(secret, step: 100)
        #expect(OneTimeCode.step(of: code, secret, atSecond: 99 * 30, after: 0) == 100)
        #expect(OneTimeCode.step(of: code, secret, atSecond: 101 * 30, after: 0) == 100)
        #expect(OneTimeCode.step(of: code, secret, atSecond: 102 * 30, after: 0) == nil)
        #expect(OneTimeCode.step(of: code, secret, atSecond: 98 * 30, after: 0) == nil)
        #expect(OneTimeCode.step(of: code, secret, atSecond: 100 * 30, after: 100) == nil)
    }

    @Test func `Base32 is that of RFC 4648, there and back`() {
        #expect(Base32.encoded(Array("foobar".utf8)) == "MZXW6YTBOI")
        #expect(Base32.decoded("MZXW6YTBOI") == Array("foobar".utf8))
        #expect(Base32.decoded("MZXW1") == nil)
    }
}
