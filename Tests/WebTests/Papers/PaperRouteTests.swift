import HTTPTypes
import ParIndex
import Samples
import Store
import Testing

@testable import Web

@Suite struct PaperRouteTests {
    private static let unit = "/dot-danh-gia/chi-lang-2023/don-vi/06502@"

    @Test func `a unit's people find its papers from its page, preview them and load them`() async throws {
        try await Browser.with { browser in
            let headers = try await browser.signedIn()
            let page = try await browser.get(Self.unit, headers: headers).text
            #expect(page.contains("href=\"\(Self.unit)/van-ban\""))
            let list = try await browser.get(Self.unit + "/van-ban", headers: headers).text
            #expect(list.contains("href=\"\(Self.unit)/van-ban/index-result/docx\""))
            #expect(list.contains("Văn bản chưa có chức vụ và họ tên người ký."))
            let preview = try await browser.get(Self.unit + "/van-ban/index-result", headers: headers).text
            #expect(preview.contains("paper.css"))
            #expect(preview.contains("data-source=\"total/awarded\""))
            let docx = try await browser.get(Self.unit + "/van-ban/index-result/docx", headers: headers)
            #expect(docx.headers[.contentDisposition]?.contains("bao-cao-ket-qua-chi-lang-2023-06502.docx") == true)
            #expect(docx.body.starts(with: Array("PK".utf8)))
            let text = try await browser.get(Self.unit + "/van-ban/index-result/txt", headers: headers).text
            #expect(text.replacing("\u{A0}", with: " ").contains("đạt 81/100 điểm, xếp hạng 14/20"))
        }
    }

    @Test func `nobody else is told of them`() async throws {
        try await Browser.with { browser in
            #expect(try await !browser.get(Self.unit).text.contains("/van-ban\""))
            #expect(try await browser.get(Self.unit + "/van-ban/index-result").status == 303)
            let other = try await browser.signedIn(at: .unit(Samples.dongMo))
            for path in ["", "/index-result", "/index-result/docx"] {
                #expect(try await browser.get(Self.unit + "/van-ban" + path, headers: other).status == 404)
            }
            #expect(try await browser.get("/dot-danh-gia/chi-lang-2023/van-ban", headers: other).status == 404)
        }
    }

    @Test func `what is none, or can not be drafted yet, is not found`() async throws {
        try await Browser.with { browser in
            let headers = try await browser.signedIn()
            let running = "/dot-danh-gia/chi-lang-2024/don-vi/06502@/van-ban"
            for path in [
                Self.unit + "/van-ban/decision", Self.unit + "/van-ban/publication-decision",
                Self.unit + "/van-ban/index-result/odt", running + "/index-result", running + "/unit-notice",
            ] { #expect(try await browser.get(path, headers: headers).status == 404, "\(path)") }
            let list = try await browser.get(running, headers: headers).text
            #expect(list.contains("Chưa có văn bản nào lập được."))
            #expect(list.contains("khi Hội đồng đã kết luận."))
        }
    }

    @Test func `where PDFs can not be made the page says what to install`() async throws {
        try await Browser.with { browser in
            let headers = try await browser.signedIn()
            guard let obstacle = browser.program.press.obstacle else { return }
            let list = try await browser.get(Self.unit + "/van-ban", headers: headers).text
            #expect(!list.contains("/index-result/pdf\""))
            #expect(list.contains(obstacle.problem.remedy.vi))
            let file = try await browser.get(Self.unit + "/van-ban/index-result/pdf", headers: headers)
            #expect(file.status == 422)
            #expect(file.text.contains(obstacle.problem.remedy.vi))
        }
    }

    @Test func `on an English page the paper stays Vietnamese and says so`() async throws {
        try await Browser.with { browser in
            var headers = try await browser.signedIn()
            headers[.cookie] = (headers[.cookie] ?? "") + "; lang=en"
            let preview = try await browser.get(Self.unit + "/van-ban/index-result", headers: headers).text
            #expect(preview.contains("<html lang=\"en\">"))
            #expect(preview.contains("<article class=\"paper\" lang=\"vi\">"))
            #expect(preview.contains("Report on the result"))
        }
    }

    @Test func `a concluded round has its decision before it is published, with ranks computed now`() async throws {
        try await Browser.with { browser in
            let round = try await ConcludedRound(browser)
            let path = "/dot-danh-gia/\(ConcludedRound.slug)/van-ban"
            let seat = Seat.authority(Samples.chiLang.code)
            let headers = try await browser.signedIn(as: .leader, at: seat)
            #expect(try await browser.get(path + "/council-minutes", headers: headers).status == 404)
            let text = try await browser.get(path + "/publication-decision/txt", headers: headers).text
                .replacing("\u{A0}", with: " ")
            #expect(text.contains("14\tXã Liên Sơn\t10 (11/11)"))
            try #expect(await round.manager.post(round.path + "/bien-ban", round.minutes).status == 303)
            let minutes = try await browser.get(path + "/council-minutes/txt", headers: headers).text
            #expect(minutes.contains("Lê Văn Thẩm"))
            let unit = try await browser.signedIn()
            let notice = "/dot-danh-gia/\(ConcludedRound.slug)/don-vi/06502@/van-ban/unit-notice/txt"
            let words = try await browser.get(notice, headers: unit).text.replacing("\u{A0}", with: " ")
            #expect(words.contains("Tổng điểm thẩm định 81/100 điểm"))
            #expect(!words.contains("xếp hạng"))
        }
    }

    @Test func `whoever sees the round has the papers of all its units in one archive`() async throws {
        try await Browser.with { browser in
            let path = "/dot-danh-gia/chi-lang-2023/van-ban"
            let headers = try await browser.signedIn(as: .leader, at: .authority(Samples.chiLang.code))
            let round = "/dot-danh-gia/chi-lang-2023"
            #expect(try await browser.get(round, headers: headers).text.contains("href=\"\(path)\""))
            let seenByAll = try await browser.get(round).text
            #expect(!seenByAll.contains("href=\"\(path)\""))
            let page = try await browser.get(path, headers: headers).text
            #expect(page.contains("href=\"\(path)/index-result/docx\""))
            let archive = try await browser.get(path + "/index-result/docx", headers: headers)
            #expect(archive.headers[.contentDisposition]?.contains("-chi-lang-2023-docx.zip") == true)
            #expect(archive.body.starts(with: Array("PK".utf8)))
            let names = String(decoding: archive.body, as: UTF8.self)
            #expect(names.contains("-chi-lang-2023-06502.docx") && names.contains("-chi-lang-2023-06463.docx"))
            #expect(!names.contains("don-vi-khong-co-tep.txt"))
            #expect(page.contains("don-vi-khong-co-tep.txt"))
            let evidence = try await browser.get(path + "/evidence-list/txt", headers: headers)
            let words = String(decoding: evidence.body, as: UTF8.self)
            #expect(
                words.contains("don-vi-khong-co-tep.txt")
                    && words.contains(/Tệp ZIP này có văn bản của [0-9]+\/20 đơn vị/))
            #expect(
                words.contains("vì chưa gắn tài liệu kiểm chứng nào:") && words.contains("- Thị trấn Đồng Mỏ (06463)"))
            let unit = try await browser.signedIn()
            #expect(try await browser.get(path + "/index-result/docx", headers: unit).status == 404)
            #expect(try await browser.get(path + "/index-result/docx").status == 303)
        }
    }

    @Test func `a set that is not at hand is said, never taken for a sheet that may not be seen`() async throws {
        try await Browser.with { browser in
            var round = Samples.chiLang2023.round
            (round.slug, round.source) = ("mat-bo", nil)
            round.course = RoundCourse(phase: .concluded, isPractice: false)
            for table in round.tables.indices { round.tables[table].set = "bo-da-mat" }
            try await browser.program.store.add(round, cards: Samples.chiLang2023.cards, results: [:])
            let listing = try #require(try await browser.program.store.round(round.slug))
            await #expect(throws: PublicationRefusal.setMissing("bo-da-mat")) {
                _ = try await browser.program.unitPapers(
                    [.unitNotice], listing, UnitKey("06502", from: nil), for: .installation)
            }
        }
    }

    @Test func `a round for practice has a notice, and nothing that ranks`() async throws {
        try await Browser.with { browser in
            _ = try await ConcludedRound(browser, isPractice: true)
            let path = "/dot-danh-gia/\(ConcludedRound.slug)/van-ban"
            let headers = try await browser.signedIn(as: .leader, at: .authority(Samples.chiLang.code))
            #expect(try await browser.get(path + "/publication-decision", headers: headers).status == 404)
            #expect(try await browser.get(path + "/guidance", headers: headers).status == 200)
        }
    }
}
