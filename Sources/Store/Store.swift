import Database
import ParIndex

/// Finds and changes the core's values in a database, each change in one transaction.
public struct Store: Sendable {
    let engine: any Engine

    /// Every step of the schema, in order; frozen once released.
    public static let migrations: [Migration] = [
        .rounds, .people, .record, .cycle, .evidence, .appraisal, .notices, .setup, .publications,
        .remediation, .statistics, .papers,
    ]

    /// A store over an engine whose schema is up to date.
    public init(_ engine: any Engine) {
        self.engine = engine
    }

    /// Opens the database, brings its schema up to date and tells the steps taken, which go on record.
    ///
    /// - Parameter at: now.
    public static func open(
        _ address: DatabaseAddress, at moment: Instant
    ) async throws -> (store: Store, taken: [Migration]) {
        let engine = try address.open()
        let taken = try await Migrator(migrations).migrate(engine)
        let store = Store(engine)
        try await store.recordSchema(at: moment)
        return (store, taken)
    }

    /// Waits for what is running, then closes every connection.
    public func close() async throws {
        try await engine.close()
    }
}
