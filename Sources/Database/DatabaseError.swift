/// The database refused a statement or could not be reached. It never holds a value that was bound.
public struct DatabaseError: Error, Equatable, CustomStringConvertible {
    public enum Kind: String, Sendable {
        /// A row with that key is there already; see `table` and `columns`.
        case unique
        /// The row that is pointed to is missing, or a row that is pointed to would go.
        case foreignKey
        /// A check of the schema; see `constraint`.
        case check
        /// A column that must hold something would hold nothing; see `table` and `columns`.
        case notNull
        /// Another process held the database longer than we wait.
        case busy
        /// Other writes came between again and again.
        case serialization
        /// The server or the file is not there, went away, or is not fit for us.
        case connection
        /// The statement is wrong: a fault of ours.
        case syntax
        /// A value that a column can not hold on both engines: a text with the character NUL, a fraction, another type.
        case value
        /// A change inside a read.
        case readOnly
        case other
    }

    public let kind: Kind

    /// The table, where the engine tells it.
    public let table: String?

    /// The columns of the key that is there already or of the value that is missing, in the schema's order.
    public let columns: [String]

    /// The constraint's name: of a check on both engines, of a foreign key on PostgreSQL only.
    public let constraint: String?

    /// What the engine says, or we.
    public let message: String

    /// The statement, without values; empty when there was none.
    public let sql: String

    init(
        _ kind: Kind, _ message: String, sql: String, table: String? = nil, columns: [String] = [],
        constraint: String? = nil
    ) {
        self.kind = kind
        self.table = table
        self.columns = columns
        self.constraint = constraint
        self.message = message
        self.sql = sql
    }

    public var description: String {
        sql.isEmpty ? "\(kind.rawValue): \(message)" : "\(kind.rawValue): \(message), in: \(sql)"
    }
}

extension DatabaseError {
    /// Refuses what one engine would store and the other would not.
    static func checkStorable(_ value: SQL.Value, sql: String) throws {
        guard case .text(let text) = value, text.utf8.contains(0) else { return }
        throw DatabaseError(
            .value, "a text holds the character NUL, which no column can hold; remove it before storing", sql: sql)
    }

    /// A row with more or fewer values than the statement has columns.
    static func miscounted(_ row: [SQL.Value], _ columns: [SQL], sql: String) -> DatabaseError {
        DatabaseError(.syntax, "a row of \(row.count) values for \(columns.count) columns", sql: sql)
    }

    /// An answer in a type that only one engine would give so; a cast makes it the same on both.
    static func unreadable(_ type: String, column: String, sql: String) -> DatabaseError {
        DatabaseError(
            .value, "column “\(column)” of the answer is \(type); write CAST(… AS BIGINT) or CAST(… AS TEXT)", sql: sql)
    }
}
