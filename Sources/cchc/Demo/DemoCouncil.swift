import ParIndex
import Samples
import Store

/// Two made-up rounds of Chi Lăng to try the council's work on: one being appraised, one in which units explain.
struct DemoCouncil {
    let store: Store
    let now: Instant

    static let appraised = "chi-lang-2024-tham-dinh"
    static let explained = "chi-lang-2024-giai-trinh"

    /// Adds the rounds that are not there yet.
    func add(without present: Set<String>) async throws {
        if !present.contains(Self.appraised) {
            try await appraise(Self.appraised, "đang thẩm định", units: 2)
        }
        guard !present.contains(Self.explained) else { return }
        let round = try await appraise(Self.explained, "đang giải trình", units: 20)
        _ = try await store.advance(round.slug, open: { _ in 0 }, on: occasion(.councilChair, authority))
    }

    /// A round handed in by all, of which the first units have been appraised.
    @discardableResult
    private func appraise(_ slug: String, _ title: String, units: Int) async throws -> Round {
        var round = Samples.runningRound(at: now)
        (round.slug, round.isSimulated) = (slug, true)
        round.title = "Chỉ số CCHC các xã, thị trấn huyện Chi Lăng năm 2024 (\(title), số liệu giả định)"
        guard let table = round.tables.first, let set = ShippedSets.bySlug[table.set] else { return round }
        let figures = DemoFigures(lines: set.lines)
        let cards = table.participants.enumerated().map { ($0.element.unit, figures.card($0.element.unit, $0.offset)) }
        try await store.add(round, cards: Dictionary(cards) { first, _ in first }, results: [:])
        for participant in table.participants { try await handIn(participant.unit, of: slug) }
        _ = try await store.advance(slug, open: { _ in 0 }, on: occasion(.programmeManager, authority))
        let sets: SetFinder = { ShippedSets.bySlug[$0] }
        for (place, participant) in table.participants.prefix(units).enumerated() {
            _ = try await store.judge(
                figures.verdicts(participant.unit, place), in: slug, sets: sets,
                on: occasion(.appraiser, authority))
        }
        return round
    }

    private func handIn(_ unit: UnitKey, of round: String) async throws {
        let occasion = occasion(.unitHead, .unit(unit))
        _ = try await store.send(round, unit, open: { _ in 0 }, on: occasion)
        _ = try await store.approve(round, unit, .onBehalfOfCommittee, on: occasion)
    }

    private var authority: Seat { .authority(Samples.chiLang.code) }

    private func occasion(_ role: Role, _ seat: Seat) -> Occasion {
        let appointment = Appointment(id: "demo", role: role, seat: seat, seatName: "Dữ liệu minh họa")
        let person = Person(id: "demo", name: "Dữ liệu minh họa", appointments: [appointment])
        return Occasion(Actor(person, hasSecondFactor: true), at: now, request: "demo")
    }
}

/// Made-up answers and verdicts, the same every time.
private struct DemoFigures {
    let lines: [Criterion]

    func card(_ unit: UnitKey, _ place: Int) -> Scorecard {
        let entries = lines.enumerated().map { index, line in
            (line.code, Scorecard.Entry(selfAssessment: answer(line, place * 7 + index * 3), appraisal: nil))
        }
        return Scorecard(unit: unit, entries: Dictionary(entries) { first, _ in first })
    }

    private func answer(_ line: Criterion, _ number: Int) -> Answer {
        let points =
            switch number % 10 {
            case 0: Points.zero
            case 1, 2: line.maximum.scaled(by: 1, over: 2, decimals: 2)
            default: line.maximum
            }
        guard line.rule.judgementStep != nil else { return .published(points, reason: nil) }
        return .judged(points, reason: "Số liệu giả định để chạy thử.")
    }

    /// Agreement with most lines, less for some.
    func verdicts(_ unit: UnitKey, _ place: Int) -> [LineVerdict] {
        lines.enumerated().map { index, line in
            let isFull = (place * 7 + index * 3) % 10 > 2
            guard isFull, (place + index) % 6 == 0 else { return LineVerdict(unit, line.code, seen: 0, .agree) }
            let half = line.maximum.scaled(by: 1, over: 2, decimals: 2)
            let ground = AppraisalGround(
                category: .notSubstantiated, text: "Tài liệu kiểm chứng chưa chứng minh được số liệu đã kê khai.")
            return LineVerdict(unit, line.code, seen: 0, .award(half, ground))
        }
    }
}
