import Database
import ParIndex
import Store
import TestDatabases
import Testing

struct RecordReadingTests {
    private func withDeeds(_ kind: TestEngine, _ body: @Sendable (Store) async throws -> Void) async throws {
        try await withStore(kind) { store in
            for object in [
                "dot/a", "dot/a/06502@", "dot/a/06502@/1.1", "dot/a-2", "dot/a0", "dot/ab/1", "tai-khoan/p1",
            ] {
                try await store.note(Deed("answer", object))
            }
            try await body(store)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a path finds itself and what lies below it, the newest first`(_ kind: TestEngine) async throws {
        try await withDeeds(kind) { store in
            let found = try await store.entries(of: "dot/a")
            #expect(found.map(\.deed.object) == ["dot/a/06502@/1.1", "dot/a/06502@", "dot/a"])
            let unit = try await store.entries(of: "dot/a/06502@")
            #expect(unit.map(\.seq) == [3, 2])
        }
    }

    @Test(arguments: TestEngine.present)
    func `pages are turned by the number of the last entry shown`(_ kind: TestEngine) async throws {
        try await withDeeds(kind) { store in
            let first = try await store.entries(limit: 3)
            let second = try await store.entries(before: first.last?.seq, limit: 3)
            #expect((first + second).map(\.seq) == [7, 6, 5, 4, 3, 2])
        }
    }

    @Test(arguments: TestEngine.present)
    func `who reads the record is on record with what was shown`(_ kind: TestEngine) async throws {
        try await withDeeds(kind) { store in
            _ = try await store.entries(of: "dot/a", limit: 2)
            _ = try await store.entries(of: "none")
            let reads = try await store.entries(limit: 2)
            #expect(
                reads.map(\.deed) == [
                    Deed("readRecord", "record/none", after: "0"), Deed("readRecord", "record/dot/a", after: "2–3"),
                ])
            #expect(reads.allSatisfy { $0.doer == .lan })
        }
    }

    @Test(arguments: TestEngine.present)
    func `a step of the schema and a start are acts of the program`(_ kind: TestEngine) async throws {
        try await withStoreAddress(kind) { address in
            for _ in 1...2 {
                let (store, _) = try await Store.open(address, at: .noon)
                try await store.recordStart(version: "0.1.0", at: .noon)
                try await store.close()
            }
            let (store, _) = try await Store.open(address, at: .noon)
            let entries = try await store.entries()
            #expect(
                entries.reversed().map(\.deed) == [
                    Deed("migrate", "schema", after: String(Store.migrations.count)),
                    Deed("start", "program", after: "0.1.0"), Deed("start", "program", after: "0.1.0"),
                ])
            #expect(entries.allSatisfy { $0.doer == .system })
            try await store.close()
        }
    }
}
