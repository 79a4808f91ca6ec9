import Foundation
import HTTPTypes
import ParIndex
import TestDatabases
import Testing

@testable import Web

/// What is done in the browser while a round is prepared and runs.
@Suite struct RunningRoundTests {
    private static let base = "/dot-danh-gia/thu-2023"

    /// A manager at the desk of a round that was opened.
    private static func opened(_ browser: Browser, set: String = "chi-lang-2023") async throws -> Desk {
        let manager = try await Desk.manager(browser)
        try await NewRoundTests.setUp(manager, set: set)
        _ = try await manager.post(base + "/quan-ly/buoc-tiep", ["buoc": "selfAssessment"])
        return manager
    }

    /// The text of the shipped set of Chi Lăng, in one file.
    private static func shippedText(_ browser: Browser) throws -> String {
        let folder = try #require(browser.program.library.folders.first { $0.set?.slug == "chi-lang-2023" })
        let texts = folder.files.filter { !$0.name.hasSuffix("cases.yaml") }.map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
        let header = try #require(texts.first { $0.contains("\nset:") || $0.hasPrefix("set:") })
        let parts = texts.filter { $0 != header }.map { text in
            text.split(separator: "\n").filter { !$0.hasPrefix("domains:") && !$0.hasPrefix("#") }.joined(
                separator: "\n")
        }
        return header + "\ndomains:\n" + parts.joined(separator: "\n")
    }

    @Test func `a set with faults is not kept, and all of them are listed`() async throws {
        try await Browser.with { browser in
            let manager = try await Desk.manager(browser)
            let text = "set:\n  slug: thu\n  titel: Thử\ndomains:\n  - code: 1\n    maximum: x\n"
            let answer = try await manager.post("/bo-tieu-chi/nap", ["co-quan": "187", "bo": text])
            #expect(answer.status == 422)
            #expect(answer.text.contains("set.yaml:3"))
            #expect(answer.text.contains("titel: Thử"))
            let stored = try await browser.program.store.storedSets(of: "187")
            #expect(stored.isEmpty)
        }
    }

    @Test(arguments: TestEngine.present)
    func `an erratum is brought in, compared and put in the place of the set`(_ engine: TestEngine) async throws {
        try await Browser.with(engine) { browser in
            let manager = try await Self.opened(browser)
            let text = try Self.shippedText(browser).replacing(
                "title: ", with: "title: (Đính chính) ", maxReplacements: 2)
            let kept = try await manager.post("/bo-tieu-chi/nap", ["co-quan": "187", "bo": text])
            #expect(kept.status == 303, "\(kept.text.prefix(4000))")
            let key = try #require(try await browser.program.store.storedSets(of: "187").first).key
            let path = Self.base + "/quan-ly/bang/don-vi/bo-tieu-chi"
            let compared = try await manager.get(path + "?ban=" + key)
            #expect(compared.status == 200)
            #expect(compared.text.contains("đổi tên từ"))
            #expect(try await manager.post(path, ["ban": key]).status == 303)
            let round = try #require(try await browser.program.store.round("thu-2023")?.round)
            #expect(round.tables[0].set == key)
            #expect(try await browser.get("/bo-tieu-chi/\(key)").status == 200)
        }
    }

    @Test func `an extension of a running round needs a reason and is shown to its units`() async throws {
        try await Browser.with { browser in
            let manager = try await Self.opened(browser)
            let later = [
                "ngay-opening": "2023-11-01", "gio-opening": "08:00", "ngay-selfAssessment": "2023-12-20",
                "gio-selfAssessment": "11:30",
            ]
            let refused = try await manager.post(Self.base + "/quan-ly/lich", later)
            #expect(refused.status == 422)
            #expect(refused.text.contains("2023-12-20"))
            let moved = try await manager.post(
                Self.base + "/quan-ly/lich", later.merging(["ly-do": "mưa lũ"]) { $1 })
            #expect(moved.status == 303)
            let page = try await Desk.coordinator(browser).get(Self.base)
            #expect(page.text.contains("11 giờ 30 ngày 20/12/2023"))
            #expect(page.text.contains("Lý do: mưa lũ"))
            #expect(try await !browser.get(Self.base).text.contains("mưa lũ"))
            #expect(!page.text.contains("quan-ly"))
        }
    }

    @Test func `units are changed while a round is prepared, and no more once it runs`() async throws {
        try await Browser.with { browser in
            let manager = try await Desk.manager(browser)
            try await NewRoundTests.setUp(manager)
            let path = Self.base + "/quan-ly/bang/don-vi"
            let page = try await manager.get(path)
            #expect(page.text.contains("06463 Thị trấn Đồng Mỏ"))
            let grades = "grades:\n  - { name: Tốt, from: 80 }\n  - { name: Khá, below: 80 }"
            let form = [
                "ten-bang": "Các xã", "cach-goi": "xã", "don-vi": "06502\nx- Xã Bản Mẫu\nx- Xã Bản Mới",
                "gia-dinh": "1", "cach-xep": "dense", "so-theo": "exact", "do-bang": "points", "so-le": "3",
                "quy-dinh": grades,
            ]
            #expect(try await manager.post(path, form).status == 303)
            let round = try #require(try await browser.program.store.wholeRound("thu-2023"))
            #expect(Set(round.tables[0].participants.map(\.name)) == ["Xã Liên Sơn", "Xã Bản Mẫu", "Xã Bản Mới"])
            #expect(round.tables[0].policy.grades?.grades.map(\.name) == ["Tốt", "Khá"])
            #expect(try await manager.get(path).text.contains("&quot;Khá&quot;"))
            let faulty = try await manager.post(path, form.merging(["quy-dinh": "grades: 3"]) { $1 })
            #expect(faulty.status == 422)
            _ = try await manager.post(Self.base + "/quan-ly/buoc-tiep", ["buoc": "selfAssessment"])
            #expect(try await manager.post(path, form).status == 404)
        }
    }

    @Test func `a unit asks, the authority answers, and every unit of the round reads it`() async throws {
        try await Browser.with { browser in
            let manager = try await Self.opened(browser)
            let unit = try await Desk.coordinator(browser)
            let asked = try await unit.post(
                Self.base + "/hoi-dap", ["don-vi": "06502@", "tieu-chi": "1.2", "noi-dung": "Nộp bản giấy được không?"])
            #expect(asked.status == 303)
            let id = try #require(try await browser.program.store.questions(round: "thu-2023").first).id
            #expect(try await unit.post(Self.base + "/hoi-dap/\(id)", ["tra-loi": "Được."]).status == 404)
            let answer = try await manager.post(Self.base + "/hoi-dap/\(id)", ["tra-loi": "Được cả hai."])
            #expect(answer.status == 303)
            let other = try await Desk.coordinator(browser, of: "06463").get(Self.base + "/hoi-dap")
            #expect(other.text.contains("Nộp bản giấy được không?"))
            #expect(other.text.contains("Được cả hai."))
            let stranger = try await Desk.coordinator(browser, of: "15280").get(Self.base + "/hoi-dap")
            #expect(stranger.status == 404)
        }
    }

    @Test func `given points are shown before they are written, and faults keep them from being written`() async throws
    {
        try await Browser.with { browser in
            let manager = try await Self.opened(browser, set: "mo-hinh-cap-xa-2026")
            let round = try #require(try await browser.program.store.round("thu-2023")?.round)
            let set = try #require(try await browser.program.set(for: round.tables[0]))
            let given = try #require(set.criteria.first { $0.isScoredOutside })
            let path = Self.base + "/quan-ly/bang/don-vi/diem-ngoai"
            let form = [
                "van-ban": "Báo cáo khảo sát", "so": "12/BC-SNV", "ngay": "2023-12-01",
                "bang": "06502\t\(given.code)\t1\nThị trấn Đồng Mỏ; \(given.code); 0,5",
            ]
            let preview = try await manager.post(path, form)
            #expect(preview.status == 200)
            #expect(preview.text.contains("Ghi 2 dòng"))
            let faulty = try await manager.post(path, form.merging(["bang": "06502\t9.9\t1", "xac-nhan": "1"]) { $1 })
            #expect(faulty.status == 422)
            #expect(faulty.text.contains("Dòng 1"))
            #expect(try await manager.post(path, form.merging(["xac-nhan": "1"]) { $1 }).status == 303)
            let progress = try await browser.program.store.progress(
                round: "thu-2023", table: "don-vi", domains: [given.code.domain])
            #expect(progress.map { $0.counts[0].appraised }.sorted() == [0, 1, 1])
        }
    }

    @Test func `what does not apply to a kind of unit is left out of its count`() async throws {
        try await Browser.with { browser in
            let manager = try await Self.opened(browser)
            let path = Self.base + "/quan-ly/bang/don-vi/khong-ap-dung"
            let refused = try await manager.post(path, ["tieu-chi": "1.2", "pham-vi": "loai:thi-tran", "ly-do": " "])
            #expect(refused.status == 422)
            let done = try await manager.post(
                path, ["tieu-chi": "1.2", "pham-vi": "loai:thi-tran", "ly-do": "không có thôn"])
            #expect(done.status == 303)
            let page = try await manager.get(path).text
            #expect(page.contains("không có thôn"))
            let back = try await manager.post(path, ["tieu-chi": "1.2", "bo": "06463@"])
            #expect(back.status == 303)
            let exclusions = try await browser.program.store.exclusions(round: "thu-2023")
            #expect(exclusions.isEmpty)
        }
    }

    @Test func `a part in the council is given and taken, and a leader only looks`() async throws {
        try await Browser.with { browser in
            let manager = try await Self.opened(browser)
            let leader = try await Desk("Bùi Thị Lãnh", .leader, at: .authority("187"), browser)
            let path = Self.base + "/quan-ly/hoi-dong"
            let person = "Bùi Thị Lãnh-leader-cap-tren:187"
            let wrong = try await manager.post(path, ["nguoi": person, "vai-tro": "appraiser", "tieu-chi": "99"])
            #expect(wrong.status == 422)
            let done = try await manager.post(
                path, ["nguoi": person, "vai-tro": "appraiser", "tieu-chi": "1, 2.1", "don-vi": "06502"])
            #expect(done.status == 303)
            let page = try await leader.get(path)
            #expect(page.text.contains("1, 2.1"))
            #expect(!page.text.contains("name=\"nguoi\""))
            #expect(try await leader.post(path, ["nguoi": person, "vai-tro": "appraiser"]).status == 403)
            #expect(try await manager.post(path, ["doc-lap": "1"]).status == 303)
            let round = try #require(try await browser.program.store.round("thu-2023")?.round)
            #expect(round.course.isBlind)
        }
    }

    @Test func `who signed in without the second factor changes nothing`() async throws {
        try await Browser.with { browser in
            let desk = try await Desk(
                "Trần Thị Chương", .programmeManager, at: .authority("187"), browser, hasSecondFactor: false)
            let answer = try await NewRoundTests.setUp(desk)
            #expect(answer.status == 422)
            #expect(answer.text.contains("hai lớp"))
            let round = try await browser.program.store.round("thu-2023")
            #expect(round == nil)
        }
    }
}
