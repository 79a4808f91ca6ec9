import HTTPTypes
import ParIndex
import Samples
import Testing

@testable import Web

@Suite struct RemediationRouteTests {
    private static let unit = "/dot-danh-gia/chi-lang-2023/don-vi/06502@"
    private static let page = unit + "/khac-phuc"

    private struct Coordinator {
        let browser: Browser
        let headers: HTTPFields

        init(_ browser: Browser) async throws {
            (self.browser, headers) = (browser, try await browser.signedIn())
        }

        func get(_ path: String) async throws -> String {
            try await browser.get(path, headers: headers).text.replacing("\u{A0}", with: " ")
        }

        func post(_ step: String, _ form: String) async throws -> Browser.Answer {
            let shown = try await browser.get(RemediationRouteTests.page, headers: headers).text
            let token = try #require(shown.firstMatch(of: /name="ma" value="([^"]+)"/)?.output.1)
            return try await browser.post(
                RemediationRouteTests.page + step, "ma=\(token)&\(form)", headers: headers)
        }
    }

    @Test func `the page has every criterion that lost points, its reason, and what is missing`() async throws {
        try await Browser.with { browser in
            let visitor = try await Coordinator(browser)
            #expect(try await visitor.get(Self.unit).contains("href=\"\(Self.page)\""))
            let page = try await visitor.get(Self.page)
            for code in ["1.2", "1.4.2", "1.5", "2.1", "3.1", "5.3", "6.3.3", "7.1", "7.4", "7.6"] {
                #expect(page.contains("id=\"tc-\(code)\""), "\(code)")
            }
            #expect(!page.contains("id=\"tc-4.1\""))
            #expect(page.contains("<b class=\"lost\">19</b>"))
            #expect(page.contains("Xã chưa thực hiện được, bị trừ 3 điểm"))
            #expect(page.contains("chưa có biện pháp"))
        }
    }

    @Test func `a measure is added, changed and removed, and stands in the plan`() async throws {
        try await Browser.with { browser in
            let visitor = try await Coordinator(browser)
            let terms = "noi-dung=Thi+sáng+kiến&phu-trach=Nông+Văn+Chức&han=30/6/2024&minh-chung=Biên+bản&du-kien=1,5"
            let added = try await visitor.post("/bien-phap", "tieu-chi=1.5&bien-phap=&phien-ban=0&viec=luu&\(terms)")
            #expect(added.status == 303)
            #expect(added.headers[.location]?.hasSuffix("#tc-1.5") == true)
            let plan = try await visitor.get(Self.unit + "/van-ban/remediation-plan/txt")
            #expect(plan.contains("Thi sáng kiến\tNông Văn Chức\t30/6/2024\tBiên bản\t1,5"))
            let page = try await visitor.get(Self.page)
            let article = try #require(page.split(separator: "<article").first { $0.contains("id=\"tc-1.5\"") })
            let id = try #require(article.firstMatch(of: /name="bien-phap" value="([^"]+)"/)?.output.1)
            let stale = try await visitor.post(
                "/bien-phap", "tieu-chi=1.5&bien-phap=\(id)&phien-ban=9&viec=luu&noi-dung=Khác")
            #expect(stale.status == 409)
            #expect(stale.text.contains("Khác</textarea>") && stale.text.contains("Thi sáng kiến"))
            let form = "tieu-chi=1.5&bien-phap=\(id)&phien-ban=1"
            #expect(try await visitor.post("/bien-phap", form + "&viec=luu&noi-dung=Khác").status == 303)
            #expect(
                try await visitor.post("/bien-phap", "tieu-chi=1.5&bien-phap=\(id)&phien-ban=2&viec=bo").status == 303)
            #expect(try await !visitor.get(Self.page).contains("Khác</textarea>"))
        }
    }

    @Test func `what is refused comes back as it was typed, with the reason`() async throws {
        try await Browser.with { browser in
            let visitor = try await Coordinator(browser)
            for (field, words) in [
                ("han=mai", "“mai” không phải là một ngày."), ("du-kien=9", "nằm ngoài 0…3"),
                ("ket-qua=Đạt+{điểm+9.9}", "bộ tiêu chí không có mã 9.9"), ("trang-thai=done", "chưa ghi kết quả"),
            ] {
                let answer = try await visitor.post(
                    "/bien-phap", "tieu-chi=1.5&phien-ban=0&viec=luu&noi-dung=Thi+sáng+kiến&\(field)")
                #expect(answer.status == 422, "\(field)")
                #expect(answer.text.contains(words) && answer.text.contains("Thi sáng kiến</textarea>"), "\(field)")
            }
            let lost = try await visitor.post("/bien-phap", "tieu-chi=4.1&phien-ban=0&viec=luu&noi-dung=Gì+đó")
            #expect(lost.status == 422 && lost.text.contains("Mã 4.1 không bị trừ điểm"))
        }
    }

    @Test func `a text is kept with its figures, which follow the data in the paper`() async throws {
        try await Browser.with { browser in
            let visitor = try await Coordinator(browser)
            let spot = "remediation-report.proposals"
            let place = "muc=\(spot)&p-\(spot)=\(PaperText.blankMark.text)&t-\(spot)="
            let broken = try await visitor.post("/doan-van", place + "Mất+{điểm+mất+7.6")
            #expect(broken.status == 422)
            #expect(broken.text.contains("thiếu dấu đóng ngoặc") && broken.text.contains("{điểm mất 7.6</textarea>"))
            let kept = try await visitor.post("/doan-van", place + "Mất+{điểm+mất+7.6}+điểm+và+5+việc")
            #expect(kept.status == 303)
            let report = try await visitor.get(Self.unit + "/van-ban/remediation-report/txt")
            #expect(report.contains("Mất 3 điểm và 5 việc"))
            #expect(try await visitor.get(Self.page).contains("<mark title=\"gõ tay\">5</mark>"))
            #expect(try await visitor.get(Self.unit + "/van-ban").contains("Số gõ tay, cần đối chiếu: 5."))
            let stale = try await visitor.post("/doan-van", place + "Khác")
            #expect(stale.status == 409 && stale.text.contains("Khác</textarea>"))
        }
    }

    @Test func `the report on the result takes what the unit wrote and what it reported since`() async throws {
        try await Browser.with { browser in
            let visitor = try await Coordinator(browser)
            let papers = try await visitor.get(Self.unit + "/van-ban")
            #expect(papers.contains("Chưa ghi: Ưu điểm; Tồn tại, hạn chế; Nguyên nhân khách quan"))
            #expect(papers.contains("Chưa có số liệu, lời văn của kỳ báo cáo nào trong năm 2024"))
            for (spot, text) in [
                ("index-result.strengths", "-+Bộ+máy+xếp+hạng+{hạng+4}"),
                ("index-result.shortcomings.1", "Chậm+5+báo+cáo"),
            ] {
                let form = "muc=\(spot)&p-\(spot)=\(PaperText.blankMark.text)&t-\(spot)=\(text)"
                #expect(try await visitor.post("/doan-van", form).status == 303, "\(spot)")
            }
            let desk = try await Desk.coordinator(browser)
            let blank = Statistic.blankMark.text
            let saved = try await desk.post(
                "/don-vi/06502@/so-lieu/2024-q1",
                ["v-H1.1": "40", "p-H1.1": blank, "v-H1.1.b": "41", "p-H1.1.b": blank])
            #expect(saved.status == 303)
            let report = try await visitor.get(Self.unit + "/van-ban/index-result/txt")
            #expect(report.contains("Bộ máy xếp hạng 1/") && report.contains("Chậm 5 báo cáo"))
            #expect(report.contains("quý I năm 2024 là 40 hồ sơ, gồm: tiếp nhận trực tuyến 41 hồ sơ."))
            let open = try await visitor.get(Self.unit + "/van-ban")
            #expect(open.contains("Chưa ghi: Nguyên nhân khách quan") && open.contains("Số gõ tay, cần đối chiếu: 5."))
            #expect(open.contains("H1.1.a + H1.1.b + H1.1.c là 41") && !open.contains("kỳ báo cáo nào trong năm 2024"))
        }
    }

    @Test func `my work leads to what the unit's latest round lost`() async throws {
        try await Browser.with { browser in
            let link = "href=\"\(Self.page)\""
            let own = try await browser.get("/viec-cua-toi", headers: try await browser.signedIn()).text
            #expect(own.contains(link))
            let officer = try await browser.signedIn(as: .unitOfficer, id: "khac")
            #expect(try await !browser.get("/viec-cua-toi", headers: officer).text.contains(link))
        }
    }

    @Test func `the authority reads it without forms, other units do not find it`() async throws {
        try await Browser.with { browser in
            let leader = try await browser.signedIn(as: .leader, at: .authority(Samples.chiLang.code))
            let page = try await browser.get(Self.page, headers: leader)
            #expect(page.status == 200 && !page.text.contains("bien-phap\""))
            let other = try await browser.signedIn(at: .unit(Samples.dongMo))
            #expect(try await browser.get(Self.page, headers: other).status == 404)
            #expect(try await browser.get(Self.page).status == 303)
        }
    }
}
