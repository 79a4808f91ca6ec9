import Database
import Synchronization
import TestDatabases
import Testing

private struct Interrupted: Error {}

struct WriteInOrderTests {
    @Test(arguments: TestEngine.present)
    func `a write that throws undoes its own changes only`(_ kind: TestEngine) async throws {
        let numbers = try await withSample(kind) { engine in
            let refused = await fifty { number in
                try await engine.writeInOrder { transaction in
                    try transaction.insertEntry(number)
                    if number.isMultiple(of: 4) { throw Interrupted() }
                }
            }
            #expect(refused == (1...50).filter { $0.isMultiple(of: 4) })
            return try await engine.numbers()
        }
        #expect(numbers == (1...50).filter { !$0.isMultiple(of: 4) })
    }

    @Test(arguments: TestEngine.present)
    func `a write that the database refused undoes its own changes only, caught or not`(
        _ kind: TestEngine
    ) async throws {
        let numbers = try await withSample(kind) { engine in
            let refused = await fifty { number in
                try await engine.writeInOrder { transaction in
                    try transaction.insertEntry(number)
                    if number.isMultiple(of: 4) { _ = try? transaction.execute("UPDATE unit SET points = -1") }
                    if number.isMultiple(of: 7) { try transaction.insertEntry(number) }
                }
            }
            #expect(refused == (1...50).filter { $0.isMultiple(of: 4) || $0.isMultiple(of: 7) })
            return try await engine.numbers()
        }
        #expect(numbers == (1...50).filter { !$0.isMultiple(of: 4) && !$0.isMultiple(of: 7) })
    }

    @Test(arguments: TestEngine.present)
    func `no write is run twice where nobody else writes`(_ kind: TestEngine) async throws {
        let runs = Atomic(0)
        let points = try await withSample(kind) { engine in
            let refused = await fifty { _ in
                try await engine.writeInOrder { transaction in
                    runs.add(1, ordering: .relaxed)
                    let points: Int = try transaction.one("SELECT points FROM unit")?["points"] ?? -1
                    try transaction.execute("UPDATE unit SET points = \(points + 1)")
                }
            }
            #expect(refused.isEmpty)
            return try await engine.points()
        }
        #expect(points == 81_000_050)
        #expect(runs.load(ordering: .relaxed) == 50)
    }

    @Test(arguments: TestEngine.present)
    func `writes in order and others beside them lose no step`(_ kind: TestEngine) async throws {
        let points = try await withSample(kind) { engine in
            let refused = await fifty { number in
                let step: @Sendable (any Transaction) throws -> Void = { transaction in
                    let points: Int = try transaction.one("SELECT points FROM unit")?["points"] ?? -1
                    try transaction.execute("UPDATE unit SET points = \(points + 1)")
                }
                number.isMultiple(of: 5) ? try await engine.write(step) : try await engine.writeInOrder(step)
            }
            #expect(refused.isEmpty)
            return try await engine.points()
        }
        #expect(points == 81_000_050)
    }

    @Test(arguments: TestEngine.present)
    func `two programs write in order`(_ kind: TestEngine) async throws {
        try await SampleSchema.template.withAddress(kind) { address in
            let engines = [try address.open(), try address.open()]
            let refused = await fifty { number in
                try await engines[number % 2].writeInOrder { transaction in
                    let last: Int =
                        try transaction.one("SELECT coalesce(max(number), 0) AS last FROM entry")?["last"] ?? 0
                    try transaction.insertEntry(last + 1)
                }
            }
            #expect(refused.isEmpty)
            let numbers = try await engines[0].numbers()
            #expect(numbers == Array(1...50))
            for engine in engines { try await engine.close() }
        }
    }

    @Test(arguments: TestEngine.present)
    func `a stream that a write left unread does not disturb the next`(_ kind: TestEngine) async throws {
        let numbers = try await withSample(kind) { engine in
            let refused = await fifty { number in
                try await engine.writeInOrder { transaction in
                    try? transaction.forEach("SELECT code FROM unit") { _ in throw Interrupted() }
                    try transaction.forEach("SELECT code FROM unit") { _ in try transaction.insertEntry(number) }
                }
            }
            #expect(refused.isEmpty)
            return try await engine.numbers()
        }
        #expect(numbers == Array(1...50))
    }

    @Test(arguments: TestEngine.present)
    func `a closed database refuses each write in line`(_ kind: TestEngine) async throws {
        try await SampleSchema.template.withAddress(kind) { address in
            let engine = try address.open()
            try await engine.close()
            let refused = await fifty { _ in try await engine.writeInOrder { _ in } }
            #expect(refused == Array(1...50))
        }
    }

    @Test(.enabled(if: TestEngine.present.contains(.postgres)))
    func `a batch whose connection breaks is run again as a whole`() async throws {
        let runs = Atomic(0)
        let numbers = try await withSample(.postgres) { engine in
            let refused = await fifty { number in
                try await engine.writeInOrder { transaction in
                    try transaction.insertEntry(number)
                    guard number == 25, runs.add(1, ordering: .relaxed).newValue == 1 else { return }
                    _ = try transaction.rows("SELECT pg_terminate_backend(pg_backend_pid())")
                }
            }
            #expect(refused.isEmpty)
            return try await engine.numbers()
        }
        #expect(numbers == Array(1...50))
    }

    /// Runs fifty at once and tells which of them threw.
    private func fifty(_ body: @escaping @Sendable (Int) async throws -> Void) async -> [Int] {
        await withTaskGroup { group in
            for number in 1...50 {
                group.addTask { () -> Int? in
                    do {
                        try await body(number)
                        return nil
                    } catch {
                        return number
                    }
                }
            }
            return await group.reduce(into: []) { if let number = $1 { $0.append(number) } }.sorted()
        }
    }
}

extension Transaction {
    fileprivate func insertEntry(_ number: Int) throws {
        try execute("INSERT INTO entry (number, code, since) VALUES (\(number), '06502', '1979-01-01')")
    }
}

extension Engine {
    fileprivate func numbers() async throws -> [Int] {
        try await read { transaction in
            try transaction.rows("SELECT number FROM entry ORDER BY number").map { try $0["number"] }
        }
    }

    fileprivate func points() async throws -> Int? {
        try await read { try $0.one("SELECT points FROM unit")?["points"] }
    }
}
