import Database
import TestDatabases
import Testing

/// A constraint says the same on each engine.
struct DatabaseErrorTests {
    @Test(arguments: TestEngine.present)
    func `a key twice names table and columns`(_ kind: TestEngine) async throws {
        let error = try await refusal(
            kind, "INSERT INTO unit (code, since, name) VALUES (\("06502"), \("1979-01-01"), \("Bí mật"))")
        #expect(error?.kind == .unique)
        #expect(error?.table == "unit")
        #expect(error?.columns == ["code", "since"])
    }

    @Test(arguments: TestEngine.present)
    func `a unique index names its column`(_ kind: TestEngine) async throws {
        let error = try await refusal(
            kind,
            """
            INSERT INTO entry (number, code, since, note)
            VALUES (1, '06502', '1979-01-01', 'a'), (2, '06502', '1979-01-01', 'a')
            """)
        #expect(error?.kind == .unique)
        #expect(error?.columns == ["note"])
    }

    @Test(arguments: TestEngine.present)
    func `a missing value names table and column`(_ kind: TestEngine) async throws {
        let error = try await refusal(kind, "UPDATE unit SET name = \(String?.none)")
        #expect(error?.kind == .notNull)
        #expect(error?.table == "unit")
        #expect(error?.columns == ["name"])
    }

    @Test(arguments: TestEngine.present)
    func `a check is named`(_ kind: TestEngine) async throws {
        let error = try await refusal(kind, "UPDATE unit SET points = \(-1)")
        #expect(error?.kind == .check)
        #expect(error?.constraint == "points_not_negative")
    }

    @Test(arguments: TestEngine.present)
    func `a row that points nowhere is refused`(_ kind: TestEngine) async throws {
        let error = try await refusal(kind, "INSERT INTO entry (number, code, since) VALUES (1, 'x', 'y')")
        #expect(error?.kind == .foreignKey)
    }

    @Test(arguments: TestEngine.present)
    func `a wrong statement is our fault and shown`(_ kind: TestEngine) async throws {
        let error = try await refusal(kind, "SELEC \(1)")
        #expect(error?.kind == .syntax)
        #expect(error?.sql == "SELEC ?")
    }

    @Test(arguments: TestEngine.present)
    func `an error never shows a value`(_ kind: TestEngine) async throws {
        for sql: SQL in [
            "INSERT INTO unit (code, since, name) VALUES ('06502', '1979-01-01', \("Bí mật"))",
            "UPDATE unit SET name = \("Bí mật"), points = -1",
            "INSERT INTO entry (number, code, since) VALUES (1, \("Bí mật"), 'y')",
            "UPDATE unit SET points = \("Bí mật")",
        ] {
            let error = try await refusal(kind, sql)
            #expect(error != nil)
            #expect(error?.description.contains("Bí mật") == false)
        }
    }

    private func refusal(_ kind: TestEngine, _ sql: SQL) async throws -> DatabaseError? {
        try await withSample(kind) { engine in
            do {
                try await engine.write { _ = try $0.execute(sql) }
                return nil
            } catch let error as DatabaseError {
                return error
            }
        }
    }
}
