import Foundation
import HTTPTypes
import ParIndex
import Store
import Testing

@testable import Web

/// One browser that keeps its cookies and fills in the forms it is shown.
final class Visit {
    private let browser: Browser
    private var cookies: [String: String] = [:]
    private(set) var last: Browser.Answer?

    init(_ browser: Browser) {
        self.browser = browser
    }

    @discardableResult
    func get(_ path: String) async throws -> Browser.Answer {
        keep(try await browser.get(path, headers: headers))
    }

    /// Sends a form of the page at `page` (or of the last one) with its hidden token.
    @discardableResult
    func send(_ path: String, _ fields: [String: String], from page: String? = nil) async throws -> Browser.Answer {
        let shown = if let page { try await get(page) } else { try #require(last) }
        let token = String(shown.text.firstMatch(of: /name="ma" value="([^"]+)"/)?.output.1 ?? "")
        return keep(try await browser.post(path, Self.form(fields.merging(["ma": token]) { $1 }), headers: headers))
    }

    /// Sends a form with files as a browser does, its token in the address.
    @discardableResult
    func upload(_ form: FileForm, to path: String, token: String? = nil, from page: String) async throws
        -> Browser.Answer
    {
        let shown = try await get(page).text
        let own = String(shown.firstMatch(of: /multipart[^>]*[?]ma=([^"&]+)/)?.output.1 ?? "")
        var headers = headers
        headers[.contentType] = "multipart/form-data; boundary=\(FileForm.boundary)"
        return keep(try await browser.post("\(path)?ma=\(token ?? own)", bytes: form.bytes, headers: headers))
    }

    /// Sends a piece of a file as the script does.
    func sendPiece(_ bytes: [UInt8], to address: String, from page: String) async throws -> Browser.Answer {
        let shown = try await get(page).text
        var headers = headers
        let name = try #require(HTTPField.Name("X-Ma"))
        headers[name] = String(shown.firstMatch(of: /data-token="([^"]+)"/)?.output.1 ?? "")
        return try await browser.post(address, bytes: bytes, headers: headers)
    }

    /// Signs in with name and password.
    @discardableResult
    func signIn(_ name: String, _ password: String, back: String = "/don-vi") async throws -> Browser.Answer {
        try await send(
            "/dang-nhap", ["ten-dang-nhap": name, "mat-khau": password, "ve": back], from: "/dang-nhap?ve=/don-vi")
    }

    /// Signs in by the demonstration's link of a person.
    func signInByLink(_ person: String) async throws {
        let link = try #require(browser.links.first { $0.person.id == person })
        #expect(try await get("/vao/\(link.token)").status == 303)
    }

    func cookie(_ name: String) -> String? { cookies[name] }

    var headers: HTTPFields {
        guard !cookies.isEmpty else { return [:] }
        return [.cookie: cookies.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: "; ")]
    }

    private func keep(_ answer: Browser.Answer) -> Browser.Answer {
        for text in answer.headers[values: .setCookie] {
            let pair = text.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            cookies[String(pair[0])] = pair.count > 1 ? String(pair[1]) : nil
        }
        if answer.status == 200 || !answer.text.isEmpty { last = answer }
        return answer
    }

    private static func form(_ fields: [String: String]) -> String {
        let allowed = CharacterSet.alphanumerics
        return fields.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
        }.joined(separator: "&")
    }
}

extension Browser {
    /// Adds a person with an invitation that is not used yet; tells its token.
    func invite(
        _ name: String, as role: Role, at seat: Seat, _ seatName: String, id: String = Token.make().text
    ) async throws -> (name: SignInName, token: Token) {
        let token = Token.make()
        let person = Person(
            id: id, name: name, appointments: [Appointment(id: id, role: role, seat: seat, seatName: seatName)])
        let names = try await program.store.add(
            [
                NewAccount(
                    person: person, invitation: Invitation(tokenDigest: token.digest, madeAt: clock.now))
            ], by: .system, at: clock.now, request: "")
        return (names[0], token)
    }

    static let password = "trời xanh mây trắng lúa chín"

    /// Adds a person who chose the password, and tells the sign-in name and the visit in which that was done.
    func member(
        _ name: String = "Nông Thị Lúa", as role: Role = .unitOfficer,
        at seat: Seat = .unit(UnitKey("06502", from: nil)), _ seatName: String = "UBND xã Liên Sơn",
        id: String = Token.make().text
    ) async throws -> (name: String, visit: Visit) {
        let (signInName, token) = try await invite(name, as: role, at: seat, seatName, id: id)
        let visit = Visit(self)
        let path = "/moi/\(token.text)"
        let answer = try await visit.send(
            path, ["mat-khau-moi": Self.password, "nhap-lai": Self.password], from: path)
        #expect(answer.status == 303)
        return (signInName.text, visit)
    }

    /// Sets up a second factor in a visit; tells the secret and the recovery codes.
    func setUpSecondFactor(_ visit: Visit) async throws -> (secret: [UInt8], codes: [String]) {
        let page = try await visit.get("/tai-khoan/xac-thuc").text
        let shown = try #require(page.firstMatch(of: /class="secret">([^<]+)</)?.output.1)
        let secret = try #require(Base32.decoded(shown.filter { $0 != " " }))
        let answer = try await visit.send("/tai-khoan/xac-thuc", ["ma-moi": code(secret)])
        #expect(answer.status == 200)
        return (secret, answer.text.matches(of: /<code>([0-9a-z-]{19})<\/code>/).map { String($0.output.1) })
    }

    /// The code that an authenticator shows now.
    func code(_ secret: [UInt8]) -> String { OneTimeCode.code(secret, step: clock.now.seconds / 30) }
}
