import ParIndex
import Store
import Testing

@testable import Web

@Suite struct RecordPageTests {
    @Test func `the record is not found by who was not appointed to read it`() async throws {
        try await Browser.with { browser in
            let coordinator = try await browser.signedIn()
            let all = try await browser.get("/nhat-ky", headers: coordinator)
            #expect(all.status == 404)
            let round = try await browser.get("/dot-danh-gia/chi-lang-2023/nhat-ky", headers: coordinator)
            #expect(round.status == 404)
        }
    }

    @Test func `an auditor of the authority reads its rounds' record and no more`() async throws {
        try await Browser.with { browser in
            let auditor = try await browser.signedIn(as: .auditor, at: .authority("187"))
            let round = try await browser.get("/dot-danh-gia/chi-lang-2023/nhat-ky", headers: auditor)
            #expect(round.status == 200)
            #expect(try await browser.get("/nhat-ky", headers: auditor).status == 404)
            #expect(try await browser.get("/dot-danh-gia/ha-trung-2023/nhat-ky", headers: auditor).status == 404)
        }
    }

    @Test func `that the record was read is in the record`() async throws {
        try await Browser.with { browser in
            let auditor = try await browser.signedIn(as: .auditor, at: .installation)
            _ = try await browser.get("/nhat-ky", headers: auditor)
            let second = try await browser.get("/nhat-ky", headers: auditor)
            #expect(second.text.contains("Xem nhật ký"))
        }
    }
}
