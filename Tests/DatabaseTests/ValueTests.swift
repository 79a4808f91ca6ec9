import Database
import TestDatabases
import Testing

/// What is stored comes back the same, or is refused the same, on each engine.
@Suite struct ValueTests {
    @Test(arguments: TestEngine.present)
    func `every type comes back as it was stored`(_ kind: TestEngine) async throws {
        let values: [SQL.Value] = [
            .integer(.max), .integer(.min), .integer(0), .integer(-1), .text(""), .text("Đồng Mỏ – “xã” 🌾"),
            .bytes([]), .bytes([0, 1, 127, 128, 255]), .null,
        ]
        let found = try await withSample(kind) { engine in
            try await engine.write { transaction in
                try transaction.define("CREATE TABLE held (place INTEGER NOT NULL, i INTEGER, t TEXT, b BLOB)")
                for (place, value) in values.enumerated() {
                    switch value {
                    case .integer: try transaction.execute("INSERT INTO held (place, i) VALUES (\(place), \(value))")
                    case .text: try transaction.execute("INSERT INTO held (place, t) VALUES (\(place), \(value))")
                    case .bytes, .null:
                        try transaction.execute("INSERT INTO held (place, b) VALUES (\(place), \(value))")
                    }
                }
            }
            return try await engine.read { transaction in
                try transaction.rows("SELECT i, t, b FROM held ORDER BY place").map { row in
                    let columns: [SQL.Value] = [try row["i"], try row["t"], try row["b"]]
                    return columns.first { $0 != .null } ?? .null
                }
            }
        }
        #expect(found == values)
    }

    @Test(arguments: TestEngine.present)
    func `a text with the character NUL is refused`(_ kind: TestEngine) async throws {
        let error = try await refusal(kind) { transaction in
            try transaction.execute("UPDATE unit SET name = \("Liên\0Sơn")")
        }
        #expect(error?.kind == .value)
        #expect(error?.message.contains("NUL") == true)
    }

    @Test(arguments: TestEngine.present)
    func `a text with the character NUL is refused among many rows`(_ kind: TestEngine) async throws {
        let error = try await refusal(kind) { transaction in
            try transaction.insert(
                into: "unit", columns: ["code", "since", "name"], rows: [["1", "2025-07-01", "a\0b"]])
        }
        #expect(error?.kind == .value)
    }

    @Test(arguments: TestEngine.present)
    func `text is refused in a column of integers`(_ kind: TestEngine) async throws {
        let error = try await refusal(kind) { try $0.execute("UPDATE unit SET points = \("nhiều")") }
        #expect(error?.kind == .value)
    }

    @Test(arguments: TestEngine.present)
    func `text is refused in a column of integers among many rows`(_ kind: TestEngine) async throws {
        let error = try await refusal(kind) { transaction in
            try transaction.insert(
                into: "unit", columns: ["code", "since", "name", "points"], rows: [["1", "2025", "a", "8 letter"]])
        }
        #expect(error?.kind == .value)
    }

    @Test(arguments: TestEngine.present)
    func `text keys are ordered by code point whatever the server's language`(_ kind: TestEngine) async throws {
        let names = ["Đồng Mỏ", "Dân Tiến", "ấp", "an", "Zuôn", "Ân Thi", "a-b", "ab", "B", "Đ", "E"]
        let found = try await withSample(kind) { engine in
            try await engine.write { transaction in
                try transaction.execute("DELETE FROM unit")
                try transaction.insert(
                    into: "unit", columns: ["code", "since", "name"],
                    rows: names.map { [.text($0), "2025-07-01", .text($0)] })
            }
            return try await engine.read { transaction in
                let byKey: [String] = try transaction.rows("SELECT code FROM unit ORDER BY code").map { try $0["code"] }
                let byName: [String] = try transaction.rows("SELECT name FROM unit ORDER BY name").map {
                    try $0["name"]
                }
                let later = try transaction.rows("SELECT code FROM unit WHERE code > \("Z")").count
                return (byKey, byName, later)
            }
        }
        let ordered = names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
        #expect(found.0 == ordered)
        #expect(found.1 == ordered)
        #expect(found.2 == ordered.filter { $0.unicodeScalars.first.map { $0.value >= 90 } ?? false }.count)
    }

    @Test(arguments: TestEngine.present)
    func `what is empty comes last when that is written out`(_ kind: TestEngine) async throws {
        let found = try await withSample(kind) { engine in
            try await engine.write { transaction in
                try transaction.insert(
                    into: "unit", columns: ["code", "since", "name", "points"],
                    rows: [["a", "2025", "A", nil], ["b", "2025", "B", 5], ["c", "2025", "C", 9]])
            }
            return try await engine.read { transaction -> [[String]] in
                let up = try transaction.rows("SELECT code FROM unit ORDER BY points ASC NULLS LAST, code")
                let down = try transaction.rows("SELECT code FROM unit ORDER BY points DESC NULLS LAST, code")
                return try [up, down].map { try $0.map { try $0["code"] } }
            }
        }
        #expect(found == [["b", "c", "06502", "a"], ["06502", "c", "b", "a"]])
    }

    @Test(arguments: TestEngine.present)
    func `a sum is an integer when its type is written out`(_ kind: TestEngine) async throws {
        let sum = try await withSample(kind) { engine in
            try await engine.read {
                try $0.one("SELECT CAST(sum(points) AS BIGINT) AS total FROM unit")?["total"] as Int?
            }
        }
        #expect(sum == 81_000_000)
    }

    @Test(arguments: TestEngine.present)
    func `a fraction is refused when read and the sentence says to cast`(_ kind: TestEngine) async throws {
        let error = try await refusal(kind) { _ = try $0.rows("SELECT avg(points) AS mean FROM unit") }
        #expect(error?.kind == .value)
        #expect(error?.message.contains("“mean”") == true)
        #expect(error?.message.contains("CAST") == true)
    }

    @Test(arguments: TestEngine.present)
    func `a comparison is one or zero`(_ kind: TestEngine) async throws {
        let row = try await withSample(kind) { engine in
            try await engine.read { try $0.one("SELECT code = '06502' AS yes, code = 'x' AS no FROM unit") }
        }
        #expect(try row?["yes"] == 1)
        #expect(try row?["no"] == 0)
    }

    /// The error of the database with which a write ends, if it does.
    private func refusal(
        _ kind: TestEngine, _ body: @escaping @Sendable (any Transaction) throws -> Void
    ) async throws -> DatabaseError? {
        try await withSample(kind) { engine in
            do {
                try await engine.write(body)
                return nil
            } catch let error as DatabaseError {
                return error
            }
        }
    }
}
