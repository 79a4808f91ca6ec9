import CPostgres

/// A transaction of PostgreSQL, on its connection and thread.
final class PostgresTransaction: Transaction {
    /// Rows of a query that are held at once by `forEach`.
    private static let fetched = 1_000

    let dialect = Dialect.postgres
    /// The first refusal, with which the transaction is lost.
    private(set) var failure: DatabaseError?
    private let connection: PostgresConnection
    private var hasSavepoint = false

    init(_ connection: PostgresConnection) {
        self.connection = connection
    }

    @discardableResult
    func execute(_ sql: SQL) throws -> Int {
        try run { try connection.run(sql).changed }
    }

    func rows(_ sql: SQL) throws -> [Row] {
        try run { try connection.run(sql).rows() }
    }

    func values<Value>(
        _ sql: SQL, from shelf: RowShelf<Value>, _ read: (Row) throws -> Value
    ) throws -> [Value] {
        try run { try connection.run(sql).values(from: shelf, read) }
    }

    func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        // A cursor, not the single-row mode: `body` may then run statements on the same connection.
        let cursor = SQL(text: connection.nextCursorName(), binds: [])
        _ = try run { try connection.runOnce("DECLARE \(cursor) NO SCROLL CURSOR FOR \(sql)") }
        let fetch = SQL(text: "FETCH \(Self.fetched) FROM \(cursor.text)", binds: [])
        while true {
            let rows = try run { try connection.runOnce(fetch).rows(of: sql) }
            for row in rows { try body(row) }
            if rows.count < Self.fetched { break }
        }
        _ = try run { try connection.runOnce("CLOSE \(cursor)") }
    }

    @discardableResult
    func insert(into table: SQL, columns: [SQL], rows: some Sequence<[SQL.Value]>) throws -> Int {
        let names = SQL.joined(columns, separator: ", ")
        return try run {
            // The binary form is not checked against the column by the server, so we do.
            let types = try connection.run("SELECT \(names) FROM \(table) LIMIT 0").types
            let copy: SQL = "COPY \(table) (\(names)) FROM STDIN (FORMAT binary)"
            return try connection.copy(copy.text) { send in
                var writer = PostgresCopy(types: types, sql: copy.text)
                for row in rows {
                    guard row.count == columns.count else {
                        throw DatabaseError.miscounted(row, columns, sql: copy.text)
                    }
                    try writer.append(row)
                    try writer.sendWhenFull(send)
                }
                try writer.finish(send)
            }
        }
    }

    func define(_ sql: SQL) throws {
        try run { try connection.command(dialect.schema(sql.text)) }
    }

    /// Runs one write of a batch in a savepoint. Throws when the whole transaction is lost with it.
    ///
    /// - Parameter isLost: whether what the server refused in the write ends the transaction around it too.
    func attempt(_ write: QueuedWrite, isLost: (DatabaseError) -> Bool) throws -> QueuedWrite.Telling {
        // One message ends the savepoint of the write before and begins the next.
        try run { try connection.command(hasSavepoint ? "RELEASE write; SAVEPOINT write" : "SAVEPOINT write") }
        hasSavepoint = true
        let inner = PostgresTransaction(connection)
        do {
            let telling = try write.run(inner)
            if let failure = inner.failure { throw failure }
            return telling
        } catch {
            if let failure = inner.failure, isLost(failure) { try run { throw failure } }
            try run { try connection.command("ROLLBACK TO write") }
            return { write.refuse(error) }
        }
    }

    private func run<Answer>(_ body: () throws -> Answer) throws -> Answer {
        if let failure { throw failure }
        do {
            return try body()
        } catch let error as DatabaseError {
            failure = error
            throw error
        }
    }
}
