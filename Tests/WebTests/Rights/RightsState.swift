import ParIndex
import Samples
import Testing

@testable import Store
@testable import Web

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
    static func add(_ state: RightsState, _ store: Store) async throws {
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
        case .submitted: try await report(state, store)
        case .preparing, .overdue, .awaitingApproval: break
        }
    }

    /// Somebody else's points for Liên Sơn, with the file of their report.
    private static func report(_ state: RightsState, _ store: Store) async throws {
        let (slug, manager) = (state.rawValue, Persona["M"].occasion)
        let file = EvidenceFile(
            name: "bao-cao.pdf", digest: String(repeating: "b", count: 64), size: 3, mediaType: "application/pdf")
        let report = GivenReport(
            id: "bao-cao", round: slug, file: file, added: Authorship(person: "M", name: "M", at: now))
        _ = try await store.add(report, on: manager)
        let part = GivenPart(unit: unit, code: try #require(Code("3")), points: Points(1))
        let set = try #require(library.sets.first { $0.slug == "bo-thu" })
        _ = try await store.give(
            [part], proof: "Báo cáo số 12", report: report.id, in: slug, under: set, on: manager)
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
