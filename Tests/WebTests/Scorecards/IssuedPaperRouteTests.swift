import Foundation
import Pages
import ParIndex
import Samples
import Store
import TestDatabases
import Testing

@testable import Web

@Suite struct IssuedPaperRouteTests {
    private static let binder = "/don-vi/06502@/ho-so"

    /// Liên Sơn's sheet, handed in with a signed PDF in the binder; by whom, and the id of the PDF.
    private func withSubmitted(
        _ engine: TestEngine = .sqlite, _ test: @Sendable (Browser, Visit, String, String) async throws -> Void
    ) async throws {
        try await Browser.with(engine) { browser in
            let (visit, round) = (Visit(browser), Samples.runningRound(at: browser.clock.now).slug)
            try await visit.signInByLink("moi")
            try await visit.upload(
                FileForm().adding(file: "ky-so.pdf", try FileForm.sample("signed.pdf")), to: Self.binder + "/tep",
                from: Self.binder)
            let store = browser.program.store
            _ = try await store.send(round, Samples.lienSon, open: { _ in 0 }, on: try occasion("moi", browser))
            _ = try await store.approve(round, Samples.lienSon, .deputy, on: try occasion("xa", browser))
            let keeper = try occasion("moi", browser).actor
            let lines = try #require(try await store.binder(of: Samples.lienSon, for: keeper))
            try await test(browser, visit, round, try #require(lines.first).document.id)
            try? FileManager.default.removeItem(atPath: browser.program.evidence.path)
        }
    }

    private func occasion(_ id: String, _ browser: Browser) throws -> Occasion {
        let person = try #require(browser.links.first { $0.person.id == id }).person
        return Occasion(Actor(person, hasSecondFactor: true), at: browser.clock.now, request: "r")
    }

    @Test(arguments: TestEngine.present)
    func `the issued paper stands on the sheet and before the council, with who signed it`(
        _ engine: TestEngine
    ) async throws {
        try await withSubmitted(engine) { browser, visit, round, id in
            let (unit, check) = (
                "/dot-danh-gia/\(round)/don-vi/06502@", "/dot-danh-gia/\(round)/don-vi/06502@/kiem-tra"
            )
            let paper = ["tai-lieu": id, "so": "12/BC-UBND", "ngay": "2023-11-05"]
            #expect(try await visit.send(unit + "/van-ban-phat-hanh", paper, from: check).status == 303)
            #expect(try await visit.get(unit + "/phieu").text.contains("số 12/BC-UBND, 05/11/2023"))
            #expect(try await visit.get(check).text.contains("Chữ ký số"))
            let moved = try await browser.program.store.advance(
                round, open: { _ in 0 }, on: Self.manager(at: browser.clock.now))
            #expect(moved?.phase == .appraisal)
            let council = try await browser.signedIn(as: .appraiser, at: .authority(Samples.chiLang.code))
            let desk = try await browser.get("/dot-danh-gia/\(round)/tham-dinh/don-vi/06502@", headers: council)
            #expect(desk.text.contains("số 12/BC-UBND, 05/11/2023"))
            #expect(desk.text.contains("Chữ ký số"))
            #expect(try await browser.get("/ho-so/\(id)", headers: council).status == 200)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a signed PDF is attached by its own form, and stands in the list, the archive and the verified material`(
        _ engine: TestEngine
    ) async throws {
        try await withSubmitted(engine) { browser, visit, round, _ in
            let unit = "/dot-danh-gia/\(round)/don-vi/06502@"
            let form = FileForm().adding("so", "12/BC-UBND").adding("ngay", "2023-11-05")
                .adding(
                    file: "Báo cáo tự chấm.pdf", try FileForm.sample("signed.pdf"), field: IssuedPaperForm.fileName)
            let answer = try await visit.upload(form, to: unit + "/van-ban-phat-hanh", from: unit + "/kiem-tra")
            #expect(answer.status == 303, "\(answer.text.prefix(3000))")
            let list = try await visit.get(unit + "/danh-muc").text
            #expect(list.contains("Văn bản đã ký phát hành") && list.contains("Báo cáo tự chấm.pdf"))
            let archive = try await visit.get(unit + "/danh-muc/zip").body
            #expect(String(decoding: archive, as: UTF8.self).contains("van-ban-phat-hanh/Báo cáo tự chấm.pdf"))
            let material = try #require(
                try await browser.program.store.publicationMaterial(
                    round, for: Self.manager(at: browser.clock.now).actor))
            #expect(material.proofs.contains { $0.unit == Samples.lienSon && $0.code == nil })
        }
    }

    @Test func `a file that is none is refused with its name, and nothing is attached`() async throws {
        try await withSubmitted { browser, visit, round, _ in
            let unit = "/dot-danh-gia/\(round)/don-vi/06502@"
            let form = FileForm().adding("so", "12/BC-UBND").adding("ngay", "2023-11-05")
                .adding(file: "gia.pdf", Array("khong phai PDF".utf8), field: IssuedPaperForm.fileName)
            let answer = try await visit.upload(form, to: unit + "/van-ban-phat-hanh", from: unit + "/kiem-tra")
            #expect(answer.status == 422)
            #expect(answer.text.contains("gia.pdf"))
            #expect(try await visit.get(unit + "/phieu").text.contains("Gắn văn bản đã ký phát hành"))
        }
    }

    private static func manager(at now: Instant) -> Occasion {
        let appointment = Appointment(
            id: "m", role: .programmeManager, seat: .authority(Samples.chiLang.code), seatName: "Chi Lăng")
        let person = Person(id: "m", name: "Trần Thị Chương", appointments: [appointment])
        return Occasion(Actor(person, hasSecondFactor: true), at: now, request: "r")
    }

    @Test func `a paper without its number is refused, and what was typed stands there again`() async throws {
        try await withSubmitted { browser, visit, round, id in
            let unit = "/dot-danh-gia/\(round)/don-vi/06502@"
            let refused = try await visit.send(
                unit + "/van-ban-phat-hanh", ["tai-lieu": id, "so": " ", "ngay": "2023-11-05"],
                from: unit + "/kiem-tra")
            #expect(refused.status == 422)
            #expect(refused.text.contains("<option value=\"\(id)\" selected>"))
            #expect(refused.text.contains("name=\"ngay\" value=\"2023-11-05\""))
            let sheet = try await visit.get(unit + "/phieu").text
            #expect(!sheet.contains("Văn bản đã ký phát hành"))
            #expect(sheet.contains("Gắn văn bản đã ký phát hành"))
        }
    }

    @Test func `a supplement that waits for the head is a step of the head's work`() async throws {
        try await withSubmitted { browser, _, round, _ in
            let (store, now) = (browser.program.store, browser.clock.now)
            _ = try await store.advance(round, open: { _ in 0 }, on: Self.manager(at: now))
            let appraiser = Person(
                id: "t", name: "Phạm Thị Định",
                appointments: [
                    Appointment(
                        id: "t", role: .appraiser, seat: .authority(Samples.chiLang.code), seatName: "Chi Lăng")
                ])
            let supplement = Supplement(codes: [], reason: "Thiếu sổ", due: now.adding(seconds: 3600))
            _ = try await store.sendBack(
                round, Samples.lienSon, supplement,
                on: Occasion(Actor(appraiser, hasSecondFactor: true), at: now, request: "r"))
            _ = try await store.send(round, Samples.lienSon, open: { _ in 0 }, on: try occasion("moi", browser))
            let head = try await SheetVisitor(browser, "xa")
            let work = try await browser.get("/viec-cua-toi", headers: head.headers).text
            #expect(work.contains("Xem và phê duyệt phiếu"))
            #expect(work.contains("/don-vi/06502@/kiem-tra"))
        }
    }
}
