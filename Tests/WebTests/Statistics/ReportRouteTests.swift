import ParIndex
import Samples
import Testing

@testable import Web

@Suite struct ReportRouteTests {
    private static let path = "/don-vi/06502@/so-lieu"

    @Test func `a unit's officer finds the periods, fills one in and sees the paper`() async throws {
        try await Browser.with { browser in
            let desk = try await Desk.coordinator(browser)
            #expect(try await desk.get("/don-vi/06502@").text.contains("href=\"\(Self.path)\""))
            #expect(try await desk.get("/viec-cua-toi").text.contains("href=\"\(Self.path)\""))
            #expect(try await desk.get(Self.path).text.contains("href=\"\(Self.path)/2023-q1\""))
            let blank = Statistic.blankMark.text
            let saved = try await desk.post(
                Self.path + "/2023",
                ["v-1.1.1": "29", "p-1.1.1": blank, "v-1.1.2": "20", "p-1.1.2": blank, "g-1.1.2": "còn việc"])
            #expect(saved.status == 303)
            let page = try await desk.get(Self.path + "/2023").text
            #expect(page.contains("name=\"v-1.1.1\" aria-label=\"Số liệu 1.1.1\" value=\"29\""))
            #expect(page.contains("còn việc"))
            let texts = try await desk.post(
                Self.path + "/2023/loi-van", ["t-proposals": "- Đề nghị hỗ trợ {1.1.1} việc", "p-proposals": blank])
            #expect(texts.status == 303)
            let preview = try await desk.get(Self.path + "/2023/bao-cao").text
            #expect(preview.contains("data-source=\"statistic/1.1.1\""))
            let paper = try await desk.get(Self.path + "/2023/bao-cao/txt").text.replacing("\u{A0}", with: " ")
            #expect(paper.contains("20/29 nhiệm vụ (đạt 68,97%)"))
            #expect(paper.contains("Đề nghị hỗ trợ 29 việc"))
            #expect(try await desk.get(Self.path + "/2023/bao-cao/xlsx").body.starts(with: Array("PK".utf8)))
            #expect(try await desk.get(Self.path).text.contains("href=\"\(Self.path)/2023/bao-cao\""))
        }
    }

    @Test func `a refused form comes back as it was typed, and says every fault`() async throws {
        try await Browser.with { browser in
            let desk = try await Desk.coordinator(browser)
            let blank = Statistic.blankMark.text
            let answer = try await desk.post(
                Self.path + "/2023",
                [
                    "v-1.1.1": "29", "p-1.1.1": blank, "v-3.4.3": "130", "p-3.4.3": blank, "v-1.2.3": "-1",
                    "p-1.2.3": blank,
                ])
            #expect(answer.status == 422)
            #expect(answer.text.contains("tỷ lệ “130” lớn hơn 100%"))
            #expect(answer.text.contains("“-1” là số âm"))
            for value in ["29", "130", "-1"] { #expect(answer.text.contains("value=\"\(value)\"")) }
            let kept = try await desk.get(Self.path + "/2023").text
            #expect(!kept.contains("value=\"29\""))
        }
    }

    @Test func `a pasted annex fills the form, misprinted codes and lines without one too`() async throws {
        try await Browser.with { browser in
            let desk = try await Desk.coordinator(browser)
            let rows = """
                STT\tChỉ tiêu\tĐơn vị\tSố liệu\tGhi chú
                1.2.\tKiểm tra CCHC\t\t\t
                1.1.1.\tKế hoạch tự kiểm tra\tCơ quan\t02\t
                3.2.3.\tTổng số TTHC\tThủ tục\t222\t
                Trong đó\tSố thủ tục hành chính cấp xã\tThủ tục\t130\tcấp xã
                """
            let form = FileForm().adding("bang", rows)
            let answer = try await desk.upload(Self.path + "/2023", form)
            #expect(answer.status == 200)
            #expect(answer.text.contains("Đã đọc 3 dòng"))
            #expect(answer.text.contains("name=\"v-1.2.1\" aria-label=\"Số liệu 1.2.1\" value=\"02\""))
            #expect(answer.text.contains("name=\"v-3.2.3.c\" aria-label=\"Số liệu 3.2.3.c\" value=\"130\""))
            let wrong = try await desk.upload(Self.path + "/2023", FileForm().adding("bang", "9.9.9\t5"))
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("9.9.9"))
            #expect(try await !desk.get(Self.path + "/2023").text.contains("value=\"222\""))
        }
    }

    @Test func `who oversees the unit reads, and nobody else is told of it`() async throws {
        try await Browser.with { browser in
            let desk = try await Desk.coordinator(browser)
            _ = try await desk.post(
                Self.path + "/2023", ["v-1.1.1": "29", "p-1.1.1": Statistic.blankMark.text])
            let manager = try await Desk.manager(browser)
            let page = try await manager.get(Self.path + "/2023")
            #expect(page.status == 200)
            #expect(!page.text.contains("name=\"v-1.1.1\""))
            #expect(try await manager.post(Self.path + "/2023", [:]).status == 403)
            let other = try await Desk.coordinator(browser, of: "06463")
            for path in ["", "/2023", "/2023/loi-van", "/2023/bao-cao", "/2023/bao-cao/docx", "/2023-x"] {
                #expect(try await other.get(Self.path + path).status == 404, "\(path)")
            }
            #expect(try await browser.get(Self.path).status == 303)
            #expect(try await desk.get(Self.path + "/2023-9t").status == 404)
        }
    }
}
