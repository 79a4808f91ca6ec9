import Foundation
import HTTPTypes
import ParIndex
import Samples
import Store
import TestDatabases
import Testing

@testable import Web

/// A browser of somebody in a round of Chi Lăng, made up for the test.
struct CouncilBrowser: Sendable {
    static let slug = "thu-2024"
    static let lienSon = "06502@"
    let browser: Browser
    private let cookie: String

    /// Runs a test on a round in that phase in which every unit claims all points of every line.
    static func with(
        _ engine: TestEngine = .sqlite, _ phase: RoundPhase = .appraisal,
        _ test: @Sendable (Browser) async throws -> Void
    ) async throws {
        try await Browser.with(engine) { browser in
            var round = Samples.chiLang2023.round
            (round.slug, round.source, round.course) = (slug, nil, RoundCourse(phase: .appraisal))
            let set = try #require(browser.program.sets[round.tables[0].set])
            let cards = round.tables[0].participants.map { participant in
                let entries = set.lines.map { line in
                    (line.code, Scorecard.Entry(selfAssessment: .published(line.maximum, reason: nil), appraisal: nil))
                }
                return (
                    participant.unit,
                    Scorecard(unit: participant.unit, entries: Dictionary(entries) { first, _ in first })
                )
            }
            try await browser.program.store.add(round, cards: Dictionary(cards) { first, _ in first }, results: [:])
            try await browser.program.reduce("1.2", to: "0.5")
            if phase != .appraisal { try await browser.program.advance(to: phase) }
            try await test(browser)
        }
    }

    /// Signs somebody in.
    init(
        _ browser: Browser, _ role: Role, _ id: String = "nguoi", codes: [Code] = [], units: [UnitKey] = [],
        at seat: Seat = .authority(Samples.chiLang.code), hasSecondFactor: Bool = true
    ) async throws {
        let person = Person(
            id: id, name: "Phạm Thị Định",
            appointments: [
                Appointment(id: id, role: role, seat: seat, seatName: "Chi Lăng", codes: codes, units: units)
            ])
        let token = Token.make()
        try await browser.program.store.add([(person, token.digest)], at: 0)
        let (program, session) = (browser.program, Token.make())
        _ = try await program.store.beginSession(
            linkDigest: token.digest,
            NewSession(tokenDigest: session.digest, device: "", hasSecondFactor: hasSecondFactor, isDemo: true),
            program.security.limits, at: program.clock(), request: "")
        self.browser = browser
        cookie = "\(program.cookies.session)=\(session.text)"
    }

    func get(_ path: String) async throws -> Browser.Answer {
        try await browser.get("/dot-danh-gia/\(Self.slug)" + path, headers: [.cookie: cookie])
    }

    /// What the person has to do.
    func work() async throws -> Browser.Answer {
        try await browser.get("/viec-cua-toi", headers: [.cookie: cookie])
    }

    /// Sends a form with the token that the page at `from` holds.
    func post(_ path: String, from page: String, _ fields: [String: String]) async throws -> Browser.Answer {
        let form = try await get(page).text.firstMatch(of: /name="ma" value="([^"]+)"/)?.output.1
        let all = fields.merging(["ma": form.map(String.init) ?? ""]) { first, _ in first }
        let text = all.map { name, value in
            name + "=" + (value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
        }.joined(separator: "&")
        return try await browser.post("/dot-danh-gia/\(Self.slug)" + path, text, headers: [.cookie: cookie])
    }
}

extension Program {
    /// The council gives Liên Sơn less.
    fileprivate func reduce(_ code: String, to points: String) async throws {
        let unit = try #require(UnitKey(parsing: CouncilBrowser.lienSon))
        let ground = AppraisalGround(category: .late, text: "Báo cáo gửi sau thời hạn quy định.")
        let verdict = Verdict.award(try #require(Points(points)), ground)
        _ = try await store.judge(
            [LineVerdict(unit, try #require(Code(code)), seen: 0, verdict)], in: CouncilBrowser.slug,
            sets: { [sets] in sets[$0] }, on: occasion(.appraiser))
    }

    fileprivate func advance(to phase: RoundPhase) async throws {
        var reached: RoundPhase? = .appraisal
        while reached != phase {
            reached = try await store.advance(
                CouncilBrowser.slug, open: { _ in 0 }, on: occasion(.councilChair))?.phase
        }
    }

    private func occasion(_ role: Role) -> Occasion {
        let appointment = Appointment(
            id: "nen", role: role, seat: .authority(Samples.chiLang.code), seatName: "Chi Lăng")
        let person = Person(id: "nen", name: "Lê Văn Thẩm", appointments: [appointment])
        return Occasion(Actor(person, hasSecondFactor: true), at: clock(), request: "nen")
    }
}
