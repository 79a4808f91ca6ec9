import ParIndex
import Tables
import TestDatabases
import Testing

@testable import Web

@Suite struct TableRouteTests {
    @Test(arguments: TestEngine.present)
    func `a pasted block shows its changes first, and saves the ticked ones together`(_ engine: TestEngine) async throws
    {
        try await Browser.with(engine) { browser in
            let moi = try await SheetVisitor(browser, "moi")
            let block = "1.1\tKế hoạch\t4\tĐiểm tự chấm\t3,5\tCó kế hoạch\n1.2\tBáo cáo\t2\tĐiểm tự chấm\t1\tĐủ báo cáo"
            let page = try await moi.post("/nhap-bang", "khoi=\(block)")
            #expect(page.text.contains("Thay đổi sẽ lưu</h2>") || page.text.contains("Thay đổi sẽ lưu (2)"))
            #expect(page.text.contains("3,5 điểm: Có kế hoạch"))
            let unsaved = try await moi.get("/phieu").text
            #expect(!unsaved.contains("Có kế hoạch"))
            let fields = "tl.1.1=judged 3.5 Có kế hoạch&pb.1.1=0&chon.1.1=1&tl.1.2=judged 1 Đủ báo cáo&pb.1.2=0"
            #expect(try await moi.post("/nhap-bang", fields).status == 303)
            let saved = try await moi.get("/phieu").text
            #expect(saved.contains("3,5/4 điểm. Có kế hoạch"))
            #expect(!saved.contains("Đủ báo cáo"))
        }
    }

    @Test func `a cell that can not be read is named, and the other changes stay`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            let page = try await moi.post(
                "/nhap-bang", "khoi=1.1\t\t\t\tbốn\tLý do\n1.2\t\t\t\t1\tĐủ báo cáo\n9.9.9\t\t\t\t1\tx"
            ).text
            #expect(page.contains("<b>E1</b> “bốn” không phải là số"))
            #expect(page.contains("Bộ tiêu chí không có mã 9.9.9"))
            #expect(page.contains("1 điểm: Đủ báo cáo"))
        }
    }

    @Test func `what somebody changed meanwhile is not overwritten, and nothing else is saved with it`() async throws {
        try await Browser.with { browser in
            let (moi, chuc) = (try await SheetVisitor(browser, "moi"), try await SheetVisitor(browser, "chuc"))
            _ = try await chuc.post("/phieu/1.1", "phien-ban=0&diem=2&ly-do=Của Chức")
            let fields = "tl.1.2=judged 1 Mới&pb.1.2=0&chon.1.2=1&tl.1.1=judged 4 Của Mối&pb.1.1=0&chon.1.1=1"
            let refused = try await moi.post("/nhap-bang", fields)
            #expect(refused.status == 422)
            #expect(refused.text.contains("Nông Văn Chức đã sửa dòng này"))
            let kept = try await moi.get("/phieu").text
            #expect(kept.contains("2/4 điểm. Của Chức"))
            #expect(!kept.contains("1/2 điểm. Mới"))
        }
    }

    @Test func `a form can not give what only a council gives`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            for forged in ["awarded 4 x", "published 4 x", "given 4 x"] {
                let answer = try await moi.post("/nhap-bang", "tl.1.1=\(forged)&pb.1.1=0&chon.1.1=1")
                #expect(answer.status == 422)
            }
        }
    }

    @Test func `the table comes back as the sheet it was made from`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            _ = try await moi.post("/phieu/1.1", "phien-ban=0&diem=1,577&ly-do=Có kế hoạch&giai-thich=Theo hệ thống")
            #expect(try await moi.post("/phieu/2.1", "phien-ban=0&khong-phat-sinh=1").status == 303)
            let (unit, actor) = (UnitKey("06502", from: nil), Actor(browser.links[0].person, hasSecondFactor: false))
            let assembly = try await browser.program.assembly("chi-lang-2024", unit, for: actor, at: browser.clock.now)
            let page = try await assembly.page(.all)
            let bytes = try SheetTable.workbook([AnswerTable.table(page)], title: "Phiếu", dated: browser.clock.now.day)
            let rows = try #require(try Workbook(bytes).visibleSheets.first?.rows)
            let criteria = page.rows.mapValues(\.criterion)
            let reader = AnswerTableReader(rows, criteria)
            #expect(reader.unknown.isEmpty)
            #expect(reader.entries.count == page.check.asked)
            for (code, entry) in reader.entries {
                let row = try #require(page.rows[code])
                #expect(try entry.typed.answer(to: row.criterion) == row.line.answer)
                #expect(entry.missingEvidence == row.line.missingEvidence)
                #expect(entry.seen == row.line.version)
            }
        }
    }
}
