import Foundation
import ParIndex
import TestDatabases
import Testing

@testable import Web

@Suite struct SubmissionRouteTests {
    @Test(arguments: TestEngine.present)
    func `a sheet goes from coordinator to head to council, and back while there is time`(_ engine: TestEngine)
        async throws
    {
        try await Browser.with(engine) { browser in
            let (moi, head) = (try await SheetVisitor(browser, "moi"), try await SheetVisitor(browser, "xa"))
            try await fill(moi)
            #expect(try await moi.get("/kiem-tra").text.contains("Không còn nội dung nào"))
            #expect(try await moi.post("/gui").status == 303)
            #expect(try await moi.post("/phieu/1.1", "phien-ban=1&diem=0&ly-do=x").status == 409)
            #expect(try await moi.post("/duyet", "tham-quyen=TM.").status == 403)
            #expect(try await head.post("/duyet", "tham-quyen=KT.").status == 303)
            let page = try await head.get("/phieu").text
            #expect(page.contains("Đã nộp"))
            #expect(page.contains("Hoàng Văn Xã, ký KT. (Phó Chủ tịch, ký thay Chủ tịch)"))
            let handedIn = try await head.get("/kiem-tra").text
            #expect(handedIn.contains("Phiếu đã nộp"))
            #expect(handedIn.contains("Hoàng Văn Xã, ký KT. (Phó Chủ tịch, ký thay Chủ tịch)"))
            #expect(handedIn.contains("Rút được đến"))
            #expect(!page.contains("data-line="))
            #expect(try await head.post("/rut").status == 422)
            #expect(try await head.post("/rut", "ly-do=Sai số liệu 1.2").status == 303)
            #expect(try await head.get("/phieu").text.contains("Đang tự chấm"))
            let work = try await browser.get("/viec-cua-toi", headers: moi.headers).text
            #expect(work.contains("Lãnh đạo đơn vị rút phiếu để sửa"))
            #expect(work.contains("Sai số liệu 1.2"))
            let told = try await browser.get("/thong-bao", headers: moi.headers).text
            #expect(told.contains("Chưa đọc (1)") && told.contains("Lãnh đạo đơn vị rút phiếu để sửa"))
            #expect(told.contains(/<small>[0-9]+ giờ [0-9]{2}<\/small>/))
            _ = try await moi.post("/gui")
            let again = try await head.get("/kiem-tra").text
            let unmended = "Lãnh đạo đơn vị đã rút phiếu, nay gửi lại, không có câu trả lời hay tài liệu nào mới"
            #expect(again.contains(unmended))
        }
    }

    @Test func `the capacity of the signature is chosen, never preset`() async throws {
        try await Browser.with { browser in
            let (moi, head) = (try await SheetVisitor(browser, "moi"), try await SheetVisitor(browser, "xa"))
            try await fill(moi)
            _ = try await moi.post("/gui")
            #expect(try await head.get("/kiem-tra").text.contains("required><option value=\"\">"))
            let answer = try await head.post("/duyet", "tham-quyen=")
            #expect(answer.status == 422)
            #expect(answer.text.contains("Chưa chọn thẩm quyền ký."))
        }
    }

    @Test func `an open sheet is not sent, and each open line is named with its place`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            let refused = try await moi.post("/gui")
            #expect(refused.status == 422)
            #expect(refused.text.contains("nội dung chưa hoàn thành"))
            #expect(refused.text.contains(SheetVisitor.sheet + "/phieu?xem=tat-ca#tc-1.1"))
            #expect(try await moi.get("/phieu").text.contains("Đang tự chấm"))
        }
    }

    @Test func `what lacks evidence leads to the field in which that is explained`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            _ = try await moi.post("/phieu/1.1", "phien-ban=0&diem=1&ly-do=Có kế hoạch")
            let check = try await moi.get("/kiem-tra").text
            #expect(check.contains(SheetVisitor.sheet + "/phieu?xem=tat-ca#thieu-1.1"))
            #expect(check.contains(SheetVisitor.sheet + "/phieu?xem=tat-ca#tc-1.2"))
            #expect(try await moi.get("/phieu?xem=tat-ca").text.contains("id=\"thieu-1.1\""))
        }
    }

    @Test func `before approval there is one way back, with a reason, and the head is told what changed since`()
        async throws
    {
        try await Browser.with { browser in
            let (moi, head) = (try await SheetVisitor(browser, "moi"), try await SheetVisitor(browser, "xa"))
            try await fill(moi)
            _ = try await moi.post("/gui")
            let first = try await head.get("/kiem-tra").text
            #expect(first.contains("Trả lại cán bộ đầu mối"))
            #expect(!first.contains("Rút phiếu để sửa"))
            #expect(first.contains("<a href=\"\(SheetVisitor.sheet)/phieu?xem=tat-ca#tc-2\">2 "))
            #expect(!first.contains("có thay đổi từ khi phiếu được trả lại"))
            let card = try await browser.get("/viec-cua-toi", headers: head.headers).text
            #expect(card.contains(/Hạn\s+<b>/))
            _ = try await head.post("/khong-duyet", "ly-do=Xem lại 1.2")
            browser.clock.advance(bySeconds: 60)
            #expect(try await moi.post("/phieu/1.2", "phien-ban=1&diem=0&ly-do=Đã xem&giai-thich=Không").status == 303)
            _ = try await moi.post("/gui")
            let again = try await head.get("/kiem-tra").text
            #expect(again.contains("Tiêu chí có thay đổi từ khi phiếu được trả lại (1)"))
            #expect(again.contains("nay đã sửa và gửi lại"))
            let sent = try await moi.get("/kiem-tra").text
            #expect(sent.contains("Phiếu chờ duyệt"))
            #expect(!sent.contains("<strong>Lãnh đạo đơn vị chưa duyệt</strong>"))
        }
    }

    @Test func `a sheet that is handed in offers nothing that could not be done`() async throws {
        try await Browser.with { browser in
            let (moi, head) = (try await SheetVisitor(browser, "moi"), try await SheetVisitor(browser, "xa"))
            try await fill(moi)
            #expect(try await moi.get("/nhap-bang").text.contains("Xem thay đổi"))
            _ = try await moi.post("/gui")
            _ = try await head.post("/duyet", "tham-quyen=TM.")
            let page = try await moi.get("/phieu").text
            for word in [">Kiểm tra và gửi<", ">Excel<", ">Phân công<"] { #expect(!page.contains(word), "\(word)") }
            #expect(page.contains(">Tải phiếu dạng Excel<"))
            let table = try await moi.get("/nhap-bang").text
            #expect(!table.contains("Xem thay đổi"))
            #expect(table.contains("đang ở trạng thái “Đã nộp”"))
        }
    }

    @Test func `the head sends a sheet back with a reason, and without one it stays`() async throws {
        try await Browser.with { browser in
            let (moi, head) = (try await SheetVisitor(browser, "moi"), try await SheetVisitor(browser, "xa"))
            try await fill(moi)
            _ = try await moi.post("/gui")
            #expect(try await head.post("/khong-duyet", "ly-do=+").status == 422)
            #expect(try await head.post("/khong-duyet", "ly-do=Thiếu số liệu quý IV").status == 303)
            #expect(try await moi.get("/phieu").text.contains("Đang tự chấm"))
            for page in ["/phieu", "/kiem-tra"] {
                #expect(try await moi.get(page).text.contains("Thiếu số liệu quý IV"), "\(page)")
            }
            let work = try await browser.get("/viec-cua-toi", headers: moi.headers).text
            #expect(work.contains("Thiếu số liệu quý IV"))
            #expect(work.contains("Sửa xong: kiểm tra và gửi lại lãnh đạo"))
            #expect(!work.contains("Đã trả lời hết"))
        }
    }

    @Test(arguments: TestEngine.present)
    func `a step of the sheet is told at once to whom it brings work, and no longer once that is done`(
        _ engine: TestEngine
    ) async throws {
        try await Browser.with(engine) { browser in
            let (moi, head) = (try await SheetVisitor(browser, "moi"), try await SheetVisitor(browser, "xa"))
            try await fill(moi)
            _ = try await moi.post("/gui")
            let waiting = try await browser.get("/thong-bao", headers: head.headers).text
            #expect(waiting.contains("Chưa đọc (1)"))
            _ = try await head.post("/khong-duyet", "ly-do=Thiếu số liệu quý IV")
            #expect(try await browser.get("/thong-bao", headers: moi.headers).text.contains("Chưa đọc (1)"))
            let after = try await browser.get("/thong-bao", headers: head.headers).text
            #expect(!after.contains("Chưa đọc"))
            #expect(after.contains("Đã đọc (1)"))
        }
    }

    @Test(arguments: TestEngine.present)
    func `what was sent back is shown calmly to the council, and by line to the unit`(_ engine: TestEngine) async throws
    {
        try await Browser.with(engine) { browser in
            let (moi, head) = (try await SheetVisitor(browser, "moi"), try await SheetVisitor(browser, "xa"))
            try await fill(moi)
            _ = try await moi.post("/gui")
            _ = try await head.post("/duyet", "tham-quyen=TM.")
            let chair = try await Desk("Lê Văn Thẩm", .councilChair, at: .authority("187"), browser)
            let path = "/dot-danh-gia/chi-lang-2024/tham-dinh/don-vi/06502@"
            let day = browser.clock.now.day.adding(days: 5)
            let sent = try await chair.post(
                path + "/tra-lai",
                ["chon.1.2": "co", "ly-do": "Thiếu sổ theo dõi", "ngay": "\(day)", "gio": "17:00"])
            #expect(sent.status == 303)
            let council = try await chair.get(path).text
            #expect(council.contains("Đã trả lại 1 tiêu chí: 1.2"))
            #expect(!council.contains("role=\"alert\""))
            let work = try await browser.get("/viec-cua-toi", headers: moi.headers).text
            for page in [try await moi.get("/phieu").text, work] {
                #expect(page.contains("Thiếu sổ theo dõi"))
                #expect(page.contains("/don-vi/06502@/phieu?xem=tat-ca#tc-1.2"))
            }
            #expect(!work.contains("Đã trả lời hết"))
            let notices = try await browser.get("/thong-bao", headers: moi.headers).text
            #expect(notices.contains("Chưa đọc (1)"))
        }
    }

    @Test(arguments: TestEngine.present)
    func `what a unit supplied is marked for the council, and among its work until it looks again`(
        _ engine: TestEngine
    ) async throws {
        try await Browser.with(engine) { browser in
            let (moi, head) = (try await SheetVisitor(browser, "moi"), try await SheetVisitor(browser, "xa"))
            let chair = try await Desk("Lê Văn Thẩm", .councilChair, at: .authority("187"), browser)
            let manager = try await Desk.manager(browser)
            let (round, unit) = ("/dot-danh-gia/chi-lang-2024", "/tham-dinh/don-vi/06502@")
            try await fill(moi)
            _ = try await moi.post("/gui")
            _ = try await head.post("/duyet", "tham-quyen=TM.")
            _ = try await manager.post(round + "/quan-ly/buoc-tiep", ["buoc": "appraisal"])
            let day = browser.clock.now.day.adding(days: 5)
            _ = try await chair.post(
                round + unit + "/tra-lai", ["chon.1.2": "co", "ly-do": "Thiếu sổ", "ngay": "\(day)", "gio": "17:00"])
            browser.clock.advance(bySeconds: 60)
            #expect(try await moi.post("/phieu/1.2", "phien-ban=1&diem=0&ly-do=Có sổ&giai-thich=Có").status == 303)
            _ = try await moi.post("/gui")
            _ = try await head.post("/duyet", "tham-quyen=TM.")
            let waiting = "Đơn vị đã bổ sung, cần xem lại: 1 tiêu chí, Xã Liên Sơn"
            #expect(try await chair.get("/viec-cua-toi").text.contains(waiting))
            #expect(try await chair.get(round + "/tham-dinh").text.contains("1 bổ sung chờ xem"))
            let supplied = try await chair.get(round + unit + "?loc=bo-sung").text
            #expect(supplied.contains("Đơn vị đã bổ sung"))
            #expect(supplied.contains("id=\"tc-1.2\""))
            #expect(!supplied.contains("id=\"tc-1.1\""))
            browser.clock.advance(bySeconds: 60)
            let kept = try await chair.post(round + unit + "/dong/1.2", ["viec": "dong-y", "phien-ban": "2"])
            #expect(kept.status == 303)
            #expect(!(try await chair.get("/viec-cua-toi").text.contains(waiting)))
            let after = try await chair.get(round + unit).text
            #expect(after.contains("Đơn vị đã bổ sung"))
            #expect(!after.contains("chờ xem lại"))
        }
    }

    @Test func `a sheet is not offered to be taken back once the time is over`() async throws {
        try await Browser.with { browser in
            let (moi, head) = (try await SheetVisitor(browser, "moi"), try await SheetVisitor(browser, "xa"))
            try await fill(moi)
            _ = try await moi.post("/gui")
            _ = try await head.post("/duyet", "tham-quyen=TM.")
            #expect(try await head.get("/kiem-tra").text.contains("Rút phiếu để sửa"))
            browser.clock.advance(bySeconds: 60 * 86_400)
            let visit = Visit(browser)
            try await visit.signInByLink("xa")
            let late = try await visit.get(SheetVisitor.sheet + "/kiem-tra").text
            #expect(late.contains("Phiếu đã nộp"))
            #expect(!late.contains("Rút phiếu để sửa"))
        }
    }

    @Test func `a step taken twice is refused the second time and changes nothing`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            try await fill(moi)
            #expect(try await moi.post("/gui").status == 303)
            let again = try await moi.post("/gui")
            #expect(again.status == 409)
            #expect(again.text.contains("Chờ lãnh đạo đơn vị duyệt"))
        }
    }

    /// Answers every line with a point of nothing, which needs no evidence.
    private func fill(_ person: SheetVisitor) async throws {
        let set = try #require(person.browser.program.sets["chi-lang-2023"])
        for criterion in set.criteria where criterion.isAskedOfUnits {
            let facts = criterion.answerFields.map { "s.\($0.role)=\($0.worst)" }
            let form = facts.isEmpty ? ["diem=0", "ly-do=Không có"] : facts
            let answer = try await person.post(
                "/phieu/\(criterion.code)", (["phien-ban=0", "giai-thich=Không có"] + form).joined(separator: "&"))
            #expect(answer.status == 303, "\(criterion.code)")
        }
    }
}

extension AnswerField {
    /// Something that can be read as an answer.
    fileprivate var worst: String {
        switch kind {
        case .count: "0"
        case .number: role == "part" ? "0" : "1"
        case .day: TypedAnswer.never
        case .yesNo: TypedAnswer.no
        case .level(let levels): levels.last?.key ?? ""
        }
    }
}
