import ParIndex
import TestDatabases
import Testing

@testable import Web

struct GridPagesTests {
    private let grid = "/tham-dinh/tieu-chi/1.3"

    @Test(arguments: TestEngine.present)
    func `points of several units are kept in one step`(_ engine: TestEngine) async throws {
        try await CouncilBrowser.with(engine) { browser in
            let member = try await CouncilBrowser(browser, .appraiser)
            let fields = [
                "viec": "luu", "v.06502@": "0", "d.06502@.1.3": "0,5", "v.06463@": "0", "d.06463@.1.3": "0,25",
                "ly-do": "Báo cáo gửi sau thời hạn quy định.",
            ]
            #expect(try await member.post(grid, from: grid, fields).status == 303)
            let text = try await member.get(grid).text
            #expect(text.contains("0,5 điểm: 1 đơn vị"))
            #expect(text.contains("0,25 điểm: 1 đơn vị"))
            let late = try await member.post(grid, from: grid, fields.merging(["d.06502@.1.3": "0"]) { _, new in new })
            #expect(late.status == 409)
            #expect(late.text.contains("value=\"0\""))
        }
    }

    @Test func `a domain leads on to the next, and looking at no change takes nothing away`() async throws {
        try await CouncilBrowser.with { browser in
            let member = try await CouncilBrowser(browser, .appraiser)
            let domain = "/tham-dinh/tieu-chi/2"
            let page = try await member.get(domain).text
            for beside in ["1", "3"] {
                #expect(page.contains("href=\"/dot-danh-gia/\(CouncilBrowser.slug)/tham-dinh/tieu-chi/\(beside)\""))
            }
            let seen = try await member.post(domain, from: domain, ["viec": "xem"]).text
            #expect(seen.contains("Không có thay đổi nào"))
            #expect(seen.contains("value=\"dong-y\""))
            let changed = try await member.post(grid, from: grid, ["viec": "xem", "d.06502@.1.3": "0,5"]).text
            #expect(!changed.contains("value=\"dong-y\""))
        }
    }

    @Test func `what a source lists no criteria for is named the rest of its group`() async throws {
        try await CouncilBrowser.with { browser in
            let member = try await CouncilBrowser(browser, .appraiser)
            let set = try #require(browser.program.sets["chi-lang-2023"])
            let rest = try #require(set.criteria.first { !$0.components.isEmpty && $0.rest > .zero })
            let name = rest.title + " – phần còn lại"
            for path in ["/tham-dinh", "/tham-dinh/don-vi/06502@", "/tham-dinh/tieu-chi/\(rest.code)"] {
                #expect(try await member.get(path).text.contains(name), "\(path)")
            }
        }
    }

    @Test func `one fault keeps all from being kept, and names unit and criterion`() async throws {
        try await CouncilBrowser.with { browser in
            let member = try await CouncilBrowser(browser, .appraiser)
            let answer = try await member.post(
                grid, from: grid,
                [
                    "viec": "luu", "v.06502@": "0", "d.06502@.1.3": "0,5", "v.06463@": "0", "d.06463@.1.3": "x",
                    "ly-do": "Muộn",
                ])
            #expect(answer.status == 422)
            #expect(answer.text.contains("Thị trấn Đồng Mỏ, 1.3: “x” không phải là số điểm."))
            #expect(try await member.get(grid).text.contains("0,5 điểm: 1 đơn vị") == false)
        }
    }

    @Test func `a fault names its unit and criterion once`() async throws {
        try await CouncilBrowser.with { browser in
            let member = try await CouncilBrowser(browser, .appraiser)
            let answer = try await member.post(
                grid, from: grid, ["viec": "luu", "v.06502@": "0", "d.06502@.1.3": "9", "ly-do": "Muộn"])
            #expect(answer.status == 422)
            #expect(answer.text.contains("Xã Liên Sơn, 1.3: Đã nhập 9 điểm"))
        }
    }

    @Test func `a pasted block is shown before it is kept`() async throws {
        try await CouncilBrowser.with { browser in
            let member = try await CouncilBrowser(browser, .appraiser)
            let answer = try await member.post(
                grid, from: grid,
                ["viec": "dan", "khoi": "xa lien son\t0,5\tThiếu kế hoạch\r\n06463\t1\r\nXã Không Có\t1"])
            #expect(answer.text.contains("không có đơn vị nào là “Xã Không Có”"))
            #expect(answer.text.contains("value=\"Thiếu kế hoạch\""))
            #expect(try await member.get(grid).text.contains("0,5 điểm: 1 đơn vị") == false)
        }
    }

    @Test func `the open scores of a domain are agreed with and taken back`() async throws {
        try await CouncilBrowser.with { browser in
            let member = try await CouncilBrowser(browser, .appraiser)
            let accepted = try await member.post(
                grid, from: grid,
                ["viec": "dong-y", "v.06502@": "0", "d.06502@.1.3": "", "v.06463@": "0", "d.06463@.1.3": ""])
            let id = try #require(accepted.headers[.location]?.firstMatch(of: /hoan-tac=([^&#]+)/)?.output.1)
            #expect(try await member.get(grid + "?hoan-tac=\(id)").text.contains("Đã đồng ý 2 tiêu chí."))
            let undone = try await member.post(
                "/tham-dinh/hoan-tac", from: grid, ["luot": String(id), "tieu-chi": "1.3"])
            #expect(undone.status == 303)
        }
    }
}
