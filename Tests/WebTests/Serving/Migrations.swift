import Database
import Store

/// Brings an empty database up to date.
enum Migrations {
    static func apply(to engine: any Engine) async throws {
        try await Migrator(Store.migrations).migrate(engine)
    }
}
