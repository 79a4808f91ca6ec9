import Foundation
import ParIndex
import TestDatabases
import Testing

@testable import Web

/// Reports of given points and published figures, brought in by the manager and found at the units' criteria.
@Suite struct ImportRouteTests {
    private static let base = "/dot-danh-gia/thu-2023"
    private static let table = base + "/quan-ly/bang/don-vi"
    private static let unit = base + "/don-vi/06502@"

    private func withModel(
        _ engine: TestEngine = .sqlite, _ test: @Sendable (Browser, Desk, CriteriaSet) async throws -> Void
    ) async throws {
        try await Browser.with(engine) { browser in
            let manager = try await Desk.manager(browser)
            try await NewRoundTests.setUp(manager, set: "mo-hinh-cap-xa-2026")
            _ = try await manager.post(Self.base + "/quan-ly/buoc-tiep", ["buoc": "selfAssessment"])
            let round = try #require(try await browser.program.store.round("thu-2023")?.round)
            try await test(browser, manager, try #require(try await browser.program.set(for: round.tables[0])))
            try? FileManager.default.removeItem(atPath: browser.program.evidence.path)
        }
    }

    private func form(_ given: Criterion) -> FileForm {
        FileForm().adding("van-ban", "Báo cáo khảo sát").adding("so", "12/BC-SNV").adding("ngay", "2023-12-01")
            .adding("bang", "06502\t\(given.code)\t1")
    }

    @Test(arguments: TestEngine.present)
    func `the report's file goes from the preview to the line of the unit, which opens it`(
        _ engine: TestEngine
    ) async throws {
        try await withModel(engine) { browser, manager, set in
            let given = try #require(set.criteria.first { $0.isScoredOutside })
            let file = try FileForm.sample("signed.pdf")
            let preview = try await manager.upload(
                Self.table + "/diem-ngoai",
                form(given).adding(file: "Báo cáo khảo sát.pdf", file, field: "bao-cao"))
            #expect(preview.status == 200, "\(preview.text.prefix(3000))")
            #expect(preview.text.contains("Báo cáo khảo sát.pdf"))
            let id = String(
                try #require(preview.text.firstMatch(of: /name="bao-cao-da-tai" value="([^"]+)"/)).output.1)
            let done = try await manager.post(
                Self.table + "/diem-ngoai",
                [
                    "van-ban": "Báo cáo khảo sát", "so": "12/BC-SNV", "ngay": "2023-12-01",
                    "bang": "06502\t\(given.code)\t1", "bao-cao-da-tai": id, "xac-nhan": "1",
                ])
            #expect(done.status == 303)
            let coordinator = try await Desk.coordinator(browser)
            #expect(try await coordinator.get(Self.unit + "/phieu").text.contains("Báo cáo khảo sát.pdf"))
            let report = try await coordinator.get(Self.base + "/bao-cao/\(id)")
            #expect(report.status == 200)
            #expect(report.body == file)
            let other = try await Desk.coordinator(browser, of: "06463")
            #expect(try await other.get(Self.base + "/bao-cao/\(id)").status == 404)
            let history = try await coordinator.get(Self.unit + "/lich-su/\(given.code)").text
            #expect(history.contains("Báo cáo khảo sát.pdf"))
        }
    }

    @Test func `a report that is no file of its kind is refused, and what was typed stays`() async throws {
        try await withModel { _, manager, set in
            let given = try #require(set.criteria.first { $0.isScoredOutside })
            let answer = try await manager.upload(
                Self.table + "/diem-ngoai",
                form(given).adding(file: "gia.pdf", Array("không phải PDF".utf8), field: "bao-cao"))
            #expect(answer.status == 422)
            #expect(answer.text.contains("gia.pdf"))
            #expect(answer.text.contains("value=\"12/BC-SNV\""))
        }
    }

    @Test(arguments: TestEngine.present)
    func `published figures are looked at, written, and score the units' sheets with their source`(
        _ engine: TestEngine
    ) async throws {
        try await withModel(engine) { browser, manager, set in
            let coordinator = try await Desk.coordinator(browser)
            #expect(try await coordinator.get(Self.unit + "/phieu").text.contains("Chưa có số liệu của"))
            #expect(try await manager.get(Self.base + "/quan-ly").text.contains("/so-lieu\""))
            let path = Self.table + "/so-lieu"
            let form = [
                "so-lieu": "chi-so-766", "van-ban": "Bảng công bố", "so": "9/TB", "ngay": "2023-12-14",
                "bang": "06502\t80\nThị trấn Đồng Mỏ; 90,5",
            ]
            let preview = try await manager.post(path, form)
            #expect(preview.status == 200, "\(preview.text.prefix(3000))")
            #expect(preview.text.contains("Ghi số liệu của 2 đơn vị"))
            #expect(preview.text.contains("Chưa có số liệu của"))
            let faulty = try await manager.post(path, form.merging(["bang": "06502\tcao", "xac-nhan": "1"]) { $1 })
            #expect(faulty.status == 422)
            #expect(faulty.text.contains("“cao”"))
            #expect(try await manager.post(path, form.merging(["xac-nhan": "1"]) { $1 }).status == 303)
            let sheet = try await coordinator.get(Self.unit + "/phieu").text
            #expect(sheet.contains("Bảng công bố số 9/TB ngày 14/12/2023"))
            #expect(sheet.contains("80 điểm"))
            let history = try await coordinator.get(Self.unit + "/lich-su/3.6.1").text
            #expect(history.contains("80 | Bảng công bố số 9/TB ngày 14/12/2023"))
        }
    }
}
