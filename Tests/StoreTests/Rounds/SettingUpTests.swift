import Database
import ParIndex
import Store
import TestDatabases
import Testing

/// Fixtures: a round of Liên Sơn and Đồng Mỏ in preparation.
enum Prepared {
    static let now = Instant("2024-01-05", secondOfDay: 9 * 3600)
    static let set = StoredSet(slug: "thu", title: "Bộ tiêu chí thử", files: [.init(name: "set.yaml", text: "set: a")])

    static func actor(_ role: Role, at seat: Seat = .authority("181")) -> Actor {
        Actor(
            Person(
                id: role.rawValue, name: "Trần Thị Chương",
                appointments: [Appointment(id: role.rawValue, role: role, seat: seat, seatName: "Phòng Nội vụ")]),
            hasSecondFactor: true)
    }

    static func occasion(_ role: Role = .programmeManager, at seat: Seat = .authority("181")) -> Occasion {
        Occasion(actor(role, at: seat), at: now, request: "yc")
    }

    static var round: Round {
        var round = TestRound([(.lienSon, "8"), (.dongMo, "7")]).round
        round.source = nil
        round.tables[0].set = set.key
        round.course = RoundCourse(
            phase: .preparing, calendar: RoundCalendar([.selfAssessment: Instant("2024-02-01")]), isBlind: true)
        return round
    }

    /// The round as it is stored, opened.
    static func open(_ store: Store) async throws {
        try await store.setUp(round, sets: [set], on: occasion())
        _ = try await store.advance(round.slug, open: { _ in 0 }, on: occasion())
    }
}

struct SettingUpTests {
    @Test(arguments: TestEngine.present)
    func `a round comes back as it was set up, with the text of its set and a record of it`(
        _ engine: TestEngine
    ) async throws {
        try await withStore(engine) { store in
            try await store.setUp(Prepared.round, sets: [Prepared.set], on: Prepared.occasion())
            let round = try #require(try await store.wholeRound("chi-lang-2023"))
            var expected = Prepared.round
            expected.tables[0].participants = round.tables[0].participants
            #expect(round == expected)
            #expect(Set(round.tables[0].participants) == Set(Prepared.round.tables[0].participants))
            let stored = try #require(try await store.storedSet(Prepared.set.key))
            #expect(stored.files == Prepared.set.files)
            #expect(stored.digest == Prepared.set.digest)
            let acts = try await store.acts()
            #expect(acts.contains("setUp") && acts.contains("keepSet"))
            #expect(acts.count { $0 == "reschedule" } == 1, "the round's only moment")
        }
    }

    @Test(arguments: TestEngine.present)
    func `an address that is taken is refused and leaves nothing`(_ engine: TestEngine) async throws {
        try await withStore(engine) { store in
            try await store.setUp(Prepared.round, sets: [], on: Prepared.occasion())
            var changed = Prepared.round
            changed.title = "Đợt khác"
            let other = changed
            await #expect(throws: RoundFaults([.slugTaken("chi-lang-2023")])) {
                try await store.setUp(other, sets: [Prepared.set], on: Prepared.occasion())
            }
            #expect(try await store.wholeRound("chi-lang-2023")?.title == Prepared.round.title)
            #expect(try await store.storedSet(Prepared.set.key) == nil)
        }
    }

    @Test func `who may not set rounds up sets none up`() async throws {
        try await withStore(.sqlite) { store in
            await #expect(throws: CycleRefusal.denied(.notYours(.setUpRound))) {
                try await store.setUp(Prepared.round, sets: [], on: Prepared.occasion(.leader))
            }
            let there = try await store.wholeRound("chi-lang-2023")
            #expect(there == nil)
        }
    }

    @Test(arguments: TestEngine.present)
    func `units come and go, and the policy changes, with what changed on record`(_ engine: TestEngine) async throws {
        try await withStore(engine) { store in
            try await store.setUp(Prepared.round, sets: [Prepared.set], on: Prepared.occasion())
            let grades = GradeTable([
                Grade(name: "Tốt", lower: .from(Quantity(80))), Grade(name: "Khá", upper: .below(Quantity(80))),
            ])
            try await store.amend("chi-lang-2023", on: Prepared.occasion()) { round in
                var changed = round
                changed.tables[0].participants = [.lienSon, .haBac]
                changed.tables[0].policy = RankingPolicy(method: .dense, measure: .points, grades: grades)
                return changed
            }
            let round = try #require(try await store.wholeRound("chi-lang-2023"))
            #expect(Set(round.tables[0].participants.map(\.name)) == ["Xã Liên Sơn", "Xã Hà Bắc"])
            #expect(round.tables[0].policy.grades == grades)
            #expect(round.tables[0].policy.method == .dense)
            let acts = try await store.acts()
            #expect(acts.contains("amend"))
        }
    }

    @Test func `a leader changes nothing and a stranger finds nothing`() async throws {
        try await withStore(.sqlite) { store in
            try await store.setUp(Prepared.round, sets: [], on: Prepared.occasion())
            await #expect(throws: CycleRefusal.denied(.notYours(.setUpRound))) {
                try await store.amend("chi-lang-2023", on: Prepared.occasion(.leader)) { $0 }
            }
            let found = try await store.amend(
                "chi-lang-2023", on: Prepared.occasion(.programmeManager, at: .authority("288"))
            ) { $0 }
            #expect(found == nil)
        }
    }

    @Test func `a round without units is not opened`() async throws {
        try await withStore(.sqlite) { store in
            var round = Prepared.round
            round.tables[0].participants = []
            try await store.setUp(round, sets: [], on: Prepared.occasion())
            await #expect(throws: RoundFaults([.noUnits(table: "Các xã, thị trấn")])) {
                try await store.advance("chi-lang-2023", open: { _ in 0 }, on: Prepared.occasion())
            }
        }
    }
}

extension Store {
    /// The acts on record.
    func acts() async throws -> [String] {
        try await deeds().map(\.act)
    }

    /// The deeds on record, in order.
    func deeds() async throws -> [Deed] {
        try await recordEntries(by: .system, at: Prepared.now, request: "").map(\.deed).reversed()
    }
}
