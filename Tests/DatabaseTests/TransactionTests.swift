import Database
import TestDatabases
import Testing

private struct Interrupted: Error {}

struct TransactionTests {
    @Test(arguments: TestEngine.present)
    func `a change tells how many rows it changed`(_ kind: TestEngine) async throws {
        let counts = try await withSample(kind) { engine in
            try await engine.write { transaction in
                try transaction.execute(
                    "INSERT INTO entry (number, code, since) VALUES (1, '06502', '1979-01-01'), (2, '06502', '1979-01-01')"
                )
                return [
                    try transaction.execute("UPDATE entry SET note = CAST(number AS TEXT)"),
                    try transaction.execute("UPDATE entry SET note = NULL WHERE number = 7"),
                    try transaction.execute("DELETE FROM unit"),
                    try transaction.rows("SELECT number FROM entry").count,
                ]
            }
        }
        #expect(counts == [2, 0, 1, 0])
    }

    @Test(arguments: TestEngine.present)
    func `a key that is there is overwritten by the same words`(_ kind: TestEngine) async throws {
        let names = try await withSample(kind) { engine in
            try await engine.write { transaction -> [String] in
                let names: [String] = try ["Liên Sơn", "Xã Liên Sơn"].flatMap { name in
                    try transaction.rows(
                        """
                        INSERT INTO unit (code, since, name) VALUES ('06502', '1979-01-01', \(name))
                        ON CONFLICT (code, since) DO UPDATE SET name = excluded.name RETURNING name
                        """
                    ).map { try $0["name"] }
                }
                return names
            }
        }
        #expect(names == ["Liên Sơn", "Xã Liên Sơn"])
    }

    @Test(arguments: TestEngine.present)
    func `nothing of a write that throws is kept`(_ kind: TestEngine) async throws {
        let count = try await withSample(kind) { engine in
            await #expect(throws: Interrupted.self) {
                try await engine.write { transaction in
                    try transaction.execute("DELETE FROM unit")
                    throw Interrupted()
                }
            }
            return try await engine.read { try $0.rows("SELECT code FROM unit").count }
        }
        #expect(count == 1)
    }

    @Test(arguments: TestEngine.present)
    func `a refusal that is caught still undoes the whole write`(_ kind: TestEngine) async throws {
        let count = try await withSample(kind) { engine in
            let error = await #expect(throws: DatabaseError.self) {
                try await engine.write { transaction in
                    try transaction.execute("UPDATE unit SET points = 1")
                    _ = try? transaction.execute("UPDATE unit SET points = -1")
                }
            }
            #expect(error?.kind == .check)
            return try await engine.read { try $0.rows("SELECT code FROM unit WHERE points = 1").count }
        }
        #expect(count == 0)
    }

    @Test(arguments: TestEngine.present)
    func `after a refusal no further statement is taken`(_ kind: TestEngine) async throws {
        try await withSample(kind) { engine in
            _ = try? await engine.write { transaction in
                _ = try? transaction.execute("UPDATE unit SET points = -1")
                #expect(throws: DatabaseError.self) { try transaction.rows("SELECT code FROM unit") }
            }
        }
    }

    @Test(arguments: TestEngine.present)
    func `a read refuses a change`(_ kind: TestEngine) async throws {
        let error = try await withSample(kind) { engine in
            await #expect(throws: DatabaseError.self) {
                try await engine.read { _ = try $0.execute("DELETE FROM unit") }
            }
        }
        #expect(error?.kind == .readOnly)
    }

    @Test(arguments: TestEngine.present)
    func `a streamed query hands over every row once and lets others run between`(_ kind: TestEngine) async throws {
        let sums = try await withSample(kind) { engine in
            try await engine.write { transaction in
                try transaction.insert(
                    into: "unit", columns: ["code", "since", "name", "points"],
                    rows: (1...2500).lazy.map { [.text("u\($0)"), "2025-07-01", "Xã", .integer(Int64($0))] })
                var sum = 0
                var again = 0
                let query: SQL = "SELECT points FROM unit WHERE since = \("2025-07-01")"
                try transaction.forEach(query) { row in
                    sum += try row["points"]
                    guard try row["points"] == 1 else { return }
                    try transaction.forEach(query) { _ in again += 1 }
                }
                return [sum, again]
            }
        }
        #expect(sums == [2500 * 2501 / 2, 2500])
    }

    @Test(arguments: TestEngine.present)
    func `many rows are added at once with each kind of value`(_ kind: TestEngine) async throws {
        let row = try await withSample(kind) { engine in
            try await engine.write { transaction in
                let count = try transaction.insert(
                    into: "unit", columns: ["code", "since", "name", "points", "seal"],
                    rows: [
                        ["19894", "1979-01-01", "Quảng Thọ", .integer(.max), .bytes([0, 255])],
                        ["15280", "1979-01-01", "", nil, nil],
                    ])
                #expect(count == 2)
            }
            return try await engine.read { transaction in
                try transaction.one(
                    "SELECT * FROM unit WHERE points = \(Int64.max) AND seal = \([UInt8]([0, 255]))")
            }
        }
        #expect(try row?["name"] == "Quảng Thọ")
    }

    @Test(arguments: TestEngine.present)
    func `a row with a value too few is refused`(_ kind: TestEngine) async throws {
        try await withSample(kind) { engine in
            await #expect(throws: DatabaseError.self) {
                try await engine.write { _ = try $0.insert(into: "unit", columns: ["code", "since"], rows: [["1"]]) }
            }
            // The connection is fit for the next one.
            let count = try await engine.read { try $0.rows("SELECT code FROM unit").count }
            #expect(count == 1)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a list finds each of its values`(_ kind: TestEngine) async throws {
        let counts = try await withSample(kind) { engine in
            try await engine.read { transaction in
                try [["06502", "x"], [], ["x"]].map { (codes: [String]) in
                    try transaction.rows("SELECT code FROM unit WHERE code IN \(list: codes)").count
                }
            }
        }
        #expect(counts == [1, 0, 0])
    }
}
