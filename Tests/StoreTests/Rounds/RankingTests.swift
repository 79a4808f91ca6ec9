import ParIndex
import Store
import TestDatabases
import Testing

struct RankingTests {
    @Test(arguments: TestEngine.present)
    func `units come with their results, the best first`(_ kind: TestEngine) async throws {
        let policy = RankingPolicy(
            method: .dense, blocks: [RankingBlock(name: "Thị trấn", kinds: ["thi-tran"])],
            grades: GradeTable([Grade(name: "Tốt", lower: .from(Quantity(45))), Grade(name: "Khá")]))
        let sample = TestRound(policy: policy, [(.haBac, "4,5"), (.lienSon, "8,25"), (.dongMo, "9")])
        let units = try await withStore(kind) { store in
            try await store.add(sample)
            return try await store.ranking(round: "chi-lang-2023", table: "xa", policy: policy)
        }
        let expected = try #require(sample.results["xa"]).sorted { $0.awarded > $1.awarded }
        #expect(units.map(\.result) == expected)
        #expect(units.map(\.participant) == [.dongMo, .lienSon, .haBac])
    }

    @Test(arguments: TestEngine.present)
    func `units that stand level come in Vietnamese order on every engine`(_ kind: TestEngine) async throws {
        let names = [
            "Xã Đà Loan", "Xã Đa Lộc", "Xã Ea Kar", "Xã Da Kao", "Xã Ân Thi", "Xã Ăn", "Xã An Ơn", "Xã Ô Lâm", "Xã Oa",
            "Xã Ơ", "Xã Ứng", "Xã Ung", "Phường 10", "Phường 2", "Xã Ạ", "Xã Á", "Xã À",
        ]
        let units = names.enumerated().map { (Participant.sample("\(10000 + $0.offset)", $0.element), "5") }
        let found = try await withStore(kind) { store in
            let sample = TestRound(units)
            try await store.add(sample)
            return try await store.names(sample)
        }
        #expect(found == VietnameseOrder.sorted(names, by: \.self))
        #expect(found.prefix(2) == ["Phường 2", "Phường 10"])
    }

    @Test(arguments: TestEngine.present)
    func `units of one name keep one order`(_ kind: TestEngine) async throws {
        let units = ["06502", "01234", "x-a", "06502"].enumerated().map { place, code in
            (Participant.sample(code, "Xã Liên Sơn", from: place == 3 ? "2025-07-01" : nil), "5")
        }
        let found = try await withStore(kind) { store in
            let sample = TestRound(units)
            try await store.add(sample)
            return try await store.ranking(round: sample.round.slug, table: "xa", policy: RankingPolicy())
                .map(\.participant.unit.description)
        }
        #expect(found == ["01234@", "06502@", "06502@2025-07-01", "x-a@"])
    }

    @Test(arguments: TestEngine.present)
    func `only the units of the table asked for come`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            try await store.add(TestRound(named: "mot", [(.lienSon, "5")]))
            try await store.add(TestRound(named: "hai", [(.dongMo, "5")]))
            let units = try await store.ranking(round: "hai", table: "xa", policy: RankingPolicy())
            #expect(units.map(\.participant) == [.dongMo])
            let none = try await store.ranking(round: "hai", table: "so", policy: RankingPolicy())
            #expect(none.isEmpty)
        }
    }

    @Test(arguments: TestEngine.present)
    func `domains stand in the order of their codes`(_ kind: TestEngine) async throws {
        let sample = TestRound([(.lienSon, "5")])
        let results = ["10", "2", "1"].map { code in
            UnitResult.DomainResult(
                domain: c(code), selfAssessed: nil, awarded: p("1"), applicableMaximum: p("2"),
                rank: Standing(position: 1, of: 1, method: .dense))
        }
        var result = try #require(sample.results["xa"]?.first)
        result.domains = results
        let (round, whole) = (sample.round, ["xa": [result]])
        let domains = try await withStore(kind) { store in
            try await store.add(round, cards: [:], results: whole)
            return try await store.ranking(round: round.slug, table: "xa", policy: RankingPolicy()).map(
                \.result?.domains)
        }
        #expect(domains.first??.map(\.domain.text) == ["1", "2", "10"])
    }

    @Test(arguments: TestEngine.present)
    func `a unit that was not appraised stands last without a result, and is not counted`(
        _ kind: TestEngine
    ) async throws {
        var sample = TestRound([(.lienSon, "5"), (.dongMo, "4")])
        sample.cards[Participant.dongMo.unit] = nil
        let (round, cards, results) = (sample.round, sample.cards, sample.results)
        let units = try await withStore(kind) { store in
            try await store.add(round, cards: cards, results: results)
            return try await store.ranking(round: round.slug, table: "xa", policy: RankingPolicy())
        }
        #expect(units.map(\.participant) == [.lienSon, .dongMo])
        #expect(units.map { $0.result?.rank.description } == ["1/1", nil])
    }
}
