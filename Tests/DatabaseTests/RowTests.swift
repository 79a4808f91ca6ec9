import Database
import TestDatabases
import Testing

struct RowTests {
    @Test(arguments: TestEngine.present)
    func `a column that is not there is named with its statement`(_ kind: TestEngine) async throws {
        let row = try #require(try await liênSơn(kind))
        let error = #expect(throws: RowError.self) { try row["nmae"] as String }
        #expect(error?.fault == .noColumn(known: ["name", "points", "seal"]))
        #expect(error?.column == "nmae")
        #expect(error?.sql == "SELECT name, points, seal FROM unit WHERE code = ?")
    }

    @Test(arguments: TestEngine.present)
    func `a column of another type is named with both types`(_ kind: TestEngine) async throws {
        let row = try #require(try await liênSơn(kind))
        let error = #expect(throws: RowError.self) { try row["name"] as Int }
        #expect(error?.fault == .otherType(found: "TEXT", wanted: "Int"))
    }

    @Test(arguments: TestEngine.present)
    func `an empty column is read only as an optional`(_ kind: TestEngine) async throws {
        let row = try #require(try await liênSơn(kind))
        #expect(try row["seal"] as [UInt8]? == nil)
        #expect(throws: RowError.self) { try row["seal"] as [UInt8] }
        #expect(try row["points"] as Int64? == 81_000_000)
    }

    private func liênSơn(_ kind: TestEngine) async throws -> Row? {
        try await withSample(kind) { engine in
            try await engine.read { try $0.one("SELECT name, points, seal FROM unit WHERE code = \("06502")") }
        }
    }
}
