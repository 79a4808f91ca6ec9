import Database
import TestDatabases
import Testing

struct SQLiteEngineTests {
    @Test func `a commit is on the disk and readers do not wait for the writer`() async throws {
        let settings = try await withSample(.sqlite) { engine in
            try await engine.write { transaction -> [SQL.Value] in
                [
                    try transaction.one("PRAGMA journal_mode")?["journal_mode"] ?? nil,
                    try transaction.one("PRAGMA synchronous")?["synchronous"] ?? nil,
                    try transaction.one("PRAGMA foreign_keys")?["foreign_keys"] ?? nil,
                    try transaction.one("PRAGMA busy_timeout")?["timeout"] ?? nil,
                ]
            }
        }
        #expect(settings == ["wal", 2, 1, 10_000])
    }

    @Test func `a folder that is not there is a fault of the place`() {
        let error = #expect(throws: DatabaseError.self) {
            _ = try DatabaseAddress.sqlite(path: "/nonexistent/folder/data.sqlite").open()
        }
        #expect(error?.kind == .connection)
    }

    @Test func `two programs at one file wait for each other`() async throws {
        let points = try await SampleSchema.template.withAddress(.sqlite) { address in
            let engines = [try address.open(), try address.open()]
            try await withThrowingTaskGroup { group in
                for number in 1...20 {
                    group.addTask {
                        try await engines[number % 2].write { transaction in
                            _ = try transaction.execute("UPDATE unit SET points = points + 1")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let points = try await engines[0].read { try $0.one("SELECT points FROM unit")?["points"] as Int? }
            for engine in engines { try await engine.close() }
            return points
        }
        #expect(points == 81_000_020)
    }
}
