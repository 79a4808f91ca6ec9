import Database
import ParIndex
import Store
import TestDatabases
import Testing

struct RoundTests {
    /// A policy in which every part is set.
    private static let policy = RankingPolicy(
        method: .dense, rankOn: .exact, measure: .points, publishedDecimals: 3,
        blocks: [RankingBlock(name: "Thị trấn", kinds: ["thi-tran"], codes: ["06463", "06502"])],
        grades: GradeTable(
            [
                Grade(name: "Tốt", lower: .above(Quantity(15)), conditions: ["không có đơn thư", "đủ báo cáo"]),
                Grade(name: "Khá", lower: .from(Quantity(9)), upper: .to(Quantity(15))),
                Grade(name: "Yếu", upper: .below(Quantity(9))),
            ], disqualifiers: [GradeTable.Disqualifier(event: "kỷ luật", best: "Yếu")], over: Quantity(0)...Quantity(18)
        ))

    @Test(arguments: TestEngine.present)
    func `a round comes back as it was added, without its units`(_ kind: TestEngine) async throws {
        let sample = TestRound(isSimulated: true, policy: Self.policy, [(.lienSon, "8"), (.dongMo, "9")])
        let listings = try await withStore(kind) { store in
            try await store.add(sample)
            return try await store.rounds()
        }
        var round = sample.round
        round.tables[0].participants = []
        #expect(listings.map(\.round) == [round])
        #expect(listings.map(\.counts) == [["xa": 2]])
    }

    @Test(arguments: TestEngine.present)
    func `tables keep their order and their own units`(_ kind: TestEngine) async throws {
        var sample = TestRound([(.lienSon, "8")])
        var agencies = sample.round.tables[0]
        (agencies.slug, agencies.participants) = ("a-phong", [.haBac, .dongTam])
        sample.round.tables.append(agencies)
        let whole = sample
        let listing = try await withStore(kind) { store in
            try await store.add(whole)
            return try await store.round("chi-lang-2023")
        }
        #expect(listing?.round.tables.map(\.slug) == ["xa", "a-phong"])
        #expect(listing?.counts == ["xa": 1, "a-phong": 2])
    }

    @Test(arguments: TestEngine.present)
    func `the latest year stands first`(_ kind: TestEngine) async throws {
        let slugs = try await withStore(kind) { store in
            for (slug, year) in [("b", 2022), ("c", 2023), ("a", 2022)] {
                try await store.add(TestRound(named: slug, year: year, []))
            }
            return try await store.rounds().map(\.round.slug)
        }
        #expect(slugs == ["c", "a", "b"])
    }

    @Test(arguments: TestEngine.present)
    func `a round that is not there is not found`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            let found = try await store.round("' OR 1=1 --")
            #expect(found == nil)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a round that is there already is refused and nothing of it is stored`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            try await store.add(TestRound([(.lienSon, "8")]))
            let error = await #expect(throws: DatabaseError.self) {
                try await store.add(TestRound(year: 2024, [(.dongMo, "9")]))
            }
            #expect(error?.kind == .unique)
            #expect(error?.table == "round")
            let listings = try await store.rounds()
            #expect(listings.map(\.round.year) == [2023])
            let history = try await store.history(of: [Participant.dongMo.unit])
            #expect(history.isEmpty)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a unit twice in one round is refused and nothing of the round is stored`(_ kind: TestEngine) async throws {
        var sample = TestRound([(.lienSon, "8")])
        var twice = sample.round.tables[0]
        twice.slug = "khac"
        sample.round.tables.append(twice)
        let whole = sample
        try await withStore(kind) { store in
            let error = await #expect(throws: DatabaseError.self) { try await store.add(whole) }
            #expect(error?.kind == .unique)
            let listings = try await store.rounds()
            #expect(listings.isEmpty)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a database with one simulated round is simulated`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            try await store.add(TestRound(named: "that", []))
            let now = Instant(seconds: 0)
            let before = try await store.visit(tokenDigest: nil, at: now, SessionLimits()).isSimulated
            try await store.add(TestRound(named: "mo-phong", isSimulated: true, []))
            let after = try await store.visit(tokenDigest: nil, at: now, SessionLimits()).isSimulated
            #expect([before, after] == [false, true])
        }
    }
}
