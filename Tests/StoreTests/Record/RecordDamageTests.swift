import Database
import ParIndex
import Store
import TestDatabases
import Testing

/// Whatever is done to a row of the record shows at that row.
struct RecordDamageTests {
    /// Ten entries, changed behind the program's back.
    private func fault(
        _ kind: TestEngine, expecting expected: RecordHead? = nil, _ statements: SQL...
    ) async throws -> RecordFault? {
        try await template.with(kind) { engine in
            try await engine.write { transaction in
                for statement in statements { try transaction.execute(statement) }
            }
            do {
                _ = try await Store(engine).verifyRecord(expecting: expected)
                return nil
            } catch let fault as RecordFault {
                return fault
            }
        }
    }

    private func head(_ kind: TestEngine) async throws -> RecordHead {
        try await template.with(kind) { try await Store($0).recordHead() }
    }

    @Test(arguments: TestEngine.present)
    func `an untouched record is right and agrees with every head it ever had`(_ kind: TestEngine) async throws {
        let untouched = try await fault(kind)
        #expect(untouched == nil)
        let fifth = try await template.with(kind) { try await Store($0).entries(before: 6, limit: 1) }
        let older = try await fault(kind, expecting: fifth.first.map { RecordHead(seq: $0.seq, hash: $0.hash) })
        #expect(older == nil)
    }

    @Test(arguments: TestEngine.present)
    func `a changed field of any kind is found at its entry`(_ kind: TestEngine) async throws {
        let changes: [SQL] = [
            "done_at = done_at + 1", "doer = 'x'", "doer_name = 'Hoàng Thị La'", "role = 'leader'", "seat = '*'",
            "act = 'send'", "object = 'dot/6'", "value_before = ''", "value_before = NULL", "value_after = '9'",
            "value_after = NULL", "request = ''", "previous_hash = hash", "hash = previous_hash",
        ]
        for change in changes {
            let found = try await fault(kind, "UPDATE record SET \(change) WHERE seq = 5")
            #expect(found == .changed(seq: 5), "\(change.text)")
        }
    }

    @Test(arguments: TestEngine.present)
    func `another normal form of the same letters is a change`(_ kind: TestEngine) async throws {
        let found = try await fault(
            kind, "UPDATE record SET doer_name = \("Hoa\u{300}ng Thị Lan") WHERE seq = 5")
        #expect(found == .changed(seq: 5))
    }

    @Test(arguments: TestEngine.present)
    func `a value moved into the next field is a change`(_ kind: TestEngine) async throws {
        let found = try await fault(
            kind, "UPDATE record SET value_after = value_before, value_before = value_after WHERE seq = 5")
        #expect(found == .changed(seq: 5))
    }

    @Test(arguments: TestEngine.present)
    func `a deleted entry is a gap at its number`(_ kind: TestEngine) async throws {
        let inside = try await fault(kind, "DELETE FROM record WHERE seq = 5")
        #expect(inside == .gap(seq: 5))
        let first = try await fault(kind, "DELETE FROM record WHERE seq = 1")
        #expect(first == .gap(seq: 1))
    }

    @Test(arguments: TestEngine.present)
    func `a deleted entry whose successors are renumbered is found at the first of them`(
        _ kind: TestEngine
    ) async throws {
        let found = try await fault(
            kind, "DELETE FROM record WHERE seq = 5", "UPDATE record SET seq = 5 WHERE seq = 6",
            "UPDATE record SET seq = 6 WHERE seq = 7", "UPDATE record SET seq = 7 WHERE seq = 8",
            "UPDATE record SET seq = 8 WHERE seq = 9", "UPDATE record SET seq = 9 WHERE seq = 10")
        #expect(found == .changed(seq: 5))
    }

    @Test(arguments: TestEngine.present)
    func `an entry put in is found at its number`(_ kind: TestEngine) async throws {
        let found = try await fault(
            kind, "UPDATE record SET seq = seq + 100 WHERE seq >= 5",
            "UPDATE record SET seq = seq - 99 WHERE seq > 100",
            """
            INSERT INTO record SELECT 5, done_at, doer, doer_name, role, seat, act, 'dot/x', value_before, value_after,
                request, previous_hash, hash FROM record WHERE seq = 6
            """)
        #expect(found == .changed(seq: 5))
    }

    @Test(arguments: TestEngine.present)
    func `swapped entries are found at the first of the two`(_ kind: TestEngine) async throws {
        let found = try await fault(
            kind, "UPDATE record SET seq = 99 WHERE seq = 5", "UPDATE record SET seq = 5 WHERE seq = 6",
            "UPDATE record SET seq = 6 WHERE seq = 99")
        #expect(found == .changed(seq: 5))
    }

    @Test(arguments: TestEngine.present)
    func `an end cut off shows only against a head kept elsewhere`(_ kind: TestEngine) async throws {
        let kept = try await head(kind)
        let alone = try await fault(kind, "DELETE FROM record WHERE seq > 7")
        #expect(alone == nil)
        let against = try await fault(kind, expecting: kept, "DELETE FROM record WHERE seq > 7")
        #expect(against == .truncated(seq: 8))
        let all = try await fault(kind, expecting: kept, "DELETE FROM record")
        #expect(all == .truncated(seq: 1))
    }

    private let template = TestTemplate { engine in
        try await Migrator(Store.migrations).migrate(engine)
        for number in 1...10 {
            try await Store(engine).note(
                Deed("answer", "dot/\(number)", before: String(number - 1), after: String(number)))
        }
    }
}
