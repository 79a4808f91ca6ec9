import Foundation
import HTTPTypes
import ParIndex
import Samples
import Testing

@testable import Store
@testable import Web

/// Ways in that somebody would try who means no good.
@Suite struct IntrusionTests {
    @Test func `no form does anything without its token, nor from another site`() async throws {
        let lines = try RightsLine.all().filter { $0.method == .post }
        try await RightsWorld.browse { browser in
            let known = try await RightsWorld.known(browser)
            let head = try await browser.program.store.recordHead()
            for line in lines {
                guard let question = line.asked(known).first(where: { $0.outcome == .yes && $0.who != "P" }) else {
                    continue
                }
                let persona = Persona[question.who]
                var headers = persona.headers(browser.program)
                let bare = try await browser.post(question.path, question.form, headers: headers)
                #expect(bare.status == 403, "\(line) without a token")
                let other = Persona[question.who == "K" ? "H" : "K"].formToken
                let borrowed = try await browser.post(question.path, "ma=\(other)&" + question.form, headers: headers)
                #expect(borrowed.status == 403, "\(line) with the token of another session")
                headers[.origin] = "https://evil.example"
                let form = "ma=\(persona.formToken)&" + question.form
                let foreign = try await browser.post(question.path, form, headers: headers)
                #expect(foreign.status == 403, "\(line) from another site")
            }
            #expect(try await browser.program.store.recordHead() == head)
        }
    }

    @Test func `members who score apart see nothing of each other on any page`() async throws {
        try await RightsWorld.browse { browser in
            let round = "/dot-danh-gia/doc-lap"
            let sheet = round + "/don-vi/06502@"
            let pages = [
                round + "/tham-dinh", round + "/tham-dinh/don-vi/06502@", round + "/tham-dinh/tieu-chi/2.1",
                round + "/tham-dinh/tieu-chi/2", sheet + "/lich-su/2.1", sheet + "/phieu", sheet + "/phieu.xlsx",
                sheet + "/minh-chung/2.1", sheet + "/danh-muc/xlsx", "/thong-bao",
            ]
            let member = Persona["T3"]
            let (before, settling) = (
                try await look(member, pages, browser),
                try await look(Persona["C"], [round + "/tham-dinh/thong-nhat?linh-vuc=2"], browser)
            )
            try await judge("doc-lap", browser)
            for (page, body) in try await look(member, pages, browser) { #expect(body == before[page], "\(page)") }
            #expect(try await look(Persona["C"], [round + "/tham-dinh/thong-nhat?linh-vuc=2"], browser) != settling)
        }
    }

    @Test func `what the council thinks is hidden from the unit until explanation begins`() async throws {
        try await RightsWorld.browse { browser in
            let round = "/dot-danh-gia/tham-dinh"
            let sheet = round + "/don-vi/06502@"
            let pages = [
                round, sheet + "/phieu", sheet + "/lich-su/2.1", sheet + "/phieu.xlsx", sheet + "/kiem-tra",
                sheet + "/nhap-bang", sheet + "/danh-muc", sheet + "/minh-chung/2.1", "/viec-cua-toi", "/thong-bao",
            ]
            let before = try await look(Persona["H"], pages, browser)
            let own = try await look(Persona["C"], [sheet + "/lich-su/2.1"], browser)
            try await judge("tham-dinh", browser)
            for (page, body) in try await look(Persona["H"], pages, browser) {
                #expect(body == before[page], "\(page)")
            }
            #expect(try await look(Persona["C"], [sheet + "/lich-su/2.1"], browser) != own)
        }
    }

    @Test func `with the appointment go the pages, with the account the session`() async throws {
        try await RightsWorld.browse { browser in
            let (officer, store) = (Persona["O"], browser.program.store)
            let (sheet, headers) = ("/dot-danh-gia/tu-cham/don-vi/06502@/phieu", officer.headers(browser.program))
            #expect(try await browser.get(sheet, headers: headers).status == 200)
            try await store.dismiss(
                officer.person.appointments[0], of: "O", by: .system, at: RightsWorld.now, request: "")
            #expect(try await browser.get(sheet, headers: headers).status == 404)
            try await store.close("O", by: .system, at: RightsWorld.now, request: "")
            try await store.reopen("O", by: .system, at: RightsWorld.now, request: "")
            #expect(try await browser.get(sheet, headers: headers).status == 303)
        }
    }

    @Test func `nobody ends another's session`() async throws {
        try await RightsWorld.browse { browser in
            let (coordinator, officer) = (Persona["K"], Persona["O"])
            let path = "/tai-khoan/phien/" + officer.token.digest.prefix(16)
            _ = try await browser.post(
                path, "ma=\(coordinator.formToken)", headers: coordinator.headers(browser.program))
            #expect(try await browser.get("/tai-khoan", headers: officer.headers(browser.program)).status == 200)
        }
    }

    @Test func `a password chosen anew ends the sessions of who knew the old one`() async throws {
        try await Browser.with { browser in
            let (_, old) = try await browser.member(id: "lua")
            #expect(try await old.get("/tai-khoan").status == 200)
            let token = Token.make()
            let invitation = Invitation(tokenDigest: token.digest, madeAt: browser.clock.now)
            try await browser.program.store.invite(
                "lua", invitation, by: .system, at: browser.clock.now, request: "")
            let path = "/moi/\(token.text)"
            let words = "sông sâu nước cả thuyền về"
            let answer = try await Visit(browser).send(path, ["mat-khau-moi": words, "nhap-lai": words], from: path)
            #expect(answer.status == 303)
            #expect(try await old.get("/tai-khoan").status == 303)
        }
    }

    @Test func `no authority gets another's people by naming a unit with the code of theirs`() async throws {
        try await Browser.with { browser in
            let round = try #require(try await browser.program.store.wholeRound("chi-lang-2023"))
            let unit = try #require(round.tables[0].participants.first { $0.unit.code.hasPrefix("x-") })
            _ = try await Desk("Vi Thị Liên", .unitHead, at: .unit(unit.unit), browser)
            let person = "/nguoi-dung/Vi Thị Liên-unitHead-\(Seat.unit(unit.unit).text)"
            let thief = try await Desk.manager(browser, of: "392")
            let fields = [
                "co-quan": "392", "ten": "Đợt lạ", "dia-chi": "dot-la", "nam": "2023", "bo-tieu-chi": "chi-lang-2023",
                "ten-bang": "Các xã", "cach-goi": "xã", "don-vi": "\(unit.unit.code) \(unit.name)",
            ]
            let answer = try await thief.post("/dot-danh-gia/moi", fields)
            #expect(answer.status == 422)
            #expect(answer.text.contains("đã thuộc một đơn vị của cơ quan khác"))
            let place = person.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? ""
            #expect(try await thief.get(place).status == 404)
            #expect(try await Desk.manager(browser).get(place).status == 200)
        }
    }

    @Test func `a unit that is only named in a round in preparation has no page`() async throws {
        try await Browser.with { browser in
            let manager = try await Desk.manager(browser)
            try await NewRoundTests.setUp(manager)
            let round = try #require(try await browser.program.store.wholeRound("thu-2023"))
            let unit = try #require(round.tables[0].participants.first { $0.name == "Xã Bản Mẫu" }).unit
            #expect(try await browser.get("/don-vi/\(unit)").status == 404)
            _ = try await manager.post("/dot-danh-gia/thu-2023/quan-ly/buoc-tiep", ["buoc": "selfAssessment"])
            #expect(try await browser.get("/don-vi/\(unit)").status == 200)
        }
    }

    /// What somebody sees of some pages.
    private func look(_ who: Persona, _ pages: [String], _ browser: Browser) async throws -> [String: [UInt8]] {
        var seen: [String: [UInt8]] = [:]
        for page in pages {
            let answer = try await browser.get(page, headers: who.headers(browser.program))
            #expect(answer.status == 200, "\(page)")
            seen[page] = answer.body
        }
        return seen
    }

    /// The member T gives Liên Sơn less for 2.1.
    private func judge(_ round: String, _ browser: Browser) async throws {
        let verdict = Verdict.award(Points(0), AppraisalGround(category: .late, text: "Gửi chậm"))
        let judgement = LineVerdict(RightsWorld.unit, try #require(Code("2.1")), seen: 0, verdict)
        let kept = try await browser.program.store.judge(
            [judgement], in: round, sets: RightsWorld.finder, on: Persona["T"].occasion)
        #expect(kept != nil)
    }
}
