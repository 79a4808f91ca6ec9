import Foundation
import HTTPTypes
import Hummingbird
import ParIndex
import Samples
import Store
import Tables
import Testing

@testable import Web

@Suite struct UploadTests {
    private static let unit = "06502@"
    private static let binder = "/don-vi/06502@/ho-so"
    private static let takes = "/don-vi/06502@/ho-so/tep"

    /// Runs a test as the coordinator of Liên Sơn, in whose round units score themselves now.
    private func asCoordinator(_ test: @Sendable (Browser, Visit, String) async throws -> Void) async throws {
        try await Browser.with { browser in
            let round = Samples.runningRound(at: browser.clock.now)
            let visit = Visit(browser)
            try await visit.signInByLink("moi")
            try await test(browser, visit, round.slug)
            try? FileManager.default.removeItem(atPath: browser.program.evidence.path)
        }
    }

    private func documents(_ browser: Browser) async throws -> [BinderLine] {
        let person = browser.links[0].person
        return try await browser.program.store.binder(
            of: Samples.lienSon, for: Actor(person, hasSecondFactor: false)) ?? []
    }

    @Test func `of one drop the good files are kept and each other is named with its reason`() async throws {
        try await asCoordinator { browser, visit, _ in
            let form = FileForm().adding(file: "Báo cáo số 44 Đồng Mỏ.pdf", try FileForm.sample("plain.pdf"))
                .adding(file: "gia.pdf", try FileForm.sample("plain.png"))
                .adding(file: "rong.pdf", [])
                .adding(file: "lon.pdf", Array("%PDF-1.7".utf8) + [UInt8](repeating: 0, count: 20 << 20))
                .adding(file: "virus.exe", [1])
                .adding(file: "anh.png", try FileForm.sample("plain.png"))
            let answer = try await visit.upload(form, to: Self.takes, from: Self.binder)
            #expect(answer.status == 422)
            for name in ["gia.pdf", "rong.pdf", "lon.pdf", "virus.exe"] { #expect(answer.text.contains(name)) }
            let kept = try await documents(browser).map(\.document)
            #expect(Set(kept.map(\.file.name)) == ["Báo cáo số 44 Đồng Mỏ.pdf", "anh.png"])
            for file in kept.map(\.file) {
                let path = try browser.program.evidence.original(file)
                #expect(path.hasSuffix("/\(file.digest.prefix(2))/\(file.digest)"))
            }
            let left = try FileManager.default.contentsOfDirectory(
                atPath: browser.program.evidence.path + "/.incoming")
            #expect(left.isEmpty)
        }
    }

    @Test func `particulars that are refused stay as typed, and two editors see each other's`() async throws {
        try await asCoordinator { browser, visit, _ in
            let form = FileForm().adding(file: "a.pdf", try FileForm.sample("plain.pdf"))
            _ = try await visit.upload(form, to: Self.takes, from: Self.binder)
            let path = "/ho-so/\(try #require(try await documents(browser).first).document.id)"
            let bad = try await visit.send(path, ["so": "44/BC", "ngay": "hôm qua"], from: path)
            #expect(bad.status == 422)
            #expect(bad.text.contains("value=\"hôm qua\""))
            #expect(bad.text.contains("value=\"44/BC\""))
            let seen = try #require(bad.text.firstMatch(of: /name="da-thay" value="([^"]+)"/)).output.1
            #expect(try await visit.send(path, ["so": "44/BC", "da-thay": String(seen)]).status == 303)
            let late = try await visit.send(path, ["so": "45/BC", "da-thay": String(seen)])
            #expect(late.status == 422)
            #expect(late.text.contains("value=\"45/BC\""))
            #expect(late.text.contains("↺ 44/BC"))
            #expect(try await documents(browser).first?.document.particulars.number == "44/BC")
        }
    }

    @Test func `a name that begins with a code shows the file for that criterion`() async throws {
        try await asCoordinator { browser, visit, round in
            let form = FileForm().adding("dot", round).adding(
                file: "1.1_ke hoach.pdf", try FileForm.sample("plain.pdf"))
            let answer = try await visit.upload(form, to: Self.takes, from: Self.binder)
            #expect(answer.status == 303)
            let uses = try await documents(browser).flatMap(\.uses)
            #expect(uses.map(\.proof.code.text) == ["1.1"])
            let list = try await visit.get("/dot-danh-gia/\(round)/don-vi/06502@/danh-muc")
            #expect(list.status == 200 && list.text.contains("1.1_ke hoach.pdf"))
            let zip = try await visit.get("/dot-danh-gia/\(round)/don-vi/06502@/danh-muc/zip")
            #expect(zip.body.starts(with: Array("PK".utf8)))
            let workbook = try await visit.get("/dot-danh-gia/\(round)/don-vi/06502@/danh-muc/xlsx")
            #expect(workbook.body.starts(with: Array("PK".utf8)))
        }
    }

    @Test func `a carrier brings its files and is not kept itself`() async throws {
        try await asCoordinator { browser, visit, _ in
            let form = FileForm().adding(file: "gom.zip", try FileForm.sample("mixed.zip"))
            try await visit.upload(form, to: Self.takes, from: Self.binder)
            let names = try await documents(browser).map(\.document.file.name)
            #expect(!names.isEmpty && !names.contains { $0.hasSuffix(".zip") })
        }
    }

    @Test func `the same form sent twice keeps one document`() async throws {
        try await asCoordinator { browser, visit, _ in
            let form = FileForm().adding(file: "a.pdf", try FileForm.sample("plain.pdf"))
            for _ in 1...2 { try await visit.upload(form, to: Self.takes, from: Self.binder) }
            #expect(try await documents(browser).count == 1)
        }
    }

    @Test func `an original only comes to be saved, under the name it came with`() async throws {
        try await asCoordinator { browser, visit, _ in
            let bytes = try FileForm.sample("plain.pdf")
            try await visit.upload(
                FileForm().adding(file: "Báo cáo “số 44”.pdf", bytes), to: Self.takes, from: Self.binder)
            let id = try #require(try await documents(browser).first).document.id
            let answer = try await visit.get("/ho-so/\(id)/tep")
            #expect(answer.body == bytes)
            #expect(answer.headers[.contentDisposition]?.hasPrefix("attachment; ") == true)
            #expect(answer.headers[.contentDisposition]?.contains("filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20") == true)
            #expect(answer.headers[.contentSecurityPolicy] == "default-src 'none'; sandbox")
            #expect(answer.headers[Response.sandboxed] == nil)
            #expect(try await visit.get("/ho-so/\(id)").status == 200)
        }
    }

    @Test func `people of other units find neither binder nor document, and hand nothing in`() async throws {
        try await asCoordinator { browser, visit, round in
            try await visit.upload(
                FileForm().adding(file: "a.pdf", try FileForm.sample("plain.pdf")), to: Self.takes, from: Self.binder)
            let id = try #require(try await documents(browser).first).document.id
            let (_, other) = try await browser.member(at: .unit(Samples.dongMo), "UBND thị trấn Đồng Mỏ")
            let list = "/dot-danh-gia/\(round)/don-vi/06502@/danh-muc"
            for path in [Self.binder, "/ho-so/\(id)", "/ho-so/\(id)/tep", "/ho-so/\(id)/trang/1", list] {
                #expect(try await other.get(path).status == 404, "\(path)")
            }
            #expect(try await other.send("/ho-so/\(id)", ["so": "1"], from: "/tai-khoan").status == 404)
            let token = try #require(other.last?.text.firstMatch(of: /name="ma" value="([^"]+)"/)?.output.1)
            let form = FileForm().adding(file: "b.pdf", try FileForm.sample("plain.pdf"))
            let answer = try await other.upload(form, to: Self.takes, token: String(token), from: "/tai-khoan")
            #expect(answer.status == 404)
            #expect(try await documents(browser).count == 1)
        }
    }

    @Test func `what a document says of itself is typed later, and a day that is none is refused`() async throws {
        try await asCoordinator { browser, visit, _ in
            try await visit.upload(
                FileForm().adding(file: "a.pdf", try FileForm.sample("plain.pdf")), to: Self.takes, from: Self.binder)
            let id = try #require(try await documents(browser).first).document.id
            let page = "/ho-so/\(id)"
            #expect(try await visit.send(page, ["so": "44/BC-UBND", "ngay": "2024-05-04"], from: page).status == 303)
            #expect(try await visit.get(Self.binder + "?tim=44%2Fbc").text.contains("44/BC-UBND"))
            #expect(try await visit.send(page, ["so": "45", "ngay": "31/02/2024"], from: page).status == 422)
            #expect(try await documents(browser).first?.document.particulars.number == "44/BC-UBND")
        }
    }

    @Test func `the page that a document is cited at is changed beside it`() async throws {
        try await asCoordinator { browser, visit, round in
            try await visit.upload(
                FileForm().adding("dot", round).adding(file: "1.1_a.pdf", try FileForm.sample("plain.pdf")),
                to: Self.takes, from: Self.binder)
            let id = try #require(try await documents(browser).first).document.id
            let page = "/dot-danh-gia/\(round)/don-vi/06502@/minh-chung/1.1"
            let answer = try await visit.send(
                page, ["tai-lieu": id, "trang": "trang 7", "viec": "trang"], from: page)
            #expect(answer.status == 303)
            #expect(try await visit.get(page).text.contains("name=\"trang\" value=\"trang 7\""))
            let uses = try await documents(browser).flatMap(\.uses)
            #expect(uses.map(\.proof.page) == ["trang 7"])
        }
    }

    @Test func `a spreadsheet is shown as tables`() async throws {
        try await asCoordinator { browser, visit, _ in
            let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent()
            let bytes = [UInt8](try Data(contentsOf: tests.appending(path: "TablesTests/Files/lien-son.xlsx")))
            try await visit.upload(
                FileForm().adding(file: "bang.xlsx", bytes), to: Self.takes, from: Self.binder)
            let id = try #require(try await documents(browser).first).document.id
            let sheet = try #require(try Workbook(bytes).visibleSheets.first)
            let page = try await visit.get("/ho-so/\(id)").text
            #expect(page.contains("<p>\(sheet.name)</p>"))
            let cell = try #require(sheet.rows.joined().first { !$0.isBlank })
            #expect(page.contains("<td>\(cell.text)"))
        }
    }

    @Test func `a form of 2 GB is refused before it is read`() async throws {
        try await asCoordinator { browser, visit, _ in
            let shown = try await visit.get(Self.binder).text
            let token = try #require(shown.firstMatch(of: /data-token="([^"]+)"/)?.output.1)
            var headers = visit.headers
            headers[.contentType] = "multipart/form-data; boundary=x"
            headers[.contentLength] = String(2 << 30)
            let answer = try await browser.post(Self.takes + "?ma=\(token)", bytes: [], headers: headers)
            #expect(answer.status == 413)
            #expect(answer.headers[.connection] == "close")
        }
    }

    @Test func `a file sent in pieces goes on where the line broke`() async throws {
        try await asCoordinator { browser, visit, _ in
            let bytes = try FileForm.sample("plain.pdf")
            let address = Self.binder + "/phan?ten=a.pdf&co=\(bytes.count)&sua=1&tu="
            let half = bytes.count / 2
            let first = try await visit.sendPiece(Array(bytes[..<half]), to: address + "0", from: Self.binder)
            #expect(first.text == "{\"offset\":\(half)}")
            let lost = try await visit.sendPiece(bytes, to: address + "0", from: Self.binder)
            #expect(lost.text == "{\"offset\":\(half)}")
            let last = try await visit.sendPiece(Array(bytes[half...]), to: address + "\(half)", from: Self.binder)
            #expect(last.text.contains("\"kept\":true"))
            let file = try #require(try await documents(browser).first).document.file
            #expect(try Data(contentsOf: URL(fileURLWithPath: browser.program.evidence.original(file))) == Data(bytes))
        }
    }
}
