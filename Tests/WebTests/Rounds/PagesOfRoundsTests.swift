import HTTPTypes
import TestDatabases
import Testing

@testable import Web

@Suite struct PagesOfRoundsTests {
    /// Every page that can be asked for without a form.
    static let pages = [
        "/", "/dot-danh-gia", "/dot-danh-gia/chi-lang-2023", "/dot-danh-gia/chi-lang-2023?xep=ten&nguoc=1",
        "/dot-danh-gia/ninh-giang-2022?xep=lv-3", "/dot-danh-gia/chi-lang-2023/don-vi/06502@",
        "/dot-danh-gia/ha-trung-2023/don-vi/15280@", "/bo-tieu-chi", "/bo-tieu-chi/mo-hinh-cap-xa-2026", "/don-vi",
        "/don-vi?tim=lien%20son", "/don-vi/06463@2025-07-01", "/don-vi/06463@", "/don-vi/x-dong-tam-ninh-giang@",
    ]

    @Test(arguments: pages) func `a page answers in both languages, marked as simulated`(_ path: String) async throws {
        try await Browser.with { browser in
            let vietnamese = try await browser.get(path)
            let english = try await browser.get(path, headers: [.cookie: "lang=en"])
            #expect(vietnamese.status == 200)
            #expect(vietnamese.text.contains("<html lang=\"vi\">"))
            #expect(vietnamese.text.contains("DỮ LIỆU MÔ PHỎNG"))
            #expect(english.text.contains("<html lang=\"en\">"))
            #expect(english.text.contains("SIMULATED DATA"))
        }
    }

    @Test(arguments: pages) func `no page shows its own markup as text`(_ path: String) async throws {
        try await Browser.with { browser in
            let text = try await browser.get(path).text
            for tag in ["&lt;rect", "&lt;p", "&lt;span", "&lt;li", "&lt;td", "&lt;div", "&lt;a "] {
                #expect(!text.contains(tag))
            }
        }
    }

    @Test(arguments: TestEngine.present)
    func `Liên Sơn has 81 points, place 14 of 20, and 90 of its own where its report says 89`(
        _ engine: TestEngine
    ) async throws {
        try await Browser.with(engine) { browser in
            let text = try await browser.get("/dot-danh-gia/chi-lang-2023/don-vi/06502@").text
            #expect(text.contains("<dd>81<span class=\"of\">/100</span>"))
            #expect(text.contains("<dd>14<span class=\"of\">/20</span>"))
            #expect(text.contains("báo cáo ghi 89"))
            #expect(text.contains("<dd>90</dd>"))
        }
    }

    @Test(arguments: TestEngine.present)
    func `Đồng Tâm has 87,75 points and the ten dense ranks of its report`(_ engine: TestEngine) async throws {
        try await Browser.with(engine) { browser in
            let text = try await browser.get("/dot-danh-gia/ninh-giang-2022/don-vi/x-dong-tam-ninh-giang@").text
            #expect(text.contains("<dd>87,75<span class=\"of\">/100</span>"))
            #expect(text.contains("<dd>9<span class=\"of\">/20</span>"))
            for rank in ["9/19", "2/3", "2/20", "1/5", "1/14", "12/12", "9/16", "14/20", "5/19", "12/18"] {
                #expect(text.contains("\(rank) hạng"))
            }
        }
    }

    @Test func `the bars of a commune are drawn`() async throws {
        try await Browser.with { browser in
            let text = try await browser.get("/dot-danh-gia/chi-lang-2023/don-vi/06502@").text
            #expect(text.contains("<rect class=\"council\""))
            #expect(text.contains("<rect class=\"own\""))
        }
    }

    @Test func `a unit that was only self-assessed has no rank`() async throws {
        try await Browser.with { browser in
            let text = try await browser.get("/dot-danh-gia/ha-trung-2023/don-vi/15280@").text
            #expect(text.contains("94,5"))
            #expect(!text.contains("Xếp hạng</dt>"))
        }
    }

    @Test func `a ranking is filtered by a name typed without its marks`() async throws {
        try await Browser.with { browser in
            let text = try await browser.get("/dot-danh-gia/chi-lang-2023?tim=dong+mo").text
            #expect(text.contains("Đồng Mỏ"))
            #expect(!text.contains(">Xã Liên Sơn<"))
        }
    }

    @Test(arguments: [
        "/dot-danh-gia/khong-co", "/dot-danh-gia/chi-lang-2023/don-vi/99999@", "/dot-danh-gia/chi-lang-2023/don-vi/x",
        "/bo-tieu-chi/khong-co", "/don-vi/00000@1999-01-01", "/vao/sai", "/khong-co", "/tai-nguyen/etc",
    ])
    func `what is not there is not found, and says what to do`(_ path: String) async throws {
        try await Browser.with { browser in
            let answer = try await browser.get(path)
            #expect(answer.status == 404)
            #expect(answer.text.contains("Không tìm thấy"))
        }
    }

    @Test(arguments: ["%3Cscript%3Ealert(1)%3C/script%3E", "%22%20onx=%22", "%00", "%FF", "'", "%25_"])
    func `what a person types is shown as it is and never runs`(_ words: String) async throws {
        try await Browser.with { browser in
            for path in ["/don-vi?tim=\(words)", "/dot-danh-gia/chi-lang-2023?tim=\(words)&trang=9999999999999999999"] {
                let answer = try await browser.get(path)
                #expect(answer.status == 200)
                #expect(!answer.text.contains("<script>alert"))
                #expect(!answer.text.contains("\" onx=\""))
            }
        }
    }
}
