import Foundation
import HTTPTypes
import ParIndex
import Store
import Testing

@testable import Web

/// Somebody at work, signed in, who looks at pages and sends their forms.
struct Desk {
    let browser: Browser
    private let token = Token.make()

    /// A new person with one appointment.
    init(
        _ name: String, _ role: Role, at seat: Seat, _ browser: Browser, hasSecondFactor: Bool = true
    ) async throws {
        self.browser = browser
        let (id, link) = ("\(name)-\(role.rawValue)-\(seat.text)", Token.make())
        let appointment = Appointment(id: id, role: role, seat: seat, seatName: "Nơi công tác")
        let store = browser.program.store
        try await store.add([(Person(id: id, name: name, appointments: [appointment]), link.digest)], at: 0)
        let session = NewSession(
            tokenDigest: token.digest, device: "", hasSecondFactor: hasSecondFactor, isDemo: true)
        let person = try await store.beginSession(
            linkDigest: link.digest, session, browser.program.security.limits, at: browser.clock.now, request: "")
        #expect(person != nil)
    }

    static func manager(_ browser: Browser, of authority: String = "187") async throws -> Desk {
        try await Desk("Trần Thị Chương", .programmeManager, at: .authority(authority), browser)
    }

    static func coordinator(_ browser: Browser, of unit: String = "06502") async throws -> Desk {
        try await Desk("Vi Thị Liên", .unitCoordinator, at: .unit(UnitKey(unit, from: nil)), browser)
    }

    func get(_ path: String) async throws -> Browser.Answer {
        try await browser.get(path, headers: headers)
    }

    /// Sends a form with the token of the session.
    func post(_ path: String, _ fields: [String: String]) async throws -> Browser.Answer {
        let all = fields.merging(["ma": token.derived(for: "form")]) { $1 }
        let pairs = all.map { "\(Self.encoded($0.key))=\(Self.encoded($0.value))" }
        return try await browser.post(path, pairs.joined(separator: "&"), headers: headers)
    }

    /// Sends a form with files, the token of the session in its address.
    func upload(_ path: String, _ form: FileForm) async throws -> Browser.Answer {
        var headers = headers
        headers[.contentType] = "multipart/form-data; boundary=\(FileForm.boundary)"
        return try await browser.post(
            "\(path)?ma=\(token.derived(for: "form"))", bytes: form.bytes, headers: headers)
    }

    private var headers: HTTPFields {
        [.cookie: "\(browser.program.cookies.session)=\(token.text)"]
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
