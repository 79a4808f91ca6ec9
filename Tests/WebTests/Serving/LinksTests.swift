import Foundation
import HTTPTypes
import TestDatabases
import Testing

@testable import Web

@Suite struct LinksTests {
    @Test func `every link of the pages of rounds, sets and units leads to a page`() async throws {
        try await Browser.with { browser in
            var links: Set<String> = []
            for path in [
                "/", "/dot-danh-gia", "/dot-danh-gia/chi-lang-2023", "/dot-danh-gia/chi-lang-2023/don-vi/06502@",
                "/bo-tieu-chi", "/don-vi?tim=lien+son", "/don-vi/06463@2025-07-01",
            ] {
                let text = try await browser.get(path).text
                for match in text.matches(of: /href="(\/[^"#]*)/) {
                    links.insert(String(match.1).replacing("&amp;", with: "&"))
                }
            }
            try #require(links.count > 50)
            for link in links where !link.hasPrefix("/vao/") && !link.hasPrefix("/tai-nguyen/") {
                let answer = try await browser.get(link)
                #expect(answer.status == 200, "\(link)")
            }
        }
    }

    @Test func `a form writes a space as +, and the search reads it so`() async throws {
        try await Browser.with { browser in
            let units = try await browser.get("/don-vi?tim=lien+son")
            let ranking = try await browser.get("/dot-danh-gia/chi-lang-2023?tim=dong+mo")
            #expect(units.text.contains("Xã Chiến Thắng"))
            #expect(ranking.text.contains("Thị trấn Đồng Mỏ"))
        }
    }

    @Test func `a page that is not there says too that the data are simulated`() async throws {
        try await Browser.with { browser in
            let answer = try await browser.get("/khong-co")
            #expect(answer.text.contains("DỮ LIỆU MÔ PHỎNG"))
        }
    }
}
