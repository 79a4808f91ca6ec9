import ParIndex
import Store
import TestDatabases
import Testing

struct UnitHistoryTests {
    @Test(arguments: TestEngine.present)
    func `a unit's results come with their rounds, the latest first`(_ kind: TestEngine) async throws {
        let lines = try await withStore(kind) { store in
            for year in [2022, 2024, 2023] {
                try await store.add(TestRound(named: "r\(year)", year: year, [(.lienSon, "8"), (.dongMo, "9")]))
            }
            return try await store.history(of: [Participant.lienSon.unit])
        }
        #expect(lines.map(\.round.year) == [2024, 2023, 2022])
        #expect(lines.map(\.unit.result?.rank.description) == ["2/2", "2/2", "2/2"])
        #expect(lines.allSatisfy { $0.unit.result?.domains.count == 2 && $0.table == "xa" })
    }

    @Test(arguments: TestEngine.present)
    func `a merged unit shows its predecessors, of one year where one is named`(_ kind: TestEngine) async throws {
        let merged = Participant.sample("06463", "Xã Chi Lăng", from: "2025-07-01")
        try await withStore(kind) { store in
            try await store.add(TestRound(named: "cu", year: 2023, [(.lienSon, "8"), (.dongMo, "9")]))
            try await store.add(TestRound(named: "moi", year: 2025, [(merged, "9")]))
            let all = try await store.history(of: [merged.unit, Participant.dongMo.unit])
            #expect(all.map(\.unit.participant.name) == ["Xã Chi Lăng", "Thị trấn Đồng Mỏ"])
            let year = try await store.history(of: [merged.unit, Participant.dongMo.unit], year: 2023)
            #expect(year.map(\.unit.participant.name) == ["Thị trấn Đồng Mỏ"])
            let none = try await store.history(of: [])
            #expect(none.isEmpty)
        }
    }

    @Test(
        arguments: TestEngine.present,
        [
            ("lien son", ["Xã Liên Sơn"]), ("LIÊN  SƠN", ["Xã Liên Sơn"]), ("sơn liên", ["Xã Liên Sơn"]),
            ("đồng", ["Thị trấn Đồng Mỏ", "Xã Đồng Tâm"]), ("dong", ["Thị trấn Đồng Mỏ", "Xã Đồng Tâm"]),
            ("%", ["Xã 100% đạt"]), ("_", ["Xã _thử_"]), ("!", ["Xã !a"]), ("'", ["Xã Ea H'leo"]),
            ("’leo", ["Xã Ea H'leo"]),
            ("\"; DROP TABLE round; --", []), ("", []), ("   ", []), ("không có", []),
        ])
    func `a name is found however it is typed`(_ kind: TestEngine, _ search: (words: String, names: [String]))
        async throws
    {
        let others = ["Xã 100% đạt", "Xã _thử_", "Xã !a", "Xã Ea H'leo"].enumerated().map {
            Participant.sample("2000\($0.offset)", $0.element)
        }
        let found = try await withStore(kind) { store in
            try await store.add(TestRound(([.lienSon, .dongMo, .dongTam] + others).map { ($0, "5") }))
            return try await store.participants(matching: search.words, limit: 10).map(\.name)
        }
        #expect(found == search.names)
    }

    @Test(arguments: TestEngine.present)
    func `each unit comes once however many rounds it took part in`(_ kind: TestEngine) async throws {
        let found = try await withStore(kind) { store in
            for year in 2020...2024 {
                try await store.add(TestRound(named: "r\(year)", year: year, [(.dongMo, "9"), (.dongTam, "8")]))
            }
            return try await store.participants(matching: "dong", limit: 2)
        }
        #expect(found == [.dongMo, .dongTam])
    }

    @Test(arguments: TestEngine.present)
    func `a former name leads to the unit as well as the latest one`(_ kind: TestEngine) async throws {
        let renamed = Participant.sample("06463", "Thị trấn Chi Lăng", .township)
        try await withStore(kind) { store in
            try await store.add(TestRound(named: "r2023", year: 2023, [(.dongMo, "9")]))
            try await store.add(TestRound(named: "r2024", year: 2024, [(renamed, "9")]))
            for (words, unit) in [("dong mo", Participant.dongMo), ("chi lang", renamed), ("thi tran", renamed)] {
                let found = try await store.participants(matching: words, limit: 5)
                #expect(found == [unit])
            }
        }
    }
}
