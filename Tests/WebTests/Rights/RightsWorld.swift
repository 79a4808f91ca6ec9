import CriteriaFiles
import Database
import Foundation
import ParIndex
import Samples
import TestDatabases
import Testing

@testable import Store
@testable import Web

/// What rights are asked about: a round in each state with two units and a set of three criteria, and somebody in every
/// role here and elsewhere. Small, so that thousands of questions take a moment.
enum RightsWorld {
    static let unit = Samples.lienSon
    static let document = "tai-lieu"
    /// Served in the round of self-assessment only, which is nobody's business yet.
    static let draft = "ban-nhap"
    static let invitation = "loi-moi-cua-nguoi-moi"

    static let template = TestTemplate { engine in
        let store = Store(engine)
        try await Migrations.apply(to: engine)
        try await store.add(Persona.all.map { ($0.person, Token(text: $0.id).digest) }, at: 0)
        for persona in Persona.all {
            let session = NewSession(
                tokenDigest: persona.token.digest, device: "", hasSecondFactor: persona.hasSecondFactor, isDemo: true)
            _ = try await store.beginSession(
                linkDigest: Token(text: persona.id).digest, session, Security().limits, at: now, request: "")
        }
        try await addAccounts(store)
        try await addDocuments(store)
        for state in RightsState.allCases { try await add(state, store) }
        _ = try await store.remind(at: now, sets: finder)
    }

    static let now = TestClock().now
    static let finder: SetFinder = { key in library.sets.first { $0.slug == key } }

    /// A set of three criteria, the last given by others, and the same with another title.
    static let library: Library = {
        let other = text.replacing("slug: bo-thu", with: "slug: bo-thu-2").replacing("Rà soát", with: "Rà soát lại")
        return Library.read([text, other].map { [SourceFile(name: "set.yaml", text: $0)] })
    }()

    static let text = """
        set:
          slug: bo-thu
          title: Bộ tiêu chí thử
          standing: test
          source: { document: Bộ tiêu chí thử của chương trình }
          from: 2023-01-01
          scale: 4
        domains:
          - code: "1"
            title: Chỉ đạo
            maximum: 1
            criteria:
              - { code: "1.1", title: Kế hoạch, maximum: 1, rule: { kind: judgement, text: Đủ, step: 0.25 } }
          - code: "2"
            title: Thể chế
            maximum: 1
            criteria:
              - { code: "2.1", title: Rà soát, maximum: 1, rule: { kind: judgement, text: Đủ, step: 0.25 } }
          - { code: "3", title: Khảo sát, maximum: 2, rule: { kind: given, by: Điều tra xã hội học } }
        """

    private static func addAccounts(_ store: Store) async throws {
        let closed = Persona(id: "da-dong", .unitOfficer, .unit(unit)).person
        let invited = Persona(id: "nguoi-moi", .unitOfficer, .unit(unit)).person
        let accounts = [
            NewAccount(person: closed),
            NewAccount(
                person: invited,
                invitation: Invitation(tokenDigest: Token(text: invitation).digest, madeAt: now)),
        ]
        _ = try await store.add(accounts, by: .system, at: now, request: "")
        try await store.close(closed.id, by: .system, at: now, request: "")
    }

    private static func addDocuments(_ store: Store) async throws {
        for id in [document, draft] {
            let file = EvidenceFile(
                name: "\(id).png", digest: String(repeating: id == draft ? "b" : "a", count: 64), size: 3,
                mediaType: "image/png")
            let added = Authorship(person: "K", name: "K", at: now)
            _ = try await store.add(
                EvidenceDocument(id: id, unit: unit, file: file, added: added), on: Persona["K"].occasion)
        }
    }

    /// A folder in which the bytes of the documents lie.
    static func makeEvidence() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cchc-rights-\(UUID().uuidString)")
        for letter in ["a", "b"] {
            let place = folder.appending(path: letter + letter)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            try Data("png".utf8).write(to: place.appending(path: String(repeating: letter, count: 64)))
        }
        return folder.path
    }
}

/// The states of a round and of the sheet of Liên Sơn in it; the raw values name the rounds in addresses.
enum RightsState: String, CaseIterable {
    case preparing = "chuan-bi"
    case drafting = "tu-cham"
    case overdue = "qua-han"
    case awaitingApproval = "cho-duyet"
    case submitted = "da-nop"
    case appraisal = "tham-dinh"
    case blind = "doc-lap"
    case returned = "tra-lai"
    case explanation = "giai-trinh"
    case secondAppraisal = "lan-hai"
    case concluded = "ket-luan"
    case prepared = "cho-xac-nhan"
    case published = "cong-bo"

    fileprivate var phase: RoundPhase {
        switch self {
        case .preparing: .preparing
        case .drafting, .overdue, .awaitingApproval, .submitted: .selfAssessment
        case .appraisal, .blind, .returned: .appraisal
        case .explanation: .explanation
        case .secondAppraisal: .secondAppraisal
        case .concluded, .prepared, .published: .concluded
        }
    }

    fileprivate var round: Round {
        var round = Samples.chiLang2023.round
        (round.slug, round.title, round.year) = (rawValue, rawValue, 2024)
        (round.source, round.isSimulated) = (nil, false)
        (round.tables[0].set, round.tables[0].policy) = ("bo-thu", RankingPolicy())
        round.tables[0].slug = "xa"
        round.tables[0].participants = round.tables[0].participants.filter {
            [Samples.lienSon, Samples.dongMo].contains($0.unit)
        }
        round.course = RoundCourse(phase: phase, isBlind: self == .blind)
        if self == .overdue { round.course.calendar[.selfAssessment] = RightsWorld.now.adding(seconds: -60) }
        return round
    }

    /// Answers of both units; the council's too, where it has spoken.
    fileprivate var cards: [UnitKey: Scorecard] {
        let isAppraised = phase >= .explanation
        let cards = [Samples.lienSon, Samples.dongMo].map { unit in
            let entries = ["1.1", "2.1", "3"].compactMap(Code.init).map { code in
                let own = Answer.judged(Points(1), reason: "đủ")
                let isGiven = code.text == "3"
                let appraisal = isGiven ? Answer.awarded(Points(1), reason: "khảo sát") : isAppraised ? own : nil
                return (code, Scorecard.Entry(selfAssessment: isGiven ? nil : own, appraisal: appraisal))
            }
            return (unit, Scorecard(unit: unit, entries: Dictionary(entries) { first, _ in first }))
        }
        return self == .preparing ? [:] : Dictionary(cards) { first, _ in first }
    }
}

extension RightsWorld {
    /// Adds a round and brings the sheet of Liên Sơn into its state.
    private static func add(_ state: RightsState, _ store: Store) async throws {
        let slug = state.rawValue
        try await store.add(state.round, cards: state.cards, results: [:])
        guard state != .preparing else { return }
        try await prove(state, store)
        if [.awaitingApproval, .submitted, .appraisal, .blind, .returned].contains(state) {
            try await handIn(state, store)
        }
        switch state {
        case .appraisal:
            let agreement = LineVerdict(Samples.dongMo, try #require(Code("2.1")), seen: 0, .agree)
            var occasion = Persona["T"].occasion
            occasion.request = "chap-nhan"
            _ = try await store.acceptAll([agreement], in: slug, sets: finder, on: occasion)
        case .blind:
            let verdict = LineVerdict(unit, try #require(Code("1.1")), seen: 0, .agree)
            _ = try await store.judge([verdict], in: slug, sets: finder, on: Persona["T"].occasion)
        case .returned:
            let supplement = Supplement(
                codes: [try #require(Code("1.1"))], reason: "Thiếu sổ", due: now.adding(seconds: 3600))
            _ = try await store.sendBack(slug, unit, supplement, on: Persona["C"].occasion)
        case .explanation, .secondAppraisal, .concluded, .prepared, .published:
            try await reduce(state, store)
            if state.phase == .concluded { try await conclude(state, store) }
        case .drafting:
            let unproven = AnswerChange(
                code: try #require(Code("2.1")), answer: .judged(Points(1), reason: "đủ"),
                missingEvidence: "Chưa ban hành", seen: 0)
            _ = try await store.answer([unproven], slug, unit, sets: finder, on: Persona["K"].occasion)
            _ = try await store.ask(
                "Nộp bản giấy được không?", about: nil, id: "cau-hoi", slug, unit, on: Persona["K"].occasion)
        case .preparing, .overdue, .awaitingApproval, .submitted: break
        }
    }

    /// The documents that serve the sheet; they are put there while the unit may, whatever came after.
    private static func prove(_ state: RightsState, _ store: Store) async throws {
        guard [.drafting, .awaitingApproval, .submitted, .appraisal, .blind].contains(state) else { return }
        if state == .drafting { try await prove(draft, state, store) }
        if state == .submitted { try await prove(document, state, store) }
    }

    private static func prove(_ document: String, _ state: RightsState, _ store: Store) async throws {
        _ = try await store.prove(
            try #require(Code("1.1")), state.rawValue, unit, by: document, page: "", sets: finder,
            on: Persona["K"].occasion)
    }

    /// The unit's own steps, in a round that is set back to its self-assessment for it.
    private static func handIn(_ state: RightsState, _ store: Store) async throws {
        let slug = state.rawValue
        try await move(slug, to: .selfAssessment, store)
        _ = try await store.send(slug, unit, open: { _ in 0 }, on: Persona["K"].occasion)
        guard state != .awaitingApproval else { return }
        _ = try await store.approve(slug, unit, .onBehalfOfCommittee, on: Persona["H"].occasion)
        try await move(slug, to: state.phase, store)
    }

    private static func move(_ slug: String, to phase: RoundPhase, _ store: Store) async throws {
        try await store.engine.write {
            try $0.execute("UPDATE round SET phase = \(phase.rawValue) WHERE slug = \(slug)")
        }
    }

    /// The council gives Liên Sơn less for 1.1, with its ground, while it appraises.
    private static func reduce(_ state: RightsState, _ store: Store) async throws {
        try await move(state.rawValue, to: .appraisal, store)
        let ground = AppraisalGround(category: .late, text: "Gửi chậm")
        let verdict = LineVerdict(unit, try #require(Code("1.1")), seen: 0, .award(Points(0), ground))
        _ = try await store.judge([verdict], in: state.rawValue, sets: finder, on: Persona["T"].occasion)
        try await move(state.rawValue, to: state.phase, store)
    }

    private static func conclude(_ state: RightsState, _ store: Store) async throws {
        let slug = state.rawValue
        let minutes = ConclusionMinutes(
            place: "Chi Lăng", day: now.day, chair: "Lê Văn Thẩm", secretary: "Lan", present: ["Lê Văn Thẩm", "Lan"])
        _ = try await store.save(minutes, of: slug, on: Persona["C"].occasion)
        guard state != .concluded else { return }
        let program = try await Browser(store, library: library).program
        let draft = Publication.Draft(number: "88/QĐ-UBND", day: now.day, signer: "Nguyễn Văn A")
        _ = try await store.preparePublication(slug, draft, press: program.press(), on: Persona["M"].occasion)
        guard state == .published else { return }
        _ = try await store.confirmPublication(slug, 1, press: program.press(), on: Persona["C"].occasion)
    }
}
