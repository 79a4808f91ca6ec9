import HTTPTypes
import ParIndex
import Publications
import Samples
import Store
import Testing

@testable import Web

/// A concluded round of Chi Lăng over the browser's database, with a manager and a chair who are signed in.
struct ConcludedRound {
    static let slug = "chi-lang-thu"

    let browser: Browser
    let manager: Colleague
    let chair: Colleague
    let officer: Colleague

    init(_ browser: Browser, phase: RoundPhase = .concluded, isPractice: Bool = false) async throws {
        self.browser = browser
        var round = Samples.chiLang2023.round
        (round.slug, round.source, round.course) = (Self.slug, nil, RoundCourse(phase: phase, isPractice: isPractice))
        try await browser.program.store.add(round, cards: Samples.chiLang2023.cards, results: [:])
        let seat = Seat.authority(round.authority.code)
        manager = try await Colleague(browser, "chuong", "Trần Thị Chương", .programmeManager, seat)
        chair = try await Colleague(browser, "tham", "Lê Văn Thẩm", .councilChair, seat)
        officer = try await Colleague(
            browser, "chuc", "Nông Văn Chức", .unitOfficer, .unit(UnitKey("06502", from: nil)))
    }

    var path: String { "/dot-danh-gia/\(Self.slug)/ket-luan" }

    /// Minutes, preparation and confirmation, as two people do them.
    func publish() async throws {
        try #expect(await manager.post(path + "/bien-ban", minutes).status == 303)
        try #expect(await manager.post(path + "/chuan-bi", decision).status == 303)
        try #expect(await chair.post(path + "/xac-nhan", "so=1").status == 303)
    }

    /// The council takes points from a line of Đồng Mỏ in words that name a person.
    func reduce() async throws {
        let chair = Appointment(id: "x", role: .councilChair, seat: .authority(Samples.chiLang.code), seatName: "")
        let actor = Actor(Person(id: "x", name: "Thẩm", appointments: [chair]), hasSecondFactor: true)
        let (store, occasion) = (browser.program.store, Occasion(actor, at: browser.program.clock(), request: "r"))
        let unit = UnitKey("06463", from: nil)
        let code = try #require(Code("2.1"))
        let changed = try await store.appraise(
            code, Self.slug, unit, with: .awarded(Points(1), reason: "thiếu hồ sơ của ông Nam"),
            ground: AppraisalGround(category: .noEvidence, text: "thiếu hồ sơ của ông Nam"), seen: 0,
            sets: { [sets = browser.program.sets] in sets[$0] }, on: occasion)
        #expect(changed != nil)
        _ = try await store.advance(Self.slug, open: { _ in 0 }, on: occasion)
    }

    let minutes =
        "dia-diem=Chi+L%C4%83ng&ngay=10/01/2025&gio=14+gi%E1%BB%9D&chu-tri=L%C3%AA+V%C4%83n+Th%E1%BA%A9m&thu-ky=Lan"
        + "&du-hop=L%C3%AA+V%C4%83n+Th%E1%BA%A9m%0ALan%0AMinh&viec-0=K%E1%BA%BFt+qu%E1%BA%A3&tan-thanh-0=3&khong-0=0&trang-0=0"
    let decision = "quyet-dinh=88/Q%C4%90-UBND&ngay=15/01/2025&nguoi-ky=Nguy%E1%BB%85n+V%C4%83n+A"
}

/// A signed-in person at the browser.
struct Colleague {
    let browser: Browser
    let cookie: HTTPFields
    let formToken: String

    init(
        _ browser: Browser, _ id: String, _ name: String, _ role: Role, _ seat: Seat, isDemo: Bool = true
    ) async throws {
        self.browser = browser
        let (link, token) = (Token.make(), Token.make())
        let person = Person(
            id: id, name: name, appointments: [Appointment(id: id, role: role, seat: seat, seatName: name)])
        let program = browser.program
        try await program.store.add([(person, link.digest)], at: 0)
        let session = NewSession(tokenDigest: token.digest, device: "thử", hasSecondFactor: true, isDemo: isDemo)
        _ = try await program.store.beginSession(
            linkDigest: link.digest, session, program.security.limits, at: program.clock(), request: "")
        cookie = [.cookie: "\(program.cookies.session)=\(token.text)"]
        let home = try await browser.get("/", headers: cookie).text
        formToken = String(try #require(home.firstMatch(of: /name="ma" value="([^"]+)"/)?.output.1))
    }

    func get(_ path: String) async throws -> Browser.Answer { try await browser.get(path, headers: cookie) }

    func post(_ path: String, _ form: String) async throws -> Browser.Answer {
        try await browser.post(path, "ma=\(formToken)&\(form)", headers: cookie)
    }
}
