import HTTPTypes
import ParIndex
import TestDatabases
import Testing

@testable import Web

@Suite struct NewRoundTests {
    /// Sets up a round of Chi Lăng with Liên Sơn, Đồng Mỏ and a made-up unit.
    @discardableResult
    static func setUp(
        _ manager: Desk, title: String = "Chỉ số CCHC huyện Chi Lăng năm 2023 (thử)", slug: String = "thu-2023",
        units: String = "06502\nThị trấn Đồng Mỏ\nx- Xã Bản Mẫu", isPractice: Bool = false,
        set: String = "chi-lang-2023"
    ) async throws -> Browser.Answer {
        let fields = [
            "co-quan": "187", "ten": title, "dia-chi": slug, "nam": "2023", "bo-tieu-chi": set,
            "ten-bang": "Các xã, thị trấn", "cach-goi": "xã, thị trấn", "don-vi": units, "gia-dinh": "1",
            "ngay-opening": "2023-11-01", "sau-selfAssessment": "10", isPractice ? "thuc-hanh" : "khong": "1",
        ]
        return try await manager.post("/dot-danh-gia/moi", fields)
    }

    @Test(arguments: TestEngine.present)
    func `a programme manager sets a round up, reviews it and opens it`(_ engine: TestEngine) async throws {
        try await Browser.with(engine) { browser in
            let manager = try await Desk.manager(browser)
            let made = try await Self.setUp(manager)
            #expect(made.status == 303)
            #expect(made.headers[.location] == "/dot-danh-gia/thu-2023/quan-ly")
            let review = try await manager.get("/dot-danh-gia/thu-2023/quan-ly").text
            for words in ["Xã Liên Sơn", "Thị trấn Đồng Mỏ", "Xã Bản Mẫu", "Đang chuẩn bị", "Mở đợt", "15/11/2023"] {
                #expect(review.contains(words), "\(words)")
            }
            let opened = try await manager.post(
                "/dot-danh-gia/thu-2023/quan-ly/buoc-tiep", ["buoc": "selfAssessment"])
            #expect(opened.status == 303)
            let round = try #require(try await browser.program.store.round("thu-2023")?.round)
            #expect(round.course.phase == .selfAssessment)
            #expect(round.tables[0].set.hasPrefix("chi-lang-2023@"))
        }
    }

    @Test func `a round after another takes over its units, set and way of ranking`() async throws {
        try await Browser.with { browser in
            let manager = try await Desk.manager(browser)
            let page = try await manager.get("/dot-danh-gia/moi?theo=chi-lang-2023").text
            #expect(page.contains("06502 Xã Liên Sơn"))
            #expect(page.contains("name=\"theo\" value=\"chi-lang-2023\""))
            #expect(page.contains("<option value=\"chi-lang-2023\" selected>"))
            let former = try #require(try await browser.program.store.wholeRound("chi-lang-2023"))
            let fields = [
                "co-quan": "187", "ten": "Chỉ số CCHC 2025", "dia-chi": "sau", "nam": "2025", "theo": "chi-lang-2023",
                "bo-tieu-chi": "chi-lang-2023", "ten-bang": "Các xã", "cach-goi": "xã", "don-vi": "x- Xã Bản Mẫu",
            ]
            #expect(try await manager.post("/dot-danh-gia/moi", fields).status == 303)
            let made = try #require(try await browser.program.store.round("sau")?.round)
            #expect(made.tables[0].policy == former.tables[0].policy)
        }
    }

    @Test func `a round of another authority gives nothing away`() async throws {
        try await Browser.with { browser in
            let manager = try await Desk.manager(browser, of: "20")
            let page = try await manager.get("/dot-danh-gia/moi?theo=chi-lang-2023")
            #expect(page.status == 200)
            #expect(!page.text.contains("06502 Xã Liên Sơn"))
        }
    }

    @Test func `a form sent twice opens a round once`() async throws {
        try await Browser.with { browser in
            let manager = try await Desk.manager(browser)
            try await Self.setUp(manager)
            for _ in 1...2 {
                let answer = try await manager.post(
                    "/dot-danh-gia/thu-2023/quan-ly/buoc-tiep", ["buoc": "selfAssessment"])
                #expect(answer.status == 303)
            }
            let round = try #require(try await browser.program.store.round("thu-2023")?.round)
            #expect(round.course.phase == .selfAssessment)
        }
    }

    @Test func `a round in preparation is not found by anybody but its authority`() async throws {
        try await Browser.with { browser in
            try await Self.setUp(try await Desk.manager(browser))
            let unit = try await Desk.coordinator(browser)
            let leader = try await Desk("Bùi Thị Lãnh", .leader, at: .authority("187"), browser)
            let other = try await Desk.manager(browser, of: "288")
            for visit in [unit, other] {
                #expect(try await visit.get("/dot-danh-gia/thu-2023").status == 404)
                #expect(try await visit.get("/dot-danh-gia/thu-2023/quan-ly").status == 404)
                #expect(try await visit.get("/dot-danh-gia/thu-2023/hoi-dap").status == 404)
                let list = try await visit.get("/dot-danh-gia").text
                #expect(!list.contains("thu-2023"))
            }
            #expect(try await browser.get("/dot-danh-gia/thu-2023").status == 404)
            let seen = try await leader.get("/dot-danh-gia/thu-2023/quan-ly")
            #expect(seen.status == 200)
            #expect(!seen.text.contains("buoc-tiep"))
            #expect(try await leader.get("/dot-danh-gia/thu-2023/quan-ly/lich").status == 404)
        }
    }

    @Test func `what was typed comes back with a sentence for each fault`() async throws {
        try await Browser.with { browser in
            let manager = try await Desk.manager(browser)
            let answer = try await Self.setUp(
                manager, title: " ", slug: "Sai địa chỉ", units: "99999\nXã Không Có\nx- Không rõ loại")
            #expect(answer.status == 422)
            for words in ["Dòng 1", "Dòng 2", "Dòng 3", "Chưa ghi tên", "Sai địa chỉ", "Xã Không Có"] {
                #expect(answer.text.contains(words), "\(words)")
            }
            #expect(try await browser.program.store.round("thu-2023") == nil)
        }
    }

    @Test func `an address that is taken is refused and nothing is lost`() async throws {
        try await Browser.with { browser in
            let answer = try await Self.setUp(try await Desk.manager(browser), slug: "chi-lang-2023")
            #expect(answer.status == 422)
            #expect(answer.text.contains("Đã có đợt đánh giá mang địa chỉ"))
            #expect(answer.text.contains("x- Xã Bản Mẫu"))
        }
    }

    @Test func `who may not set rounds up finds no form`() async throws {
        try await Browser.with { browser in
            let leader = try await Desk("Bùi Thị Lãnh", .leader, at: .authority("187"), browser)
            #expect(try await leader.get("/dot-danh-gia/moi").status == 404)
            #expect(try await Self.setUp(leader).status == 404)
            #expect(try await leader.get("/bo-tieu-chi/nap").status == 404)
        }
    }

    @Test func `the public sees of a running round its title and phase only`() async throws {
        try await Browser.with { browser in
            let manager = try await Desk.manager(browser)
            try await Self.setUp(manager, isPractice: true)
            _ = try await manager.post("/dot-danh-gia/thu-2023/quan-ly/buoc-tiep", ["buoc": "selfAssessment"])
            let page = try await browser.get("/dot-danh-gia/thu-2023")
            #expect(page.status == 200)
            #expect(page.text.contains("Tự đánh giá, chấm điểm"))
            #expect(page.text.contains("Đợt thực hành"))
            #expect(!page.text.contains("Xã Liên Sơn"))
            #expect(!page.text.contains("15/11/2023"))
            #expect(try await browser.get("/dot-danh-gia/thu-2023/don-vi/06502@").status == 404)
        }
    }
}
