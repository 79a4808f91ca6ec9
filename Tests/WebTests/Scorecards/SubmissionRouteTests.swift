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
            #expect(page.contains("KT. Hoàng Văn Xã"))
            #expect(!page.contains("data-line="))
            #expect(try await head.post("/rut").status == 303)
            #expect(try await head.get("/phieu").text.contains("Đang tự chấm"))
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
