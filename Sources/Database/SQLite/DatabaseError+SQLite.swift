import GRDB

extension DatabaseError {
    /// Runs `body`, giving GRDB's errors the common form.
    static func translating<Answer>(sql: String, _ body: () throws -> Answer) throws -> Answer {
        do {
            return try body()
        } catch let error as GRDB.DatabaseError {
            throw DatabaseError(error, sql: sql)
        }
    }

    /// Runs `body`, giving the errors of beginning and committing the common form.
    static func translating<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
        do {
            return try await body()
        } catch let error as GRDB.DatabaseError {
            throw DatabaseError(error, sql: error.sql ?? "")
        }
    }

    private init(_ error: GRDB.DatabaseError, sql: String) {
        let message = error.message ?? "\(error.resultCode)"
        let kind = Kind(error.extendedResultCode, message: message)
        let failed = Failed(message)
        self.init(
            kind, message, sql: sql,
            table: kind == .unique || kind == .notNull ? failed.table : nil,
            columns: kind == .unique || kind == .notNull ? failed.columns : [],
            constraint: kind == .check ? failed.subject : nil)
    }
}

extension DatabaseError.Kind {
    fileprivate init(_ code: ResultCode, message: String) {
        self =
            switch code {
            case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: .unique
            case .SQLITE_CONSTRAINT_FOREIGNKEY: .foreignKey
            case .SQLITE_CONSTRAINT_CHECK: .check
            case .SQLITE_CONSTRAINT_NOTNULL: .notNull
            case .SQLITE_CONSTRAINT_DATATYPE, .SQLITE_MISMATCH, .SQLITE_TOOBIG: .value
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
            case .SQLITE_CANTOPEN, .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_IOERR, .SQLITE_MISUSE: .connection
            case .SQLITE_READONLY: .readOnly
            // SQLite has one code for a wrong statement and for a number out of range.
            case .SQLITE_ERROR: message.contains("overflow") ? .value : .syntax
            default: .other
            }
    }
}

/// What SQLite's message of a failed constraint names: `UNIQUE constraint failed: unit.code, unit.since`.
private struct Failed {
    /// What stands after the colon: a check's name, or columns.
    let subject: String?

    init(_ message: String) {
        subject = message.range(of: " constraint failed: ").map { String(message[$0.upperBound...]) }
    }

    private var places: [[Substring]] {
        (subject ?? "").split(separator: ", ").map { $0.split(separator: ".", maxSplits: 1) }.filter { $0.count == 2 }
    }

    var table: String? { places.first.map { String($0[0]) } }
    var columns: [String] { places.map { String($0[1]) } }
}
