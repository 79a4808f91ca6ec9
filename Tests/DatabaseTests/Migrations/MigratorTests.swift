import Database
import TestDatabases
import Testing

struct MigratorTests {
    private static let empty = TestTemplate()
    private let steps = [
        Migration(number: 1, name: "rounds", statements: ["CREATE TABLE round (year INTEGER NOT NULL PRIMARY KEY)"]),
        Migration(
            number: 2, name: "names",
            statements: ["ALTER TABLE round ADD COLUMN name TEXT", "CREATE INDEX round_name ON round (name)"]),
    ]

    @Test(arguments: TestEngine.present)
    func `missing steps are taken in order and only once`(_ kind: TestEngine) async throws {
        try await Self.empty.with(kind) { engine in
            #expect(try await Migrator([steps[0]]).migrate(engine).map(\.number) == [1])
            #expect(try await Migrator(steps).missing(in: engine).map(\.number) == [2])
            #expect(try await Migrator(steps).migrate(engine).map(\.number) == [2])
            #expect(try await Migrator(steps).migrate(engine).isEmpty)
            try await engine.write { _ = try $0.execute("INSERT INTO round (year, name) VALUES (2023, 'Chi Lăng')") }
        }
    }

    @Test(arguments: TestEngine.present)
    func `a database newer than the program is refused`(_ kind: TestEngine) async throws {
        try await Self.empty.with(kind) { engine in
            try await Migrator(steps).migrate(engine)
            await #expect(throws: MigrationError.newerDatabase(number: 2, name: "names", known: 1)) {
                try await Migrator([steps[0]]).migrate(engine)
            }
        }
    }

    @Test(arguments: TestEngine.present)
    func `an edited step is refused`(_ kind: TestEngine) async throws {
        let edited = Migration(number: 1, name: "rounds", statements: ["CREATE TABLE round (year INTEGER)"])
        try await Self.empty.with(kind) { engine in
            try await Migrator([steps[0]]).migrate(engine)
            await #expect(throws: MigrationError.changed(number: 1, name: "rounds")) {
                try await Migrator([edited, steps[1]]).migrate(engine)
            }
        }
    }

    @Test(arguments: TestEngine.present)
    func `a step that fails leaves the steps before it and nothing of its own`(_ kind: TestEngine) async throws {
        let broken = Migration(
            number: 3, name: "broken", statements: ["CREATE TABLE half (n INTEGER)", "CREATE TABLE half (n INTEGER)"])
        try await Self.empty.with(kind) { engine in
            await #expect(throws: DatabaseError.self) { try await Migrator(steps + [broken]).migrate(engine) }
            let missing = try await Migrator(steps + [broken]).missing(in: engine)
            #expect(missing.map(\.number) == [3])
            let error = await #expect(throws: DatabaseError.self) {
                try await engine.read { _ = try $0.rows("SELECT n FROM half") }
            }
            #expect(error?.kind == .syntax)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a list with a gap is refused`(_ kind: TestEngine) async throws {
        try await Self.empty.with(kind) { engine in
            await #expect(throws: MigrationError.misnumbered(number: 2, expected: 1)) {
                try await Migrator([steps[1]]).migrate(engine)
            }
        }
    }

    @Test(arguments: TestEngine.present)
    func `five programs starting at once take each step once`(_ kind: TestEngine) async throws {
        let taken = try await Self.empty.withAddress(kind) { address in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 1...5 {
                    group.addTask {
                        let engine = try address.open()
                        let taken = try await Migrator(steps).migrate(engine).count
                        try await engine.close()
                        return taken
                    }
                }
                return try await group.reduce(0, +)
            }
        }
        #expect(taken == 2)
    }

    @Test func `a step has another checksum when its text differs`() {
        #expect(steps[0].checksum.count == 16)
        #expect(steps[0].checksum != steps[1].checksum)
    }

    @Test func `the checksum of a released step never changes`() {
        #expect(Migration(number: 1, name: "a", statements: ["a"]).checksum == "af63dc4c8601ec8c")
    }
}
