import ParIndex
import Testing

@testable import Web

@Suite struct ApprovalTests {
    @Test func `the head of a unit approves with a fresh code, and without one the sheet stays`() async throws {
        try await Browser.with { browser in
            let (_, head) = try await browser.member("Lương Văn Duyệt", as: .unitHead)
            _ = try await browser.setUpSecondFactor(head)
            let page = try await head.get(SheetVisitor.sheet + "/kiem-tra")
            #expect(page.status == 200)
            let refused = try await head.send(
                SheetVisitor.sheet + "/duyet", ["tham-quyen": "TM.", "ma-xac-thuc": "000000"])
            #expect(refused.status == 422)
            #expect(refused.text.contains("Kiểm tra và gửi phiếu"))
        }
    }
}
