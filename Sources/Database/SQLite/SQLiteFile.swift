import GRDB

/// A database file of SQLite as a whole: copied while it is in use, examined before it is trusted.
public enum SQLiteFile {
    /// Copies a database that may be in use, as it stands at one moment, into a file of its own without side files.
    public static func copy(from source: String, to target: String) throws {
        try DatabaseError.translating(sql: "backup") {
            var configuration = Configuration()
            configuration.readonly = true
            let from = try DatabaseQueue(path: source, configuration: configuration)
            let to = try DatabaseQueue(path: target)
            try from.backup(to: to)
            try to.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try to.close()
            try from.close()
        }
    }

    /// What SQLite finds wrong with the file; empty where it is whole.
    public static func faults(of path: String) throws -> [String] {
        try reading(path) { database in
            try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
                + GRDB.Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { "foreign key: \($0)" }
        }
    }

    /// How many rows each table has.
    public static func counts(of path: String) throws -> [String: Int] {
        try reading(path) { database in
            let tables = try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            return try tables.reduce(into: [:]) { counts, table in
                counts[table] = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \"\(table)\"") ?? 0
            }
        }
    }

    private static func reading<Answer>(_ path: String, _ body: (GRDB.Database) throws -> Answer) throws -> Answer {
        try DatabaseError.translating(sql: path) {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            defer { try? queue.close() }
            return try queue.read(body)
        }
    }
}
