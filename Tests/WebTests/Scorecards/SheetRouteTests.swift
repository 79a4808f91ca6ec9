import HTTPTypes
import TestDatabases
import Testing

@testable import Web

@Suite struct SheetRouteTests {
    private static let half = "phien-ban=0&diem=0%2C5&ly-do=Có kế hoạch"

    @Test(arguments: TestEngine.present)
    func `an answer is saved without script, and its points come with the reason`(_ engine: TestEngine) async throws {
        try await Browser.with(engine) { browser in
            let moi = try await SheetVisitor(browser, "moi")
            let answer = try await moi.post("/phieu/1.1", Self.half)
            #expect(answer.status == 303)
            #expect(answer.headers[.location] == SheetVisitor.sheet + "/phieu#tc-1.1")
            let page = try await moi.get("/phieu").text
            #expect(page.contains("Chấm theo nhận xét: 0,5/4 điểm. Có kế hoạch"))
            #expect(page.contains("Vi Thị Mối"))
        }
    }

    @Test func `a script gets the line with the figures of the sheet and not the page`() async throws {
        try await Browser.with { browser in
            let answer = try await SheetVisitor(browser, "moi").post("/phieu/1.1", Self.half, asScript: true)
            #expect(answer.status == 200)
            #expect(!answer.text.contains("<html"))
            #expect(answer.text.contains("id=\"tc-1.1\""))
            #expect(answer.text.contains("id=\"so-lieu-phieu\""))
            #expect(answer.text.contains("name=\"phien-ban\" value=\"1\""))
        }
    }

    @Test func `who saves over somebody else's answer sees both, and the newer one stays until they choose`()
        async throws
    {
        try await Browser.with { browser in
            let (moi, chuc) = (try await SheetVisitor(browser, "moi"), try await SheetVisitor(browser, "chuc"))
            _ = try await moi.post("/phieu/1.1", Self.half)
            let late = try await chuc.post("/phieu/1.1", "phien-ban=0&diem=0%2C25&ly-do=Thiếu")
            #expect(late.status == 409)
            #expect(late.text.contains("0,5 điểm: Có kế hoạch"))
            #expect(late.text.contains("name=\"diem\" value=\"0,25\""))
            #expect(try await chuc.get("/phieu").text.contains("0,5/4 điểm"))
            #expect(try await chuc.post("/phieu/1.1", "phien-ban=1&diem=0%2C25&ly-do=Thiếu").status == 303)
            #expect(try await chuc.get("/phieu").text.contains("0,25/4 điểm"))
        }
    }

    @Test func `what can not be read comes back as it was typed, with a sentence`() async throws {
        try await Browser.with { browser in
            let answer = try await SheetVisitor(browser, "moi").post("/phieu/1.1", "phien-ban=0&diem=nửa&ly-do=Lý do")
            #expect(answer.status == 422)
            #expect(answer.text.contains("“nửa” không phải là số"))
            #expect(answer.text.contains("value=\"nửa\""))
            #expect(answer.text.contains(">Lý do</textarea>"))
        }
    }

    @Test func `points outside the range are refused at once, also before their reason is written`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            for points in ["5", "-1"] {
                let answer = try await moi.post("/phieu/1.1", "phien-ban=0&diem=\(points)&ly-do=", asScript: true)
                #expect(answer.status == 422)
                #expect(answer.text.contains("tiêu chí cho từ 0 đến 4 điểm"))
            }
            #expect(try await moi.post("/phieu/1.1", "phien-ban=0&diem=4&ly-do=", asScript: true).status == 200)
        }
    }

    @Test func `links at the top lead to every domain of the sheet`() async throws {
        try await Browser.with { browser in
            let page = try await SheetVisitor(browser, "moi").get("/phieu?xem=tat-ca").text
            let links = page.matches(of: /<li><a href="#(tc-[^"]+)"><b>[0-9]/).map { String($0.output.1) }
            #expect(links.count == 8)
            for link in links { #expect(page.contains("id=\"\(link)\""), "\(link)") }
        }
    }

    @Test func `a form of an ended session is told so to a script, and a foreign form is refused`() async throws {
        try await Browser.with { browser in
            let script: HTTPFields = [try #require(HTTPField.Name("X-Manh")): "1"]
            let path = SheetVisitor.sheet + "/phieu/1.1"
            #expect(try await browser.post(path, Self.half, headers: script).status == 401)
            let moi = try await SheetVisitor(browser, "moi")
            #expect(try await browser.post(path, "ma=sai&" + Self.half, headers: moi.headers).status == 403)
        }
    }

    @Test func `the sheet of another unit is not found`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            let other = "/dot-danh-gia/chi-lang-2024/don-vi/06463@/phieu"
            #expect(try await browser.get(other, headers: moi.headers).status == 404)
            #expect(try await browser.get(SheetVisitor.sheet + "/phieu").status == 303)
        }
    }

    @Test func `last year's loss stands at its criterion`() async throws {
        try await Browser.with { browser in
            let page = try await SheetVisitor(browser, "moi").get("/phieu").text
            #expect(page.contains("<b>Năm 2023</b> 0/2"))
            #expect(page.contains("Số lượng nội dung báo cáo định kỳ"))
        }
    }

    @Test func `others who look at the sheet are named, oneself is not`() async throws {
        try await Browser.with { browser in
            let (moi, chuc) = (try await SheetVisitor(browser, "moi"), try await SheetVisitor(browser, "chuc"))
            _ = try await moi.get("/phieu")
            let seen = try await chuc.get("/co-mat").text
            #expect(seen.contains("Vi Thị Mối"))
            #expect(!seen.contains("Nông Văn Chức"))
        }
    }

    @Test func `what was done to a line is one click away from it`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            let history = SheetVisitor.sheet + "/lich-su/1.1"
            #expect(try await !moi.get("/phieu?xem=tat-ca").text.contains(history))
            _ = try await moi.post("/phieu/1.1", "phien-ban=0&diem=1&ly-do=Có")
            #expect(try await moi.get("/phieu?xem=tat-ca").text.contains("href=\"\(history)\""))
            #expect(try await moi.get("/lich-su/1.1").text.contains("Tự chấm điểm"))
        }
    }
}
