/// Brings a database to the state the program knows: each missing step in a transaction of its own, recorded in the table
/// `migration`. Two processes may do it at once; one waits for the other.
public struct Migrator: Sendable {
    private let migrations: [Migration]

    /// - Parameter migrations: all steps from number 1 on, in order.
    public init(_ migrations: [Migration]) {
        self.migrations = migrations
    }

    /// Takes the missing steps and tells which those were.
    ///
    /// Throws `MigrationError` when the database is newer than the program or has taken other steps, and then changes
    /// nothing.
    @discardableResult
    public func migrate(_ engine: any Engine) async throws -> [Migration] {
        try checkNumbers()
        var taken: [Migration] = []
        while let step = try await engine.changeSchema(takeNextStep) { taken.append(step) }
        return taken
    }

    /// The steps that `migrate` would take.
    public func missing(in engine: any Engine) async throws -> [Migration] {
        try checkNumbers()
        return try await engine.changeSchema { try missing(in: $0) }
    }

    private func checkNumbers() throws {
        for (place, migration) in migrations.enumerated() where migration.number != place + 1 {
            throw MigrationError.misnumbered(number: migration.number, expected: place + 1)
        }
    }

    @Sendable private func takeNextStep(_ transaction: any Transaction) throws -> Migration? {
        guard let step = try missing(in: transaction).first else { return nil }
        for statement in step.statements { try transaction.define(statement) }
        try transaction.execute(
            "INSERT INTO migration (number, name, checksum) VALUES (\(step.number), \(step.name), \(step.checksum))")
        return step
    }

    private func missing(in transaction: any Transaction) throws -> [Migration] {
        try transaction.define(
            """
            CREATE TABLE IF NOT EXISTS migration
            (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)
            """)
        let rows = try transaction.rows("SELECT number, name, checksum FROM migration ORDER BY number")
        for row in rows { try checkKnown(row) }
        return Array(migrations.dropFirst(rows.count))
    }

    private func checkKnown(_ row: Row) throws {
        let number: Int = try row["number"]
        let name: String = try row["name"]
        guard number <= migrations.count else {
            throw MigrationError.newerDatabase(number: number, name: name, known: migrations.count)
        }
        guard try row["checksum"] == migrations[number - 1].checksum else {
            throw MigrationError.changed(number: number, name: name)
        }
    }
}
