import ParIndex
import Store
import Testing

@testable import Web

@Suite struct RecordPageTests {
    @Test func `the record is not found by who was not appointed to read it`() async throws {
        try await Browser.with { browser in
            let coordinator = try await browser.signedIn()
            let all = try await browser.get("/nhat-ky", headers: coordinator)
            #expect(all.status == 404)
            let round = try await browser.get("/dot-danh-gia/chi-lang-2023/nhat-ky", headers: coordinator)
            #expect(round.status == 404)
        }
    }

    @Test func `an auditor of the authority reads its rounds' record and no more`() async throws {
        try await Browser.with { browser in
            let auditor = try await browser.signedIn(as: .auditor, at: .authority("187"))
            let round = try await browser.get("/dot-danh-gia/chi-lang-2023/nhat-ky", headers: auditor)
            #expect(round.status == 200)
            #expect(try await browser.get("/nhat-ky", headers: auditor).status == 404)
            #expect(try await browser.get("/dot-danh-gia/ha-trung-2023/nhat-ky", headers: auditor).status == 404)
        }
    }

    @Test func `what is looked for is a unit's name, a criterion's code, both, or a path`() async throws {
        try await Browser.with { browser in
            let round = try await browser.program.store.wholeRound("chi-lang-2023")
            func path(_ typed: String) -> String { RecordSearch(typed, in: round).object }
            #expect(path("") == "dot/chi-lang-2023")
            #expect(path("lien son") == "dot/chi-lang-2023/06502@")
            #expect(path("Xã Liên Sơn 1.4.2") == "dot/chi-lang-2023/06502@")
            #expect(RecordSearch("Xã Liên Sơn 1.4.2", in: round).code == Code("1.4.2"))
            #expect(RecordSearch("1.4.2", in: round).object == "dot/chi-lang-2023")
            #expect(path("06502@/3.4.1") == "dot/chi-lang-2023/06502@/3.4.1")
            #expect(RecordSearch("dot/chi-lang-2023", in: nil).object == "dot/chi-lang-2023")
        }
    }

    @Test func `only entries of the criterion are shown, with the unit's name`() async throws {
        try await Browser.with { browser in
            let auditor = try await browser.signedIn(as: .auditor, at: .authority("187"))
            let doer = Doer(id: "a", name: "Nông Văn Chức", role: "unitOfficer", seat: "")
            for code in ["1.1", "1.4.2"] {
                try await browser.program.store.record(by: doer, at: browser.clock.now, request: "") { _, deeds in
                    deeds.note(Deed("answer", "dot/chi-lang-2023/06502@/\(code)", after: "judged 1 lý do \(code)"))
                }
            }
            let page = try await browser.get("/dot-danh-gia/chi-lang-2023/nhat-ky?tim=1.4.2", headers: auditor)
            #expect(page.text.contains("Xã Liên Sơn · 1.4.2"))
            #expect(page.text.contains("lý do 1.4.2"))
            #expect(!page.text.contains("lý do 1.1"))
        }
    }

    @Test func `entries of one person and of one act are found, people are named in what they are about`() async throws
    {
        try await Browser.with { browser in
            let auditor = try await browser.signedIn(as: .auditor, at: .authority("187"))
            let moi = try #require(browser.links.map(\.person).first { $0.id == "moi" })
            let own = Doer(id: moi.id, name: moi.name, role: "unitCoordinator", seat: "")
            let other = Doer(id: "a", name: "Nông Văn Khác", role: "unitOfficer", seat: "")
            let sheet = "dot/chi-lang-2023/06502@"
            try await browser.program.store.record(by: own, at: browser.clock.now, request: "") { _, deeds in
                deeds.note(Deed("assign", sheet + "/phan-cong/moi", after: "2"))
                deeds.note(Deed("answer", sheet + "/1.1", after: "judged 1 của mình"))
            }
            try await browser.program.store.record(by: other, at: browser.clock.now, request: "") { _, deeds in
                deeds.note(Deed("answer", sheet + "/1.2", after: "judged 1 của người khác"))
            }
            let path = "/dot-danh-gia/chi-lang-2023/nhat-ky"
            let hers = try await browser.get(path + "?nguoi=vi+thi+moi", headers: auditor).text
            #expect(hers.contains("của mình"))
            #expect(hers.contains("phân công · Vi Thị Mối"))
            #expect(!hers.contains("của người khác"))
            let answers = try await browser.get(path + "?viec=answer&nguoi=moi", headers: auditor).text
            #expect(answers.contains("của mình"))
            #expect(!answers.contains("phân công · Vi Thị Mối"))
            let nobody = try await browser.get(path + "?nguoi=khong-co", headers: auditor).text
            #expect(nobody.contains("Không có mục nào."))
        }
    }

    @Test func `that the record was read is in the record`() async throws {
        try await Browser.with { browser in
            let auditor = try await browser.signedIn(as: .auditor, at: .installation)
            _ = try await browser.get("/nhat-ky", headers: auditor)
            let second = try await browser.get("/nhat-ky", headers: auditor)
            #expect(second.text.contains("Xem nhật ký"))
        }
    }
}
