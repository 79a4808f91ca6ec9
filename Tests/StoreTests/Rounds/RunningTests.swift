import Database
import ParIndex
import Store
import TestDatabases
import Testing

/// What the authority does while a round runs.
struct RunningTests {
    private static let lienSon = Participant.lienSon.unit
    private static let coordinator = Prepared.occasion(.unitCoordinator, at: .unit(Participant.lienSon.unit))

    @Test(arguments: TestEngine.present)
    func `a question of a unit and the authority's answer stand together, and the one who asked is told once`(
        _ engine: TestEngine
    ) async throws {
        try await withStore(engine) { store in
            try await Prepared.open(store)
            let asker = Self.coordinator.actor.person
            try await store.add([(asker, "d")], at: 0)
            let asked = try await store.ask(
                "Tính cả văn bản điện tử?", about: c("1"), id: "q1", "chi-lang-2023", Self.lienSon,
                on: Self.coordinator)
            #expect(asked?.unitName == "Xã Liên Sơn")
            let again = try await store.ask(
                "Tính cả văn bản điện tử?", about: c("1"), id: "q2", "chi-lang-2023", Self.lienSon,
                on: Self.coordinator)
            #expect(again == asked)
            let answered = try await store.answerQuestion(
                "q1", "chi-lang-2023", with: "Có.", on: Prepared.occasion())
            #expect(try await store.questions(round: "chi-lang-2023") == [answered])
            #expect(answered?.answer == "Có.")
            _ = try await store.answerQuestion(
                "q1", "chi-lang-2023", with: "Có, nếu đã ký số.", on: Prepared.occasion())
            let told = try await store.notices(of: asker.id, most: 5)
            #expect(told.map(\.notice.key.kind) == [.answered])
        }
    }

    @Test(arguments: TestEngine.present)
    func `why a moment moved is told, the latest first, and of preparing nothing`(_ engine: TestEngine) async throws {
        try await withStore(engine) { store in
            try await Prepared.open(store)
            for (day, reason) in [("2024-02-05" as Day, "Mưa lũ"), ("2024-02-08", "Ngập đường")] {
                _ = try await store.reschedule(
                    "chi-lang-2023", .selfAssessment, to: Instant(day), reason: reason, on: Prepared.occasion())
            }
            let changes = try await store.calendarChanges(of: "chi-lang-2023", most: 5)
            #expect(changes.map(\.change.reason) == ["Ngập đường", "Mưa lũ"])
            #expect(changes.first?.change.before == Instant("2024-02-05"))
            #expect(changes.first?.change.after == Instant("2024-02-08"))
            #expect(changes.first?.by.name == "Trần Thị Chương")
            let last = try await store.calendarChanges(of: "chi-lang-2023", most: 1)
            #expect(last.map(\.change.reason) == ["Ngập đường"])
        }
    }

    @Test func `nobody asks for another unit, nor in a round that is being prepared`() async throws {
        try await withStore(.sqlite) { store in
            try await store.setUp(Prepared.round, sets: [], on: Prepared.occasion())
            let early = try await store.ask(
                "Khi nào?", about: nil, id: "q1", "chi-lang-2023", Self.lienSon, on: Self.coordinator)
            #expect(early == nil)
            _ = try await store.advance("chi-lang-2023", open: { _ in 0 }, on: Prepared.occasion())
            let other = try await store.ask(
                "Khi nào?", about: nil, id: "q1", "chi-lang-2023", Participant.dongMo.unit, on: Self.coordinator)
            #expect(other == nil)
            await #expect(throws: RoundFault.textMissing) {
                try await store.ask(
                    " ", about: nil, id: "q1", "chi-lang-2023", Self.lienSon, on: Self.coordinator)
            }
        }
    }

    @Test(arguments: TestEngine.present)
    func `exclusions by kind are kept unit by unit and can be taken back`(_ engine: TestEngine) async throws {
        try await withStore(engine) { store in
            try await Prepared.open(store)
            let count = try await store.exclude(
                Exclusion(c("2"), for: .kind(.township), reason: "không có thôn"), in: "chi-lang-2023", table: "xa",
                under: .sample, on: Prepared.occasion())
            #expect(count == 1)
            let kept = try await store.exclusions(round: "chi-lang-2023")
            #expect(kept.map(\.name) == ["Thị trấn Đồng Mỏ"])
            _ = try await store.include(
                c("2"), of: Participant.dongMo.unit, in: "chi-lang-2023", table: "xa", on: Prepared.occasion())
            let left = try await store.exclusions(round: "chi-lang-2023")
            #expect(left.isEmpty)
        }
    }

    @Test(arguments: TestEngine.present)
    func `the matrix counts what was answered, explained and appraised, domain by domain`(
        _ engine: TestEngine
    ) async throws {
        try await withStore(engine) { store in
            var sample = TestRound([(.lienSon, "8"), (.dongMo, "7")])
            sample.cards[Self.lienSon]?.entries[c("10.1")] = Scorecard.Entry(
                selfAssessment: .published(p("1"), reason: nil), appraisal: nil)
            sample.cards[Self.lienSon]?.entries[c("1.10")] = Scorecard.Entry(
                selfAssessment: nil, appraisal: .published(p("1"), reason: nil))
            try await store.add(sample.round, cards: sample.cards, results: [:])
            let progress = try await store.progress(
                round: "chi-lang-2023", table: "xa", domains: [c("1"), c("2"), c("10")])
            let lienSon = try #require(progress.first { $0.name == "Xã Liên Sơn" })
            #expect(lienSon.counts.map(\.answered) == [1, 1, 1])
            #expect(lienSon.counts.map(\.appraised) == [2, 1, 0])
            #expect(lienSon.counts.map(\.evidenced) == [0, 0, 0])
            #expect(lienSon.state == .drafting)
        }
    }

    @Test(arguments: TestEngine.present)
    func `points of others stand on the council's side, on record`(_ engine: TestEngine) async throws {
        try await withStore(engine) { store in
            try await Prepared.open(store)
            var set = CriteriaSet.sample
            set.domains[0].node.rule = .given(Given(by: "Sở Nội vụ"))
            let part = GivenPart(unit: Self.lienSon, code: c("1"), points: p("7"))
            let count = try await store.give(
                [part], proof: "Báo cáo số 12", in: "chi-lang-2023", under: set, on: Prepared.occasion())
            #expect(count == 1)
            let sheet = try #require(
                try await store.sheet("chi-lang-2023", Self.lienSon, for: Self.coordinator.actor))
            #expect(sheet.lines[c("1")]?.appraisal == .given(p("7"), proof: "Báo cáo số 12"))
            let acts = try await store.acts()
            #expect(acts.last == "importParts")
        }
    }

    @Test(arguments: TestEngine.present)
    func `a replaced set moves answers by code, and what leaves the sheet stays on record`(
        _ engine: TestEngine
    ) async throws {
        try await withStore(engine) { store in
            var sample = TestRound([(.lienSon, "8")])
            sample.round.course = RoundCourse(phase: .selfAssessment)
            try await store.add(sample.round, cards: sample.cards, results: [:])
            var other = CriteriaSet.sample
            other.domains[0].node.code = c("3")
            other.domains[0].node.aliases = [c("1")]
            other.domains.remove(at: 1)
            let stored = StoredSet(slug: "thu", title: "Bản đính chính", files: [.init(name: "set.yaml", text: "b")])
            let moved = try await store.replaceSet(
                "chi-lang-2023", table: "xa", from: .sample, to: other, stored: stored, on: Prepared.occasion())
            #expect(moved?.map(\.fate) == [.kept(c("3")), .dropped])
            let sheet = try #require(
                try await store.sheet("chi-lang-2023", Self.lienSon, for: Self.coordinator.actor))
            #expect(sheet.found.set == stored.key)
            #expect(sheet.lines.keys.map(\.text) == ["3"])
            #expect(sheet.lines[c("3")]?.answer == .published(p("8"), reason: nil))
            let aside = try await store.deeds().first { $0.act == "setAside" }
            #expect(aside?.object == "dot/chi-lang-2023/06502@/2")
            #expect(aside?.before?.contains("published 8") == true)
        }
    }

    @Test(arguments: TestEngine.present)
    func `evidence and appointments follow their criteria into a replaced set, what lost its place stays on record`(
        _ engine: TestEngine
    ) async throws {
        try await withStore(engine) { store in
            var sample = TestRound([(.lienSon, "8")])
            sample.round.course = RoundCourse(phase: .selfAssessment)
            try await store.add(sample.round, cards: sample.cards, results: [:])
            let by = Authorship(person: "moi", name: "Vi Thị Mối", at: Self.coordinator.at)
            let file = EvidenceFile(name: "44.pdf", digest: "ab44", size: 44, mediaType: "application/pdf")
            let document = EvidenceDocument(id: "d1", unit: Self.lienSon, file: file, added: by)
            _ = try await store.add(document, on: Self.coordinator)
            for code in ["1", "2"] {
                let proof = try await store.prove(
                    c(code), "chi-lang-2023", Self.lienSon, by: "d1", page: "trang \(code)", sets: { _ in .sample },
                    on: Self.coordinator)
                #expect(proof != nil)
            }
            let officer = Person(
                id: "chuc", name: "Nông Văn Chức",
                appointments: [
                    Appointment(
                        id: "a1", role: .unitOfficer, seat: .unit(Self.lienSon), seatName: "UBND xã",
                        round: "chi-lang-2023", codes: [c("1"), c("2")])
                ])
            try await store.add([(officer, "o")], at: 0)
            var other = CriteriaSet.sample
            other.domains[0].node.code = c("3")
            other.domains[0].node.aliases = [c("1")]
            other.domains.remove(at: 1)
            let stored = StoredSet(slug: "thu", title: "Bản đính chính", files: [.init(name: "set.yaml", text: "b")])
            _ = try await store.replaceSet(
                "chi-lang-2023", table: "xa", from: .sample, to: other, stored: stored, on: Prepared.occasion())
            let evidence = try await store.evidence("chi-lang-2023", Self.lienSon, for: Self.coordinator.actor)
            #expect(evidence?.proofs.map(\.code) == [c("3")])
            #expect(evidence?.proofs.first?.page == "trang 1")
            let moved = try await store.deeds().filter { $0.act == "moveProof" }
            #expect(moved.map(\.after) == ["3", nil])
            let codes = try await store.people().first { $0.id == "chuc" }?.appointments.first?.codes
            #expect(codes == [c("3")])
        }
    }

    @Test(arguments: TestEngine.present)
    func `somebody of the authority is given a part in the council, and released from it`(
        _ engine: TestEngine
    ) async throws {
        try await withStore(engine) { store in
            try await Prepared.open(store)
            let appraiser = Prepared.actor(.appraiser).person
            try await store.add([(appraiser, "d")], at: 0)
            let part = Appointment(id: "p1", role: .appraiser, seat: .authority("181"), seatName: "", codes: [c("2")])
            let made = try await store.assign(part, to: appraiser.id, in: "chi-lang-2023", on: Prepared.occasion())
            #expect(made?.round == "chi-lang-2023")
            #expect(made?.seatName == "Phòng Nội vụ")
            let staff = try await store.staff(of: "181")
            #expect(staff.first?.appointments.contains { $0.id == "p1" && $0.codes == [c("2")] } == true)
            _ = try await store.release("p1", in: "chi-lang-2023", on: Prepared.occasion())
            let after = try await store.staff(of: "181")
            #expect(after.first?.appointments.map(\.id) == ["appraiser"])
            let stranger = try await store.assign(part, to: "ai-do", in: "chi-lang-2023", on: Prepared.occasion())
            #expect(stranger == nil)
        }
    }
}
