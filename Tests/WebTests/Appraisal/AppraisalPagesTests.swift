import HTTPTypes
import ParIndex
import Samples
import TestDatabases
import Testing

@testable import Web

struct AppraisalPagesTests {
    private let unit = "/tham-dinh/don-vi/06502@"

    @Test(arguments: TestEngine.present)
    func `a member agrees, gives other points, and sees what is done`(_ engine: TestEngine) async throws {
        try await CouncilBrowser.with(engine) { browser in
            let member = try await CouncilBrowser(browser, .appraiser)
            let agreed = try await member.post(unit + "/dong/1.3", from: unit, ["viec": "dong-y", "phien-ban": "0"])
            #expect(agreed.status == 303)
            #expect(agreed.headers[.location]?.hasSuffix("#tc-1.3") == true)
            let given = try await member.post(
                unit + "/dong/1.6", from: unit,
                ["viec": "cham", "phien-ban": "0", "diem": "0,5", "ly-do": "Văn bản ban hành sau thời hạn quy định."])
            #expect(given.status == 303)
            let page = try await member.get(unit + "?chi=1.6").text
            #expect(page.contains("Ban hành hoặc gửi muộn."))
            #expect(page.contains(/Hội đồng <b>chưa đủ \(3\/[0-9]+\)<\/b>/))
            let other = try await member.get(unit.replacing("06502@", with: "06463@")).text
            #expect(other.contains("Hội đồng <b>–</b>"))
            let desk = try await member.get("/tham-dinh").text
            #expect(desk.contains("Xã Liên Sơn"))
            #expect(desk.contains("3/"))
        }
    }

    @Test func `points without a reason are refused with what was typed`() async throws {
        try await CouncilBrowser.with { browser in
            let member = try await CouncilBrowser(browser, .appraiser)
            for (points, said) in [("0,25", "Chưa nêu lý do"), ("hai", "không phải là số điểm"), ("99", "1.3")] {
                let answer = try await member.post(
                    unit + "/dong/1.3", from: unit, ["viec": "cham", "phien-ban": "0", "diem": points])
                #expect(answer.status == 422)
                #expect(answer.text.contains(said))
                #expect(answer.text.contains("value=\"\(points)\""))
            }
        }
    }

    @Test func `two members of one line see both values`() async throws {
        try await CouncilBrowser.with { browser in
            let member = try await CouncilBrowser(browser, .appraiser)
            let answer = try await member.post(
                unit + "/dong/1.2", from: unit,
                ["viec": "cham", "phien-ban": "0", "diem": "1,75", "ly-do": "Thiếu một báo cáo"])
            #expect(answer.status == 409)
            #expect(answer.text.contains("Giá trị hiện nay"))
            #expect(answer.text.contains("Báo cáo gửi sau thời hạn quy định."))
            #expect(answer.text.contains("value=\"1,75\""))
        }
    }

    @Test func `all open lines are agreed with in one step and taken back in one`() async throws {
        try await CouncilBrowser.with { browser in
            let member = try await CouncilBrowser(browser, .appraiser)
            let seen = try #require(
                try await member.get(unit).text.firstMatch(of: /name="dong" value="([^"]+)"/)?.output.1)
            let accepted = try await member.post(unit + "/dong-y", from: unit, ["dong": String(seen)])
            let id = try #require(accepted.headers[.location]?.firstMatch(of: /hoan-tac=([^&#]+)/)?.output.1)
            let after = try await member.get(unit + "?hoan-tac=\(id)").text
            #expect(!after.contains("name=\"dong\""))
            #expect(after.contains("Hoàn tác"))
            let undone = try await member.post(
                "/tham-dinh/hoan-tac", from: unit, ["luot": String(id), "don-vi": "06502@"])
            #expect(undone.status == 303)
            let again = try await member.get(unit).text
            #expect(again.contains("name=\"dong\""))
        }
    }

    @Test func `other units, other criteria and other people's desks are not found`() async throws {
        try await CouncilBrowser.with { browser in
            let code = try #require(Code("1"))
            let member = try await CouncilBrowser(
                browser, .appraiser, codes: [code], units: [Samples.lienSon])
            #expect(try await member.get(unit).status == 200)
            #expect(try await member.get("/tham-dinh/don-vi/06463@").status == 404)
            #expect(try await member.get("/tham-dinh/tieu-chi/2").status == 404)
            let foreign = try await member.post(
                unit + "/dong/2.1", from: unit, ["viec": "dong-y", "phien-ban": "0"])
            #expect(foreign.status == 404)
            let officer = try await CouncilBrowser(
                browser, .unitCoordinator, "moi-2", at: .unit(Samples.lienSon))
            for path in ["/tham-dinh", unit, "/tham-dinh/tieu-chi/1", "/tham-dinh/mau-ly-do", "/tham-dinh/thong-nhat"] {
                #expect(try await officer.get(path).status == 404)
            }
        }
    }

    @Test func `nothing is appraised while units explain`() async throws {
        try await CouncilBrowser.with(.sqlite, .explanation) { browser in
            let member = try await CouncilBrowser(browser, .appraiser)
            let answer = try await member.post(
                unit + "/dong/1.3", from: "/tham-dinh/mau-ly-do", ["viec": "dong-y", "phien-ban": "0"])
            #expect(answer.status == 409)
            let page = try await member.get(unit).text
            #expect(!page.contains("name=\"diem\""))
            #expect(page.contains("Đợt đánh giá đang ở bước “Giải trình”; trang này chỉ để xem."))
            #expect(!page.contains("nên không thực hiện được việc này"))
        }
    }

    @Test func `a line's history names who did what`() async throws {
        try await CouncilBrowser.with { browser in
            let member = try await CouncilBrowser(browser, .appraiser)
            let text = try await member.get("/don-vi/06502@/lich-su/1.2").text
            #expect(text.contains("Lê Văn Thẩm"))
            #expect(text.contains("0,5 điểm"))
        }
    }
}

struct CouncilWorkTests {
    @Test func `a sheet goes back for supplement with its lines, reason and hour`() async throws {
        try await CouncilBrowser.with { browser in
            let chair = try await CouncilBrowser(browser, .councilChair)
            let path = "/tham-dinh/don-vi/06502@/tra-lai"
            #expect(try await chair.get(path).text.contains("value=\"17:00\""))
            for (fields, said) in [
                (["ly-do": "Thiếu sổ", "ngay": "2023-11-20", "gio": "17:00"], "Chưa chọn tiêu chí"),
                (["chon.1.2": "co", "ly-do": "Thiếu sổ", "ngay": "mai", "gio": "17:00"], "không phải là ngày"),
            ] {
                let answer = try await chair.post(path, from: path, fields)
                #expect(answer.status == 422)
                #expect(answer.text.contains(said))
                #expect(answer.text.contains("Thiếu sổ"))
            }
        }
    }

    @Test func `the chair changes the list of reasons, a member only reads it`() async throws {
        try await CouncilBrowser.with { browser in
            let chair = try await CouncilBrowser(browser, .councilChair)
            let path = "/tham-dinh/mau-ly-do"
            let fields = ["phien-ban": "0", "loai.0": "late", "ly-do.0": "Gửi sau ngày 15/12"]
            #expect(try await chair.post(path, from: path, fields).status == 303)
            let stale = try await chair.post(path, from: path, fields)
            #expect(stale.status == 409)
            let member = try await CouncilBrowser(browser, .appraiser, "tv")
            let text = try await member.get(path).text
            #expect(text.contains("Gửi sau ngày 15/12"))
            #expect(!text.contains("name=\"ly-do.0\""))
        }
    }

    @Test func `the chair settles what members gave independently`() async throws {
        try await CouncilBrowser.with { browser in
            let chair = try await CouncilBrowser(browser, .councilChair)
            // Something was appraised already, so the way can not be changed any more.
            let refused = try await chair.post("/tham-dinh/cach-cham", from: "/tham-dinh", ["doc-lap": "co"])
            #expect(refused.status == 409)
            #expect(try await chair.get("/tham-dinh/thong-nhat?linh-vuc=1").status == 200)
        }
    }
}

struct ExplanationPagesTests {
    private let path = "/don-vi/06502@/giai-trinh"

    @Test(arguments: TestEngine.present)
    func `a unit answers its reduced lines, one editor at a time`(_ engine: TestEngine) async throws {
        try await CouncilBrowser.with(engine, .explanation) { browser in
            let unit = try await CouncilBrowser(browser, .unitCoordinator, "moi-2", at: .unit(Samples.lienSon))
            let page = try await unit.get(path).text
            #expect(page.contains("Báo cáo gửi sau thời hạn quy định."))
            #expect(!page.contains("id=\"tc-1.3\""))
            let empty = try await unit.post(path + "/1.2", from: path, ["phien-ban": "1", "giai-trinh": " "])
            #expect(empty.status == 422)
            #expect(empty.text.contains("Chưa có nội dung giải trình"))
            #expect(try await unit.get(path).text.contains("0/1"))
            let saved = try await unit.post(
                path + "/1.2", from: path, ["phien-ban": "1", "giai-trinh": "Đã gửi qua trục liên thông ngày 14/12"])
            #expect(saved.status == 303)
            #expect(try await unit.get(path).text.contains("Đã lưu: Phạm Thị Định"))
            let stale = try await unit.post(path + "/1.2", from: path, ["phien-ban": "1", "giai-trinh": "Khác"])
            #expect(stale.status == 409)
            #expect(stale.text.contains("Đã gửi qua trục liên thông ngày 14/12"))
            #expect(stale.text.contains(">Khác</textarea>"))
        }
    }

    @Test
    func `an explanation that nobody has looked at is named before the round goes on, and in what the minutes propose`()
        async throws
    {
        try await CouncilBrowser.with(.sqlite, .explanation) { browser in
            let unit = try await CouncilBrowser(browser, .unitCoordinator, "moi-2", at: .unit(Samples.lienSon))
            browser.clock.advance(bySeconds: 60)
            let chair = try await CouncilBrowser(browser, .councilChair, "chu-tich")
            let silent = "1 tiêu chí bị giảm điểm của 1 đơn vị chưa có giải trình"
            let waiting = try await chair.work().text
            #expect(waiting.contains("Đơn vị đã giải trình 0/1 tiêu chí bị giảm điểm"))
            #expect(try await unit.work().text.contains("Giải trình các tiêu chí bị giảm"))
            #expect(try await chair.get("/quan-ly/buoc-tiep").text.contains(silent))
            _ = try await unit.post(
                path + "/1.2", from: path, ["phien-ban": "1", "giai-trinh": "Đã gửi qua trục liên thông"])
            #expect(!(try await chair.get("/quan-ly/buoc-tiep").text.contains(silent)))
            let said = try await chair.work().text
            #expect(said.contains("Đơn vị đã giải trình 1/1 tiêu chí bị giảm điểm"))
            #expect(said.contains("Chuyển sang thẩm định lần 2"))
            let explained = try await unit.work().text
            #expect(explained.contains("Đã giải trình hết các tiêu chí bị giảm điểm."))
            #expect(!explained.contains("Giải trình các tiêu chí bị giảm"))
            _ = try await chair.post("/quan-ly/buoc-tiep", from: "/quan-ly/buoc-tiep", ["buoc": "secondAppraisal"])
            #expect(
                try await chair.get("/quan-ly/buoc-tiep").text.contains("1 tiêu chí đã giải trình chưa được xem lại"))
            let conclusion = try await chair.get("/ket-luan").text
            #expect(conclusion.contains("Xã Liên Sơn, 1.2: đơn vị tự chấm 2; Hội đồng thống nhất 0,5."))
            #expect(conclusion.contains("Phạm Thị Định, Chủ tịch Hội đồng thẩm định"))
        }
    }

    @Test func `officers see their lines, other units nothing, and nobody before the phase`() async throws {
        try await CouncilBrowser.with(.sqlite, .explanation) { browser in
            let two = try #require(Code("2"))
            let officer = try await CouncilBrowser(
                browser, .unitOfficer, "cc", codes: [two], at: .unit(Samples.lienSon))
            #expect(try await officer.get(path).text.contains("id=\"tc-1.2\"") == false)
            let other = try await CouncilBrowser(browser, .unitCoordinator, "ai", at: .unit(Samples.dongMo))
            #expect(try await other.get(path).status == 404)
        }
        try await CouncilBrowser.with { browser in
            let unit = try await CouncilBrowser(browser, .unitCoordinator, "moi-2", at: .unit(Samples.lienSon))
            #expect(try await unit.get(path).status == 409)
        }
    }
}
