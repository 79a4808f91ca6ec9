import Testing

@testable import Web

struct GridAcceptanceTests {
    private let grid = "/tham-dinh/tieu-chi/1.3"
    private let fields = [
        "viec": "dong-y", "v.06502@": "0", "d.06502@.1.3": "0,5", "v.06463@": "0", "d.06463@.1.3": "",
    ]

    @Test func `what is typed in the grid is saved and the rest agreed with`() async throws {
        try await CouncilBrowser.with { browser in
            let member = try await CouncilBrowser(browser, .appraiser)
            let accepted = try await member.post(
                grid, from: grid, fields.merging(["ly-do": "Báo cáo gửi muộn."]) { first, _ in first })
            let id = try #require(accepted.headers[.location]?.firstMatch(of: /hoan-tac=([^&#]+)/)?.output.1)
            let text = try await member.get(grid + "?hoan-tac=\(id)").text
            #expect(text.contains("Đã đồng ý 1 tiêu chí."))
            #expect(text.contains("0,5 điểm: 1 đơn vị"))
        }
    }

    @Test func `what can not be saved stays typed and nothing is agreed with`() async throws {
        try await CouncilBrowser.with { browser in
            let member = try await CouncilBrowser(browser, .appraiser)
            for typed in [["d.06502@.1.3": "0,5"], ["d.06502@.1.3": "", "l.06502@.1.3": "Báo cáo gửi muộn."]] {
                let answer = try await member.post(grid, from: grid, fields.merging(typed) { _, new in new })
                #expect(answer.status == 422)
                for value in typed.values where !value.isEmpty { #expect(answer.text.contains("value=\"\(value)\"")) }
            }
            #expect(try await member.get(grid).text.contains("Đồng ý 20 tiêu chí chưa thẩm định"))
        }
    }
}
