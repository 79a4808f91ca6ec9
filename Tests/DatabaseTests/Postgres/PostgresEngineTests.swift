import Database
import Foundation
import Synchronization
import TestDatabases
import Testing

/// Where the first two that arrive wait for each other; who comes later passes.
private final class Meeting: @unchecked Sendable {
    private let condition = NSCondition()
    private var count = 0

    var arrivals: Int { condition.withLock { count } }

    func arrive() {
        condition.withLock {
            count += 1
            condition.broadcast()
            while count < 2 { condition.wait() }
        }
    }
}

@Suite(.enabled(if: TestEngine.present.contains(.postgres)))
struct PostgresEngineTests {
    @Test func `of two writes that both read before either wrote one is run again`() async throws {
        let count = try await withSample(.postgres) { engine in
            let meeting = Meeting()
            try await withThrowingTaskGroup { group in
                for number in 1...2 {
                    group.addTask {
                        try await engine.write { transaction in
                            let isFree = try transaction.rows("SELECT number FROM entry").isEmpty
                            meeting.arrive()
                            guard isFree else { return }
                            try transaction.execute(
                                "INSERT INTO entry (number, code, since) VALUES (\(number), '06502', '1979-01-01')")
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(meeting.arrivals > 2)
            return try await engine.read { try $0.rows("SELECT number FROM entry").count }
        }
        #expect(count == 1)
    }

    @Test func `a key that two writes count out at once is counted again`() async throws {
        let numbers = try await withSample(.postgres) { engine in
            let meeting = Meeting()
            try await withThrowingTaskGroup { group in
                for _ in 1...2 {
                    group.addTask {
                        try await engine.write { transaction in
                            let number: Int = try transaction.one("SELECT count(*) AS n FROM entry")?["n"] ?? 0
                            meeting.arrive()
                            try transaction.execute(
                                "INSERT INTO entry (number, code, since) VALUES (\(number), '06502', '1979-01-01')")
                        }
                    }
                }
                try await group.waitForAll()
            }
            return try await engine.read { transaction -> [Int] in
                try transaction.rows("SELECT number FROM entry ORDER BY number").map { try $0["number"] }
            }
        }
        #expect(numbers == [0, 1])
    }

    @Test func `a connection that the server closed while idle is made anew`() async throws {
        let points = try await SampleSchema.template.withAddress(.postgres) { address in
            let (engine, other) = (try address.open(), try address.open())
            let worker: Int = try await engine.read { try $0.one("SELECT pg_backend_pid() AS pid")?["pid"] ?? 0 }
            _ = try await other.read { try $0.rows("SELECT pg_terminate_backend(CAST(\(worker) AS INTEGER))") }
            let points = try await engine.read { try $0.one("SELECT points FROM unit")?["points"] as Int? }
            try await engine.close()
            try await other.close()
            return points
        }
        #expect(points == 81_000_000)
    }

    @Test func `a write whose connection breaks is run again from its beginning`() async throws {
        let runs = Atomic(0)
        let points = try await withSample(.postgres) { engine in
            try await engine.write { transaction in
                try transaction.execute("UPDATE unit SET points = points + 1")
                guard runs.add(1, ordering: .relaxed).newValue == 1 else { return }
                _ = try transaction.rows("SELECT pg_terminate_backend(pg_backend_pid())")
            }
            return try await engine.read { try $0.one("SELECT points FROM unit")?["points"] as Int? }
        }
        #expect(points == 81_000_001)
    }

    @Test func `a server that is not there is a fault of the place`() async throws {
        let engine = try DatabaseAddress.postgres(url: "postgres://nobody@127.0.0.1:1/none").open()
        let error = await #expect(throws: DatabaseError.self) { try await engine.read { _ in } }
        #expect(error?.kind == .connection)
        try await engine.close()
    }

    @Test func `no more connections are open than allowed`() async throws {
        let count = try await SampleSchema.template.withAddress(.postgres) { address in
            guard case .postgres(let url, _) = address else { return -1 }
            let engine = try DatabaseAddress.postgres(url: url, connections: 3).open()
            try await withThrowingTaskGroup { group in
                for _ in 1...30 { group.addTask { try await engine.read { _ = try $0.rows("SELECT 1 AS one") } } }
                try await group.waitForAll()
            }
            let count: Int =
                try await engine.read { transaction in
                    try transaction.one(
                        "SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database()")?["n"] ?? 0
                }
            try await engine.close()
            return count
        }
        #expect(1...3 ~= count)
    }

    @Test func `more different statements than are kept prepared still run`() async throws {
        let last = try await withSample(.postgres) { engine in
            try await engine.read { transaction in
                var last = 0
                for count in 1...520 {
                    let row = try transaction.one(
                        "SELECT count(*) AS n FROM unit WHERE code IN \(list: (1...count).map(String.init))")
                    last += try row?["n"] ?? 0
                }
                return last
            }
        }
        #expect(last == 0)
    }
}
