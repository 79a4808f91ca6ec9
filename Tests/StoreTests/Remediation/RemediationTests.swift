import ParIndex
import Store
import TestDatabases
import Testing

struct RemediationStoreTests {
    private static let unit = Participant.lienSon.unit
    private static let slug = "chi-lang-2023"
    private static let sets: SetFinder = { _ in .sample }
    private static let losses = [c("1"): p("2"), c("2"): p("2")]

    private static func occasion(_ role: Role = .unitCoordinator) -> Occasion {
        let appointment = Appointment(id: "a", role: role, seat: .unit(unit), seatName: "UBND xã Liên Sơn")
        let person = Person(id: "moi", name: "Vi Thị Mối", appointments: [appointment])
        return Occasion(Actor(person, hasSecondFactor: false), at: Instant("2024-02-14"), request: "r")
    }

    private static let terms = RemedialMeasure.Terms(
        action: "Gửi báo cáo đúng hạn", responsible: "Văn phòng", due: "2024-06-30", proof: "Sổ theo dõi",
        expected: p("1,5"), state: .done, outcome: "Đã gửi {điểm 1}", doneOn: "2024-02-01")

    private static let words = QuotedWords(
        points: "điểm", total: "tổng điểm", rank: "hạng", grade: "xếp loại", sides: [.awarded: ""])

    private func keep(
        _ store: Store, _ id: String, _ terms: RemedialMeasure.Terms = terms, code: String = "1", seen: Int = 0,
        by occasion: Occasion = occasion()
    ) async throws -> RemedialMeasure? {
        try await store.keep(
            MeasureChange(id: id, code: c(code), terms: terms, seen: seen), Self.slug, Self.unit, losses: Self.losses,
            sets: Self.sets, quoting: Self.words, on: occasion)
    }

    private func keep(
        _ texts: [TypedPaperText], _ store: Store, of unit: UnitKey = unit, by occasion: Occasion = occasion()
    ) async throws -> Int? {
        try await store.keep(texts, of: unit, sets: Self.sets, quoting: Self.words, on: occasion)
    }

    private func material(_ store: Store) async throws -> UnitPaperMaterial? {
        let listing = try #require(try await store.round(Self.slug))
        return try await store.paperMaterial(listing, Self.unit, { _ in [] }, for: .installation)
    }

    private func entries(_ store: Store) async throws -> [RecordEntry] {
        try await store.recordEntries(
            of: "dot/\(Self.slug)", by: .system, at: Instant("2024-02-15"), request: "r")
    }

    @Test(arguments: TestEngine.present)
    func `measures come back as they were written, in their order, changed and removed`(_ kind: TestEngine) async throws
    {
        try await withStore(kind) { store in
            try await store.add(TestRound([(.lienSon, "8"), (.dongMo, "8")]))
            let first = try #require(try await keep(store, "x"))
            var other = Self.terms
            (other.expected, other.due, other.doneOn, other.state) = (nil, nil, nil, .planned)
            _ = try await keep(store, "b", other, code: "2")
            let second = try #require(try await keep(store, "a", other))
            #expect(try await material(store)?.measures.map(\.id) == ["x", "b", "a"])
            #expect(try await material(store)?.measures.first == first)
            other.action = "Khác"
            let changed = try #require(try await keep(store, "a", other, seen: second.version))
            #expect(try await material(store)?.measures.last == changed)
            _ = try await store.dropMeasure("x", Self.slug, Self.unit, seen: 1, on: Self.occasion())
            #expect(try await material(store)?.measures.map(\.id) == ["b", "a"])
            let deeds = try await entries(store).map(\.deed)
            #expect(deeds.map(\.act).prefix(2) == ["dropMeasure", "keepMeasure"])
            #expect(deeds.first?.before?.contains("Gửi báo cáo đúng hạn") == true)
            #expect(deeds.count == 5)
        }
    }

    @Test(arguments: TestEngine.present)
    func `what was changed meanwhile, or is another unit's, is not written over`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            try await store.add(TestRound([(.lienSon, "8"), (.dongMo, "8")]))
            let kept = try #require(try await keep(store, "x"))
            await #expect(throws: RemediationRefusal.stale(kept)) { try await keep(store, "x", seen: 7) }
            await #expect(throws: RemediationRefusal.removed) { try await keep(store, "y", seen: 1) }
            let stranger = try await store.keep(
                MeasureChange(id: "z", code: c("1"), terms: Self.terms, seen: 0), Self.slug, Participant.dongMo.unit,
                losses: Self.losses, sets: Self.sets, quoting: Self.words, on: Self.occasion())
            #expect(stranger == nil)
            await #expect(throws: Denial.notYours(.coordinate)) {
                try await keep(store, "w", by: Self.occasion(.unitOfficer))
            }
            #expect(try await material(store)?.measures == [kept])
        }
    }

    @Test(arguments: TestEngine.present)
    func `texts are kept by place, and nothing is recorded where nothing changed`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            try await store.add(TestRound([(.lienSon, "8")]))
            let spots = [
                PaperSpot(.remediationReport, .tasks), .init(.remediationReport, .tasks, of: c("1")),
                .init(.remediationPlan, .purpose),
            ]
            let places = spots.map { PaperText.Place.round(Self.slug, $0) }
            for (number, place) in places.enumerated() {
                for (seen, count) in [("", 1), ("Đoạn \(number)", 0)] {
                    let text = TypedPaperText(place: place, text: "Đoạn \(number)", seen: SeenMark(of: seen))
                    #expect(try await keep([text], store) == count)
                }
            }
            let texts = try #require(try await material(store)?.texts)
            #expect(places.map { texts[$0]?.text } == ["Đoạn 0", "Đoạn 1", "Đoạn 2"])
            let entries = try await entries(store)
            #expect(entries.count == 3)
            #expect(entries.first?.deed.after == "remediation-plan.purpose | Đoạn 2")
        }
    }

    @Test(arguments: TestEngine.present)
    func `a text of another unit, another round or without a place is not written`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            try await store.add(TestRound([(.lienSon, "8"), (.dongMo, "8")]))
            let spot = PaperSpot(.remediationPlan, .purpose)
            func text(_ place: PaperText.Place) -> [TypedPaperText] {
                [TypedPaperText(place: place, text: "Mục đích", seen: PaperText.blankMark)]
            }
            let own = PaperText.Place.round(Self.slug, spot)
            #expect(try await keep(text(own), store, of: Participant.dongMo.unit) == nil)
            #expect(try await keep(text(.round("khac", spot)), store) == nil)
            await #expect(throws: Denial.notYours(.coordinate)) {
                try await keep(text(own), store, by: Self.occasion(.unitOfficer))
            }
            let period = try #require(ReportingPeriod(2023))
            await #expect(throws: PaperTextRefusal.noSuchPlace) {
                try await keep(text(.period(period, .plan)) + text(own), store)
            }
            #expect(try await material(store)?.texts.isEmpty == true)
        }
    }

    @Test(arguments: TestEngine.present)
    func `papers have what the unit reported last of the year after`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            try await store.add(TestRound([(.lienSon, "8")]))
            #expect(try await material(store)?.report == nil)
            for period in ["2023", "2024-q2", "2024-q1", "2025"] {
                let place = PaperText.Place.period(try #require(ReportingPeriod(period)), .plan)
                let text = TypedPaperText(place: place, text: "Kỳ \(period)", seen: PaperText.blankMark)
                #expect(try await keep([text], store) == 1)
            }
            let report = try #require(try await material(store)?.report)
            #expect(report.period.text == "2024-q2")
            #expect(report.texts.values.map(\.text) == ["Kỳ 2024-q2"])
        }
    }

    @Test(arguments: TestEngine.present)
    func `a round before the latest is still worked on while one of its measures is not done`(
        _ kind: TestEngine
    ) async throws {
        try await withStore(kind) { store in
            try await store.add(TestRound([(.lienSon, "8")]))
            try await store.add(TestRound(named: "chay-thu-2024", year: 2024, [(.lienSon, "8")]))
            func rounds() async throws -> [String] { try await store.finishedRounds(of: [Self.unit]).map(\.round) }
            #expect(try await rounds() == ["chay-thu-2024"])
            _ = try await keep(store, "done")
            #expect(try await rounds() == ["chay-thu-2024"])
            var open = Self.terms
            (open.state, open.doneOn, open.outcome) = (.underway, nil, "")
            _ = try await keep(store, "open", open, code: "2")
            #expect(try await rounds() == ["chay-thu-2024", "chi-lang-2023"])
        }
    }
}
