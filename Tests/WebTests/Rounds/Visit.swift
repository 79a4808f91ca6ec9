import Foundation
import HTTPTypes
import ParIndex
import Testing

@testable import Web

/// Somebody signed in, who looks at pages and sends their forms.
struct Visit {
    let browser: Browser
    let cookie: String

    /// Signs in a new person with these appointments.
    static func of(
        _ name: String, _ role: Role, at seat: Seat, _ browser: Browser
    ) async throws -> Visit {
        let id = "\(name)-\(role.rawValue)"
        let token = Token.make()
        let appointment = Appointment(id: id, role: role, seat: seat, seatName: "Nơi công tác")
        try await browser.program.store.add(
            [(Person(id: id, name: name, appointments: [appointment]), token.digest)], at: 0)
        let answer = try await browser.get("/vao/\(token.text)")
        let cookie = try #require(answer.headers[.setCookie])
        return Visit(browser: browser, cookie: String(cookie.prefix { $0 != ";" }))
    }

    static func manager(_ browser: Browser, of authority: String = "187") async throws -> Visit {
        try await of("Trần Thị Chương", .programmeManager, at: .authority(authority), browser)
    }

    func get(_ path: String) async throws -> Browser.Answer {
        try await browser.get(path, headers: [.cookie: cookie])
    }

    /// Sends a form with the token of the session.
    func post(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> Browser.Answer {
        let home = try await get("/").text
        let token = try #require(home.firstMatch(of: /name="ma" value="([^"]+)"/)?.output.1)
        let pairs = fields.map { "\(Self.encoded($0.key))=\(Self.encoded($0.value))" } + ["ma=\(token)"]
        return try await browser.post(path, pairs.joined(separator: "&"), headers: [.cookie: cookie])
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
