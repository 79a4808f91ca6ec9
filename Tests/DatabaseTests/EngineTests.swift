import Database
import TestDatabases
import Testing

struct EngineTests {
    @Test(arguments: TestEngine.present)
    func `twenty at one number at once lose no step`(_ kind: TestEngine) async throws {
        let points = try await withSample(kind) { engine in
            try await engine.write { _ = try $0.execute("UPDATE unit SET points = 0") }
            try await twenty { _ in
                try await engine.write { transaction in
                    let points: Int = try transaction.one("SELECT points FROM unit")?["points"] ?? -1
                    try transaction.execute("UPDATE unit SET points = \(points + 1)")
                }
            }
            return try await engine.read { try $0.one("SELECT points FROM unit")?["points"] as Int? }
        }
        #expect(points == 20)
    }

    @Test(arguments: TestEngine.present)
    func `a rule over rows that others add holds under twenty writers`(_ kind: TestEngine) async throws {
        let count = try await withSample(kind) { engine in
            try await twenty { number in
                try await engine.write { transaction in
                    guard try transaction.rows("SELECT number FROM entry").count < 5 else { return }
                    try transaction.execute(
                        "INSERT INTO entry (number, code, since) VALUES (\(number), '06502', '1979-01-01')")
                }
            }
            return try await engine.read { try $0.rows("SELECT number FROM entry").count }
        }
        #expect(count == 5)
    }

    @Test(arguments: TestEngine.present)
    func `a sequence without gaps stays so under twenty writers`(_ kind: TestEngine) async throws {
        let numbers = try await withSample(kind) { engine in
            try await twenty { _ in
                try await engine.write { transaction in
                    let last: Int =
                        try transaction.one("SELECT coalesce(max(number), 0) AS last FROM entry")?["last"] ?? 0
                    try transaction.execute(
                        "INSERT INTO entry (number, code, since) VALUES (\(last + 1), '06502', '1979-01-01')")
                }
            }
            return try await engine.read { transaction -> [Int] in
                try transaction.rows("SELECT number FROM entry ORDER BY number").map { try $0["number"] }
            }
        }
        #expect(numbers == Array(1...20))
    }

    @Test(arguments: TestEngine.present)
    func `a closed database refuses`(_ kind: TestEngine) async throws {
        try await SampleSchema.template.withAddress(kind) { address in
            let engine = try address.open()
            try await engine.close()
            let error = await #expect(throws: DatabaseError.self) { try await engine.read { _ in } }
            #expect(error?.kind == .connection)
        }
    }

    private func twenty(_ body: @escaping @Sendable (Int) async throws -> Void) async throws {
        try await withThrowingTaskGroup { group in
            for number in 1...20 { group.addTask { try await body(number) } }
            try await group.waitForAll()
        }
    }
}
