import ParIndex
import Publications
import Samples
import TestDatabases
import Testing

@testable import Web

@Suite struct PublishingTests {
    @Test(arguments: TestEngine.present)
    func `two people publish, and the results are public only then`(_ engine: TestEngine) async throws {
        try await Browser.with(engine) { browser in
            let round = try await ConcludedRound(browser)
            let preview = try await round.manager.get(round.path)
            #expect(preview.status == 200)
            #expect(preview.text.contains("Thị trấn Đồng Mỏ"))
            try #expect(await round.manager.post(round.path + "/bien-ban", round.minutes).status == 303)
            try #expect(await round.manager.post(round.path + "/chuan-bi", round.decision).status == 303)
            try #expect(await browser.get("/cong-bo/chi-lang-thu/1").status == 404)
            let same = try await round.manager.post(round.path + "/xac-nhan", "so=1")
            #expect(same.status == 422)
            #expect(same.text.contains("Người xác nhận phải khác người chuẩn bị"))
            try #expect(await round.chair.post(round.path + "/xac-nhan", "so=1").status == 303)
            let page = try await browser.get("/cong-bo/chi-lang-thu/1")
            #expect(page.status == 200)
            #expect(page.text.contains("88/QĐ-UBND"))
            #expect(page.text.contains("14/20"))
            let listing = try await browser.program.store.round("chi-lang-thu")
            #expect(listing?.round.course.phase == .published)
        }
    }

    @Test func `my work names the next step of concluding to whom it belongs`() async throws {
        try await Browser.with { browser in
            let round = try await ConcludedRound(browser)
            let work = "/viec-cua-toi"
            let first = try await round.manager.get(work).text
            #expect(first.contains("Ghi biên bản họp Hội đồng"))
            #expect(first.contains("Chuẩn bị công bố kết quả"))
            _ = try await round.manager.post(round.path + "/bien-ban", round.minutes)
            #expect(!(try await round.manager.get(work).text.contains("Ghi biên bản họp Hội đồng")))
            _ = try await round.manager.post(round.path + "/chuan-bi", round.decision)
            let papers = try await round.manager.get("/dot-danh-gia/\(ConcludedRound.slug)/van-ban").text
            #expect(papers.contains(/Bản thảo ghi [^<]+ ký với chức vụ Chủ tịch/))
            #expect(try await round.chair.get(work).text.contains("Xác nhận công bố (người thứ hai)"))
            let own = try await round.manager.get(work).text
            #expect(own.contains("Công bố đang chờ người thứ hai xác nhận"))
            #expect(!own.contains("Xác nhận công bố (người thứ hai)"))
        }
    }

    @Test func `a concluded round leads on to its conclusion and offers no change any more`() async throws {
        try await Browser.with { browser in
            let round = try await ConcludedRound(browser)
            let page = try await round.manager.get("/dot-danh-gia/chi-lang-thu/quan-ly").text
            #expect(page.contains(/<a class="button" href="[^"]*\/ket-luan">Kết luận và công bố/))
            for dead in ["Thay bộ tiêu chí", "Sửa lịch", "Nhập điểm do cơ quan khác chấm"] {
                #expect(!page.contains(dead), "\(dead)")
            }
        }
    }

    @Test(arguments: TestEngine.present)
    func `the file of a publication checks out, and its hash is on record`(_ engine: TestEngine) async throws {
        try await Browser.with(engine) { browser in
            let round = try await ConcludedRound(browser)
            try await round.publish()
            let file = try await browser.get("/cong-bo/chi-lang-thu/1/kiem-chung.json")
            let check = try FileCheck(file.body)
            #expect(check.findings == [])
            #expect(check.file.units.count == 20)
            let page = try await browser.get("/cong-bo/chi-lang-thu/1").text
            #expect(page.contains(check.fingerprint))
            let stored = try #require(try await browser.program.store.publications("chi-lang-thu").first?.fileHash)
            #expect(page.contains(stored))
            _ = try await browser.program.store.verifyRecord()
        }
    }

    @Test func `open data begin with a byte order mark and name the licence`() async throws {
        try await Browser.with { browser in
            try await ConcludedRound(browser).publish()
            let csv = try await browser.get("/cong-bo/chi-lang-thu/1/du-lieu.csv")
            #expect(csv.body.starts(with: [0xEF, 0xBB, 0xBF]))
            #expect(csv.text.contains("Xã Liên Sơn"))
            #expect(csv.text.contains("CC BY 4.0"))
            let json = try await browser.get("/cong-bo/chi-lang-thu/1/du-lieu.json")
            #expect(json.text.contains("\"license\":\"CC BY 4.0\""))
        }
    }

    @Test func `an incomplete decision is refused and what was typed stays`() async throws {
        try await Browser.with { browser in
            let round = try await ConcludedRound(browser)
            _ = try await round.manager.post(round.path + "/bien-ban", round.minutes)
            let answer = try await round.manager.post(round.path + "/chuan-bi", "quyet-dinh=88&ngay=&nguoi-ky=")
            #expect(answer.status == 422)
            #expect(answer.text.contains("ngày quyết định, người ký"))
            #expect(answer.text.contains("value=\"88\""))
        }
    }

    @Test func `a day or an hour that is none is refused by name and stays typed`() async throws {
        try await Browser.with { browser in
            let round = try await ConcludedRound(browser)
            let late = try await round.manager.post(
                round.path + "/bien-ban", round.minutes.replacing("gio=14", with: "gio=25"))
            #expect(late.status == 422)
            #expect(late.text.contains("“25 giờ” không hợp lệ"))
            #expect(late.text.contains(/name="gio"[^>]*aria-invalid="true" aria-describedby="loi-gio"/))
            #expect(late.text.contains("</label><small class=\"bad\" id=\"loi-gio\">"))
            #expect(!late.text.contains(/name="ngay"[^>]*aria-invalid/))
            let many = try await round.manager.post(
                round.path + "/bien-ban", round.minutes.replacing("tan-thanh-0=3", with: "tan-thanh-0=x"))
            #expect(many.text.contains(/name="tan-thanh-0"[^>]*aria-invalid="true"/))
            let crowd = try await round.manager.post(
                round.path + "/bien-ban", round.minutes.replacing("tan-thanh-0=3", with: "tan-thanh-0=9"))
            #expect(crowd.text.contains(/name="tan-thanh-0"[^>]*aria-invalid="true" aria-describedby="loi-viec-0"/))
            #expect(crowd.text.contains("id=\"loi-viec-0\"") && !crowd.text.contains(/name="viec-0"[^>]*aria-invalid/))
            let same = "&viec-1=K%E1%BA%BFt+qu%E1%BA%A3&tan-thanh-1=9"
            let second = try await round.manager.post(round.path + "/bien-ban", round.minutes + same)
            #expect(second.text.contains(/name="tan-thanh-1"[^>]*aria-invalid="true" aria-describedby="loi-viec-1"/))
            #expect(!second.text.contains(/name="tan-thanh-0"[^>]*aria-invalid/))
            _ = try await round.manager.post(round.path + "/bien-ban", round.minutes)
            let answer = try await round.manager.post(
                round.path + "/chuan-bi", "quyet-dinh=88&ngay=40%2F11%2F2026&nguoi-ky=L%C3%AA")
            #expect(answer.status == 422)
            #expect(answer.text.contains("“40/11/2026” không phải là ngày hợp lệ"))
            #expect(answer.text.contains("value=\"40/11/2026\""))
        }
    }

    @Test func `minutes that can not be read are not saved otherwise than typed`() async throws {
        try await Browser.with { browser in
            let round = try await ConcludedRound(browser)
            for (part, wrong, said) in [
                ("ngay=10/01/2025", "ngay=10-13", "“10-13” không phải là ngày"),
                ("tan-thanh-0=3", "tan-thanh-0=5a", "“5a” không phải là số phiếu"),
                ("viec-0=K%E1%BA%BFt+qu%E1%BA%A3", "viec-0=", "Dòng biểu quyết 1"),
            ] {
                let form = round.minutes.replacing(part, with: wrong)
                let answer = try await round.manager.post(round.path + "/bien-ban", form)
                #expect(answer.status == 422)
                #expect(answer.text.contains(said))
                #expect(answer.text.contains("value=\"14 giờ\""))
                #expect(wrong.hasSuffix("=") || answer.text.contains("value=\"\(wrong.split(separator: "=")[1])\""))
            }
            #expect(try await round.chair.get(round.path).text.contains("14 giờ\"") == false)
        }
    }

    @Test func `two who keep the minutes at once see each other's`() async throws {
        try await Browser.with { browser in
            let round = try await ConcludedRound(browser)
            let seen = try await Self.value(of: "da-thay", in: round.manager.get(round.path).text)
            try #expect(
                await round.chair.post(round.path + "/bien-ban", round.minutes + "&da-thay=\(seen)").status == 303)
            let late = round.minutes.replacing("thu-ky=Lan", with: "thu-ky=Hoa")
            let answer = try await round.manager.post(round.path + "/bien-ban", late + "&da-thay=\(seen)")
            #expect(answer.status == 422)
            #expect(answer.text.contains("Có người khác vừa sửa"))
            #expect(answer.text.contains("value=\"Hoa\""))
            #expect(answer.text.contains("· Lan ·"))
            let now = try Self.value(of: "da-thay", in: answer.text)
            try #expect(await round.manager.post(round.path + "/bien-ban", late + "&da-thay=\(now)").status == 303)
        }
    }

    @Test func `reasons are released once what was found in them is confirmed`() async throws {
        try await Browser.with { browser in
            let round = try await ConcludedRound(browser, phase: .secondAppraisal)
            try await round.reduce()
            let (reasons, form) = (round.path + "/ly-do", "cong-khai|06463@|2.1=c%E1%BB%A7a+%C3%B4ng+Nam")
            let asked = try await round.manager.post(reasons, form)
            #expect(asked.status == 422)
            #expect(asked.text.contains("name=\"van-cong-khai\""))
            #expect(asked.text.contains("của ông Nam</textarea>"))
            #expect(try await round.manager.get(reasons).text.contains("của ông Nam</textarea>") == false)
            let unread = form + "&van-cong-khai=1&canh-bao|06463@|2.1=kh%C3%A1c"
            #expect(try await round.manager.post(reasons, unread).status == 422)
            let confirmed = form + "&van-cong-khai=1&canh-bao|06463@|2.1=c%E1%BB%A7a+%C3%B4ng+Nam"
            #expect(try await round.manager.post(reasons, confirmed).status == 303)
            #expect(try await round.manager.get(reasons).text.contains("của ông Nam</textarea>"))
        }
    }

    @Test func `words released meanwhile are not overwritten unseen, and untouched ones are left alone`() async throws {
        try await Browser.with { browser in
            let round = try await ConcludedRound(browser, phase: .secondAppraisal)
            try await round.reduce()
            let reasons = round.path + "/ly-do"
            func form(_ text: String) -> String { "cu|06463@|2.1=&cong-khai|06463@|2.1=\(text)" }
            #expect(try await round.chair.post(reasons, form("thieu")).status == 303)
            #expect(try await round.manager.post(reasons, form("")).status == 303)
            let late = try await round.manager.post(reasons, form("muon"))
            #expect(late.status == 422)
            #expect(late.text.contains("muon</textarea>"))
            #expect(late.text.contains("Đang công khai: thieu"))
        }
    }

    @Test func `a practice round has no places before its end either`() async throws {
        try await Browser.with { browser in
            let ranked = try await ConcludedRound(browser)
            let place = "<tr><td data-l=\"Hạng\">1</td>"
            #expect(try await ranked.manager.get(ranked.path).text.contains(place.dropLast(6)))
        }
        try await Browser.with { browser in
            let round = try await ConcludedRound(browser, isPractice: true)
            let text = try await round.manager.get(round.path).text
            #expect(text.contains("<td data-l=\"Hạng\">–</td>"))
            #expect(!text.contains("<td data-l=\"Hạng\">1"))
        }
    }

    private static func value(of name: String, in text: String) throws -> String {
        let found = try #require(try Regex("name=\"\(name)\" value=\"([^\"]*)\"").firstMatch(in: text))
        return String(found.output[1].substring ?? "")
    }

    @Test func `confirming asks for the second factor once more`() async throws {
        try await Browser.with { browser in
            let round = try await ConcludedRound(browser)
            let real = try await Colleague(
                browser, "that", "Lê Thị Thật", .councilChair, .authority(Samples.chiLang.code), isDemo: false)
            _ = try await round.manager.post(round.path + "/bien-ban", round.minutes)
            _ = try await round.manager.post(round.path + "/chuan-bi", round.decision)
            #expect(try await real.get(round.path).text.contains("autocomplete=\"one-time-code\""))
            #expect(try await real.post(round.path + "/xac-nhan", "so=1&ma-xac-thuc=000000").status == 422)
            let published = try await browser.program.store.publications("chi-lang-thu")
            #expect(published.isEmpty)
        }
    }

    @Test(arguments: TestEngine.present)
    func `the public reads nothing before, and of reasons only what was released`(_ engine: TestEngine) async throws {
        try await Browser.with(engine) { browser in
            let round = try await ConcludedRound(browser, phase: .secondAppraisal)
            let (commune, reasons) = ("/dot-danh-gia/chi-lang-thu/don-vi/06463@", round.path + "/ly-do")
            try await round.reduce()
            #expect(try await browser.get(commune).status == 404)
            let listed = try await round.manager.get(reasons).text
            #expect(listed.contains("tên người: “ông Nam”"))
            try #expect(await round.manager.post(reasons, "tat-ca=1&cong-khai|06463@|2.1=").status == 303)
            try await round.publish()
            let hidden = try await browser.get(commune).text
            #expect(!hidden.contains("ông Nam"))
            #expect(!hidden.contains("Đơn vị chưa có điểm"))
            try #expect(await round.manager.post(reasons, "cong-khai|06463@|2.1=x").status == 422)
        }
    }

    @Test func `a reason that is released is what the public reads`() async throws {
        try await Browser.with { browser in
            let round = try await ConcludedRound(browser, phase: .secondAppraisal)
            try await round.reduce()
            let form = "cong-khai|06463@|2.1=Kh%C3%B4ng+c%C3%B3+t%C3%A0i+li%E1%BB%87u"
            try #expect(await round.manager.post(round.path + "/ly-do", form).status == 303)
            try await round.publish()
            let page = try await browser.get("/dot-danh-gia/chi-lang-thu/don-vi/06463@").text
            #expect(page.contains("Không có tài liệu"))
            #expect(!page.contains("ông Nam"))
        }
    }

    @Test func `a unit's officer does not find the conclusion`() async throws {
        try await Browser.with { browser in
            let round = try await ConcludedRound(browser)
            try #expect(await round.officer.get(round.path).status == 404)
            try #expect(await round.officer.post(round.path + "/chuan-bi", round.decision).status == 404)
            try #expect(await browser.get(round.path).status == 303)
        }
    }

    @Test func `a correction is a publication of its own and the first stays readable`() async throws {
        try await Browser.with { browser in
            let round = try await ConcludedRound(browser)
            try await round.publish()
            let first = try await browser.get("/cong-bo/chi-lang-thu/1/kiem-chung.json").body
            let correction =
                round.decision + "&ly-do=C%E1%BB%99ng+l%E1%BA%A1i&dinh-chinh=06502;+1.2;+2;+c%E1%BB%99ng+l%E1%BA%A1i"
            try #expect(await round.manager.post(round.path + "/chuan-bi", correction).status == 303)
            try #expect(await round.chair.post(round.path + "/xac-nhan", "so=2").status == 303)
            try #expect(await browser.get("/cong-bo/chi-lang-thu/1/kiem-chung.json").body == first)
            let old = try await browser.get("/cong-bo/chi-lang-thu/1").text
            #expect(old.contains("Đã có đính chính"))
            let check = try FileCheck(try await browser.get("/cong-bo/chi-lang-thu/2/kiem-chung.json").body)
            #expect(check.findings == [])
            #expect(check.file.publication.correction == "Cộng lại")
            let lienSon = try #require(check.file.units.first { $0.unit == "06502@" })
            #expect(lienSon.result.points == "83.5" || lienSon.result.points == "83")
            let history = try await round.manager.get("/dot-danh-gia/chi-lang-thu/don-vi/06502@/lich-su/1.2").text
            #expect(history.contains("Tự chấm</th>") && history.contains("Thẩm định lần 2</th>"))
            #expect(history.contains("Đính chính sau công bố</th><td class=\"n\">2</td>"))
        }
    }
}
