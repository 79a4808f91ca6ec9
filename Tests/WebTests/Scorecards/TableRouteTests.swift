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

    @Test func `a score without its reason is shown as one that gives no points`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            let lone = try await moi.post("/nhap-bang", "khoi=1.1\t\t\t\t3,5\t").text
            #expect(lone.contains("Thay đổi sẽ lưu (1)"))
            #expect(lone.contains("Chưa tính được điểm"))
            let whole = try await moi.post("/nhap-bang", "khoi=1.1\t\t\t\t3,5\tCó kế hoạch").text
            #expect(!whole.contains("Chưa tính được điểm"))
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

    @Test func `the sheet of another unit is refused by name, and one that says nothing comes with a warning`()
        async throws
    {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            let block = { (unit: String) in
                "Phiếu chấm điểm – Thị trấn Đồng Mỏ\nChỉ số CCHC 2024\nMã\tTrả lời\tMã dòng (không sửa)\n"
                    + "1.1\t1\t1.1|*|0|dot/chi-lang-2024/\(unit)"
            }
            let foreign = try await moi.post("/nhap-bang", "khoi=" + block("06463@"))
            #expect(foreign.status == 422)
            #expect(foreign.text.contains("phiếu khác: Phiếu chấm điểm – Thị trấn Đồng Mỏ, Chỉ số CCHC 2024"))
            #expect(!foreign.text.contains("Thay đổi sẽ lưu"))
            let own = try await moi.post("/nhap-bang", "khoi=" + block("06502@")).text
            #expect(own.contains("Thay đổi sẽ lưu (1)"))
            #expect(!own.contains("Bảng không ghi là của phiếu nào"))
            let unsigned = try await moi.post("/nhap-bang", "khoi=1.1\t\t\t\t1\tCó kế hoạch").text
            #expect(unsigned.contains("Bảng không ghi là của phiếu nào"))
        }
    }

    @Test func `a file that is no sheet is refused, and a PDF is called one`() async throws {
        try await Browser.with { browser in
            let visit = Visit(browser)
            try await visit.signInByLink("moi")
            let page = SheetVisitor.sheet + "/nhap-bang"
            let list = try SheetTable.workbook(
                [
                    SheetTable(
                        name: "Danh sách", columns: [.init("TT"), .init("Họ và tên")], rows: [.init([.text("1.1")])])
                ],
                title: "Danh sách", dated: browser.clock.now.day)
            let files = [
                ("ds.xlsx", list, "không phải phiếu chấm điểm"), ("a.xlsx", Array("%PDF-1.4\n".utf8), "tệp PDF"),
            ]
            for (name, bytes, said) in files {
                let form = FileForm().adding("khoi", "").adding(file: name, bytes, field: "khoi-tep")
                let answer = try await visit.upload(form, to: page, from: page)
                #expect(answer.status == 422)
                #expect(answer.text.contains(said))
                #expect(!answer.text.contains("Bảng không khác gì"))
            }
        }
    }

    @Test func `points outside the range are no change to be saved, and all of them are named`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            let block = "1.1\t\t\t\t9\tx\n1.2\t\t\t\t-1\tx\n1.3\t\t\t\t1\tĐủ"
            let page = try await moi.post("/nhap-bang", "khoi=" + block).text
            #expect(page.contains("<b>E1</b> Tiêu chí 1.1: Đã nhập 9 điểm"))
            #expect(page.contains("<b>E2</b> Tiêu chí 1.2: Đã nhập −1 điểm"))
            #expect(page.contains("Thay đổi sẽ lưu (1)"))
            let fields = "tl.1.1=judged 9 x&pb.1.1=0&chon.1.1=1&tl.1.2=judged -1 x&pb.1.2=0&chon.1.2=1"
            let forged = try await moi.post("/nhap-bang", fields)
            #expect(forged.status == 422)
            #expect(forged.text.contains("Tiêu chí 1.1: Đã nhập 9 điểm"))
            #expect(forged.text.contains("Tiêu chí 1.2: Đã nhập −1 điểm"))
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
            let rest = try #require(page.set.criteria.first { !$0.components.isEmpty && page.rows[$0.code] != nil })
            #expect(rows.contains { row in row.contains { $0.text == rest.title + " – phần còn lại" } })
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
