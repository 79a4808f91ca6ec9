import TestDatabases
import Testing

@testable import Web

@Suite struct WorkRouteTests {
    @Test(arguments: TestEngine.present)
    func `what is assigned to an officer is what they see first, and who enters for them is named`(
        _ engine: TestEngine
    ) async throws {
        try await Browser.with(engine) { browser in
            let (moi, chuc) = (try await SheetVisitor(browser, "moi"), try await SheetVisitor(browser, "chuc"))
            #expect(try await moi.post("/phan-cong", "can-bo=chuc&tc.1.1=1&tc.2=1").status == 303)
            let sheet = try await chuc.get("/phieu").text
            #expect(sheet.contains("id=\"tc-1.1\""))
            #expect(!sheet.contains("id=\"tc-1.2\""))
            let shown = sheet.matches(of: /id="tc-([0-9.]+)"/).map(\.output.1)
            let next = sheet.matches(of: /name="tiep" value="([^"]+)"/).map(\.output.1)
            #expect(!next.isEmpty && next.allSatisfy(shown.contains))
            #expect(try await chuc.get("/phieu?xem=tat-ca").text.contains("id=\"tc-1.2\""))
            _ = try await moi.post("/phieu/1.1", "phien-ban=0&diem=1&ly-do=Có")
            #expect(try await moi.get("/phieu").text.contains("Vi Thị Mối nhập thay Nông Văn Chức"))
            let assigned = try await moi.get("/phan-cong").text
            #expect(assigned.contains(/<b>2<\/b> <span[^>]*>[^<]+<\/span> \([0-9]+ tiêu chí\)/))
        }
    }

    @Test func `what was handed over stands as the successor's on the page of assignments`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            _ = try await moi.post("/phan-cong", "can-bo=chuc&tc.1.1=1")
            let people = browser.links.map(\.person)
            let leaving = try #require(people.first { $0.id == "chuc" })
            let successor = try #require(people.first { $0.id == "moi" })
            try await browser.program.store.handOver(
                from: leaving, to: successor, by: .system, at: browser.clock.now, request: "")
            let page = try await moi.get("/phan-cong?can-bo=moi").text
            #expect(page.contains(/name="tc.1.1"[^>]* checked/))
            #expect(!page.contains("Nông Văn Chức"))
        }
    }

    @Test func `only a coordinator assigns`() async throws {
        try await Browser.with { browser in
            let chuc = try await SheetVisitor(browser, "chuc")
            #expect(try await chuc.get("/phan-cong").status == 403)
            #expect(try await chuc.post("/phan-cong", "can-bo=chuc&tc.1.1=1").status == 403)
        }
    }

    @Test func `my work lists what is open with last year's loss, and a reminder for each officer`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            _ = try await moi.post("/phan-cong", "can-bo=chuc&tc.1=1")
            let page = try await browser.get("/viec-cua-toi", headers: moi.headers).text
            #expect(page.contains("Năm 2023 chưa đạt"))
            #expect(page.contains("Kính gửi Nông Văn Chức"))
            #expect(page.contains("localhost" + SheetVisitor.sheet + "/phieu"))
        }
    }

    @Test func `the head sees no criteria that others score, and the sheet to be approved as a step`() async throws {
        try await Browser.with { browser in
            let head = try await SheetVisitor(browser, "xa")
            let before = try await browser.get("/viec-cua-toi", headers: head.headers).text
            #expect(before.contains("phiếu đến ông/bà sau khi được gửi duyệt"))
            #expect(!before.contains("/phieu#tc-1.1"))
        }
    }

    @Test func `many open criteria are folded behind their number, the first leads on`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            let page = try await browser.get("/viec-cua-toi", headers: moi.headers).text
            #expect(page.contains("Chấm tiếp từ tiêu chí 1.1"))
            #expect(page.contains(/<details class="more"><summary>Còn [0-9]+ tiêu chí chưa trả lời/))
        }
    }

    @Test func `the way back from a sheet of a running round leads to the round, which has a page`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            let page = try await moi.get("/phieu").text
            let trail = try #require(page.firstMatch(of: /<nav class="trail".*?<\/nav>/)?.output)
            let links = trail.matches(of: /href="([^"]+)"/).map { String($0.output.1) }
            #expect(links == ["/dot-danh-gia/chi-lang-2024"])
            for link in links { #expect(try await browser.get(link, headers: moi.headers).status == 200) }
        }
    }

    @Test func `the search finds units and criteria without marks`() async throws {
        try await Browser.with { browser in
            #expect(try await browser.get("/tim-nhanh?tim=dong+mo").text.contains("Đồng Mỏ"))
            let moi = try await SheetVisitor(browser, "moi")
            let page = try await browser.get("/tim-nhanh?tim=ke+hoach+cchc", headers: moi.headers).text
            #expect(page.contains(SheetVisitor.sheet + "/phieu?xem=tat-ca#tc-1.1"))
        }
    }
}
