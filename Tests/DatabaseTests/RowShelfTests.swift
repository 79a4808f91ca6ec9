import Database
import Synchronization
import TestDatabases
import Testing

/// Names of units, read from a shelf, with how often one was really read.
private final class Names: Sendable {
    private let shelf = RowShelf<String>(limit: 8)
    private let reads = Mutex(0)

    var count: Int { reads.withLock { $0 } }

    func said(_ column: SQL, in transaction: any Transaction) throws -> [String] {
        try transaction.values("SELECT code, \(column) AS said FROM unit ORDER BY code", from: shelf) { row in
            reads.withLock { $0 += 1 }
            return "\(try row["said"] as String?, default: "–")"
        }
    }
}

struct RowShelfTests {
    private let names = Names()

    @Test(arguments: TestEngine.present)
    func `a row that was read is not read again`(_ kind: TestEngine) async throws {
        let said = try await withSample(kind) { engine in
            try await engine.read { transaction in
                try (0..<3).flatMap { _ in try names.said("name", in: transaction) }
            }
        }
        #expect(Set(said).count == 1 && said.count == 3)
        #expect(names.count == 1)
    }

    @Test(arguments: TestEngine.present)
    func `a row that changed is read anew`(_ kind: TestEngine) async throws {
        let said = try await withSample(kind) { engine in
            let before = try await engine.read { try names.said("name", in: $0) }
            try await engine.write { try $0.execute("UPDATE unit SET name = 'Đồng Mỏ'") }
            return try await engine.read { before + (try names.said("name", in: $0)) }
        }
        #expect(said.last == "Đồng Mỏ")
        #expect(said.first != "Đồng Mỏ")
    }

    @Test(arguments: TestEngine.present)
    func `the same bytes under another query are read by that query`(_ kind: TestEngine) async throws {
        let said = try await withSample(kind) { engine in
            try await engine.read { transaction in
                try names.said("'x'", in: transaction) + names.said("NULLIF('x', 'x')", in: transaction)
                    + names.said("'' || 'x'", in: transaction)
            }
        }
        #expect(said == ["x", "–", "x"])
        #expect(names.count == 3)
    }
}
