import Foundation
import GRDB
import GRDBSQLite

/// A transaction of SQLite, on GRDB's connection and thread.
final class SQLiteTransaction: Transaction {
    let dialect = Dialect.sqlite
    private let database: GRDB.Database
    private var failure: DatabaseError?

    private init(_ database: GRDB.Database) {
        self.database = database
    }

    static func run<Answer>(
        _ body: (any Transaction) throws -> Answer, in database: GRDB.Database
    ) throws -> Answer {
        let transaction = SQLiteTransaction(database)
        let answer = try body(transaction)
        if let failure = transaction.failure { throw failure }
        return answer
    }

    /// Runs the writes one after the other under one commit.
    static func commit(_ batch: [QueuedWrite], in database: GRDB.Database) throws -> [QueuedWrite.Telling] {
        try DatabaseError.translating(sql: "") {
            var tellings: [QueuedWrite.Telling] = []
            try database.inTransaction(.immediate) {
                tellings = try batch.map { try attempt($0, in: database) }
                return .commit
            }
            return tellings
        }
    }

    /// Runs one write of a batch in a savepoint. Throws when the whole transaction is lost with it, as on a full disk.
    private static func attempt(_ write: QueuedWrite, in database: GRDB.Database) throws -> QueuedWrite.Telling {
        do {
            return try DatabaseError.translating(sql: "") {
                var telling: QueuedWrite.Telling = {}
                try database.inSavepoint {
                    telling = try run(write.run, in: database)
                    return .commit
                }
                return telling
            }
        } catch {
            guard database.isInsideTransaction else { throw error }
            return { write.refuse(error) }
        }
    }

    @discardableResult
    func execute(_ sql: SQL) throws -> Int {
        try run(sql) {
            let before = database.totalChangesCount
            try prepared(sql).execute()
            // The total also counts cascades, which PostgreSQL does not; the other count outlives statements without changes.
            return database.totalChangesCount == before ? 0 : database.changesCount
        }
    }

    func rows(_ sql: SQL) throws -> [Row] {
        try run(sql) {
            let statement = try prepared(sql)
            let heading = Row.Heading(columns: statement.columnNames, sql: sql.text)
            var rows: [Row] = []
            let cursor = try GRDB.Row.fetchCursor(statement)
            while try cursor.next() != nil { rows.append(try Row(at: statement, heading)) }
            return rows
        }
    }

    func values<Value>(
        _ sql: SQL, from shelf: RowShelf<Value>, _ read: (Row) throws -> Value
    ) throws -> [Value] {
        try run(sql) {
            let statement = try prepared(sql)
            let heading = Row.Heading(columns: statement.columnNames, sql: sql.text)
            var values: [Value] = []
            let cursor = try GRDB.Row.fetchCursor(statement)
            while try cursor.next() != nil {
                let bytes = try RowBytes(at: statement, heading)
                values.append(try shelf.value(of: bytes) { try read(Row(at: statement, heading)) })
            }
            return values
        }
    }

    func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        // Not the cached statement: `body` may run the same text, which would start this one anew.
        let statement = try run(sql) { try bind(sql, to: database.makeStatement(sql: sql.text)) }
        let heading = Row.Heading(columns: statement.columnNames, sql: sql.text)
        let cursor = try run(sql) { try GRDB.Row.fetchCursor(statement) }
        while let row = try run(sql, { try cursor.next().map { _ in try Row(at: statement, heading) } }) {
            try body(row)
        }
    }

    @discardableResult
    func insert(into table: SQL, columns: [SQL], rows: some Sequence<[SQL.Value]>) throws -> Int {
        let places = SQL(text: repeatElement("?", count: columns.count).joined(separator: ", "), binds: [])
        let sql: SQL = "INSERT INTO \(table) (\(SQL.joined(columns, separator: ", "))) VALUES (\(places))"
        return try run(sql) {
            let statement = try database.cachedStatement(sql: sql.text)
            var count = 0
            for row in rows {
                guard row.count == columns.count else { throw DatabaseError.miscounted(row, columns, sql: sql.text) }
                try statement.setUncheckedArguments(arguments(row, sql: sql.text))
                try statement.execute()
                count += 1
            }
            return count
        }
    }

    func define(_ sql: SQL) throws {
        try run(sql) { try database.execute(sql: dialect.schema(sql.text)) }
    }

    private func prepared(_ sql: SQL) throws -> Statement {
        try bind(sql, to: database.cachedStatement(sql: sql.text))
    }

    private func bind(_ sql: SQL, to statement: Statement) throws -> Statement {
        statement.setUncheckedArguments(try arguments(sql.binds, sql: sql.text))
        return statement
    }

    private func arguments(_ values: [SQL.Value], sql: String) throws -> StatementArguments {
        for value in values { try DatabaseError.checkStorable(value, sql: sql) }
        return StatementArguments(values.map(\.databaseValue))
    }

    /// Keeps the first refusal: from then on the transaction is lost, as it is on PostgreSQL.
    private func run<Answer>(_ sql: SQL, _ body: () throws -> Answer) throws -> Answer {
        if let failure { throw failure }
        do {
            return try DatabaseError.translating(sql: sql.text, body)
        } catch let error as DatabaseError {
            failure = error
            throw error
        }
    }
}

extension SQL.Value {
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .integer(let value): value.databaseValue
        case .text(let value): value.databaseValue
        case .bytes(let value): Data(value).databaseValue
        case .null: .null
        }
    }
}

extension Row {
    /// The row at which a statement stands, read from SQLite's own columns: GRDB's row would make each value twice.
    fileprivate init(at statement: Statement, _ heading: Heading) throws {
        let place = statement.sqliteStatement
        self.heading = heading
        values = try heading.columns.indices.map { try Self.value(place, Int32($0), heading) }
    }

    private static func value(_ place: OpaquePointer, _ column: Int32, _ heading: Heading) throws -> SQL.Value {
        switch sqlite3_column_type(place, column) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(place, column))
        case SQLITE_TEXT:
            // The text comes before its length: asking for it may change how it is kept.
            let text = sqlite3_column_text(place, column)
            return .text(String(decoding: bytes(text, place, column), as: UTF8.self))
        case SQLITE_BLOB:
            let blob = sqlite3_column_blob(place, column)?.assumingMemoryBound(to: UInt8.self)
            return .bytes([UInt8](bytes(blob, place, column)))
        case SQLITE_NULL: return .null
        default:
            throw DatabaseError.unreadable("REAL", column: heading.columns[Int(column)], sql: heading.sql)
        }
    }

    fileprivate static func bytes(
        _ start: UnsafePointer<UInt8>?, _ place: OpaquePointer, _ column: Int32
    ) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(place, column)))
    }
}

extension RowBytes {
    /// The bytes of the row at which a statement stands.
    fileprivate init(at statement: Statement, _ heading: Row.Heading) throws {
        let place = statement.sqliteStatement
        self.init(sql: heading.sql)
        for column in 0..<Int32(heading.columns.count) {
            switch sqlite3_column_type(place, column) {
            case SQLITE_INTEGER: append(sqlite3_column_int64(place, column))
            case SQLITE_TEXT:
                let text = sqlite3_column_text(place, column)
                append(text: UnsafeRawBufferPointer(Row.bytes(text, place, column)))
            case SQLITE_BLOB:
                let blob = sqlite3_column_blob(place, column)?.assumingMemoryBound(to: UInt8.self)
                append(bytes: UnsafeRawBufferPointer(Row.bytes(blob, place, column)))
            case SQLITE_NULL: appendNull()
            default:
                throw DatabaseError.unreadable("REAL", column: heading.columns[Int(column)], sql: heading.sql)
            }
        }
    }
}
