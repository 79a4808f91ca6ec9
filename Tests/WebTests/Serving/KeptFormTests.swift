import HTTPTypes
import Testing

@testable import Web

@Suite struct KeptFormTests {
    private static let line = SheetVisitor.sheet + "/phieu/1.1"
    private static let typed =
        "phien-ban=0&diem=0&ly-do=%C4%90%E1%BB%83+m%E1%BA%A5t+%22c%C3%A2u%22+n%C3%A0y+th%C3%AC+ti%E1%BA%BFc"

    private func own(_ headers: HTTPFields = [:]) -> HTTPFields {
        headers.merging([.origin: "http://localhost"])
    }

    @Test func `after the session has ended the answer holds all that was typed, and no token`() async throws {
        try await Browser.with { browser in
            let answer = try await browser.post(Self.line, "ma=het-han&" + Self.typed, headers: own())
            #expect(answer.status == 401)
            #expect(answer.text.contains("Để mất &quot;câu&quot; này thì tiếc"))
            #expect(answer.text.contains("name=\"diem\" value=\"0\""))
            #expect(answer.text.contains("action=\"\(Self.line)\""))
            #expect(!answer.text.contains("het-han"))
        }
    }

    @Test func `a form of an earlier session is sent again only by whoever is told as whom`() async throws {
        try await Browser.with { browser in
            let moi = try await SheetVisitor(browser, "moi")
            let answer = try await browser.post(Self.line, "ma=cua-nguoi-khac&" + Self.typed, headers: own(moi.headers))
            #expect(answer.status == 403)
            #expect(answer.text.contains("Đang đăng nhập: Vi Thị Mối"))
            #expect(try await moi.get("/phieu").text.contains("Để mất") == false)
            let token = try #require(answer.text.firstMatch(of: /name="ma" value="([^"]+)"/)?.output.1)
            let again = try await browser.post(Self.line, "ma=\(token)&" + Self.typed, headers: own(moi.headers))
            #expect(again.status == 303)
            #expect(try await moi.get("/phieu?xem=tat-ca").text.contains("Để mất"))
        }
    }

    @Test func `passwords and codes are never repeated`() async throws {
        try await Browser.with { browser in
            for path in ["/dang-nhap", "/moi/abc", "/tai-khoan/mat-khau"] {
                let form = "ma=x&ten-dang-nhap=moi&mat-khau=bi-mat-lam&mat-khau-moi=bi-mat-lam&nhap-lai=bi-mat-lam"
                let answer = try await browser.post(path, form, headers: own())
                #expect(answer.status == 401)
                #expect(!answer.text.contains("bi-mat-lam"))
            }
            let moi = try await SheetVisitor(browser, "moi")
            let approved = try await browser.post(
                SheetVisitor.sheet + "/duyet", "ma=x&tham-quyen=TM.&ma-xac-thuc=123456", headers: own(moi.headers))
            #expect(!approved.text.contains("123456"))
            #expect(!approved.text.contains("action=\"\(SheetVisitor.sheet)/duyet\""))
        }
    }

    @Test func `a form of another site is not repeated`() async throws {
        try await Browser.with { browser in
            let headers: HTTPFields = [.origin: "https://la.example"]
            let answer = try await browser.post(Self.line, "ma=x&" + Self.typed, headers: headers)
            #expect(answer.status == 403)
            #expect(!answer.text.contains("Để mất"))
        }
    }
}

extension HTTPFields {
    fileprivate func merging(_ other: HTTPFields) -> HTTPFields {
        var all = self
        for field in other { all[field.name] = field.value }
        return all
    }
}
