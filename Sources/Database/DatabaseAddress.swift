/// Where a database is.
public enum DatabaseAddress: Sendable, Hashable {
    /// A file of SQLite; it is made when missing, its folder is not.
    case sqlite(path: String)

    /// A server of PostgreSQL 15 or later: `postgres://user:password@host:port/name`. What the address leaves out is taken
    /// from the `PG…` variables. `connections` bounds how many are open at once.
    case postgres(url: String, connections: Int = 8)

    /// Opens the database. Connections to a server are made when first needed, so a missing server shows at the first read.
    public func open() throws -> any Engine {
        switch self {
        case .sqlite(let path): try SQLiteEngine(path: path)
        case .postgres(let url, let connections): PostgresEngine(url: url, connections: connections)
        }
    }
}
