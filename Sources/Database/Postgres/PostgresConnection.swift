import CPostgres

/// One connection of libpq, used by one thread. The tests use it to make databases, which no transaction can.
package final class PostgresConnection {
    private struct PreparedKey: Hashable {
        let text: String
        let types: [Oid]
    }

    /// More different statements than this are not kept prepared; lists of many lengths would otherwise fill the server.
    private static let preparedLimit = 500
    private static let oldestServer: Int32 = 150_000

    private let handle: OpaquePointer
    private var prepared: [PreparedKey: String] = [:]
    private var cursors = 0

    /// Connects; throws `DatabaseError` of kind `.connection` when the server is not there or not fit.
    package init(url: String) throws {
        handle = try Self.connect(url)
        try checkServer()
        // A cursor is read to its end, so plan it for all rows.
        try command("SET cursor_tuple_fraction = 1")
        // Compiling a statement takes longer than any of ours runs: a hundred milliseconds for the matrix of a round.
        try command("SET jit = off")
    }

    deinit {
        PQfinish(handle)
    }

    var isBroken: Bool { PQstatus(handle) == CONNECTION_BAD }

    /// Runs a statement without binds, as it is.
    package func command(_ text: String) throws {
        _ = try answer(PQexec(handle, text), sql: text)
    }

    /// Runs a statement with its binds, prepared once per connection.
    func run(_ sql: SQL) throws -> PostgresAnswer {
        let binds = try PostgresBinds(sql)
        let name = try preparedName(sql.text, types: binds.types)
        let result = binds.withPointers { values, lengths, formats in
            PQexecPrepared(handle, name, Int32(binds.types.count), values, lengths, formats, 1)
        }
        return try answer(result, sql: sql.text)
    }

    /// Runs a statement that is not worth preparing.
    func runOnce(_ sql: SQL) throws -> PostgresAnswer {
        let binds = try PostgresBinds(sql)
        let text = Dialect.postgres.statement(sql.text)
        let result = binds.withPointers { values, lengths, formats in
            PQexecParams(handle, text, Int32(binds.types.count), binds.types, values, lengths, formats, 1)
        }
        return try answer(result, sql: sql.text)
    }

    /// Sends what `write` hands over as the body of a `COPY … FROM STDIN`.
    func copy(_ sql: String, _ write: (_ send: ([UInt8]) throws -> Void) throws -> Void) throws -> Int {
        _ = try answer(PQexec(handle, sql), sql: sql)
        do {
            try write { try send($0, sql: sql) }
        } catch {
            PQputCopyEnd(handle, "given up")
            finishCopy()
            throw error
        }
        guard PQputCopyEnd(handle, nil) == 1 else { throw DatabaseError(handle, sql: sql) }
        let result = PQgetResult(handle)
        defer { finishCopy() }
        return try answer(result, sql: sql).changed
    }

    /// A name that no cursor of this connection has had: one that was not read to its end stays open until the commit.
    func nextCursorName() -> String {
        cursors += 1
        return "c\(cursors)"
    }

    private func send(_ bytes: [UInt8], sql: String) throws {
        let sent = bytes.withUnsafeBytes { bytes in
            PQputCopyData(handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
        }
        guard sent == 1 else { throw DatabaseError(handle, sql: sql) }
    }

    private func finishCopy() {
        while let result = PQgetResult(handle) { PQclear(result) }
    }

    private func preparedName(_ text: String, types: [Oid]) throws -> String {
        let key = PreparedKey(text: text, types: types)
        if let name = prepared[key] { return name }
        if prepared.count == Self.preparedLimit {
            try command("DEALLOCATE ALL")
            prepared = [:]
        }
        let name = "s\(prepared.count)"
        let result = PQprepare(handle, name, Dialect.postgres.statement(text), Int32(types.count), types)
        _ = try answer(result, sql: text)
        prepared[key] = name
        return name
    }

    private func answer(_ result: OpaquePointer?, sql: String) throws -> PostgresAnswer {
        guard let result else { throw DatabaseError(handle, sql: sql) }
        let answer = PostgresAnswer(result, sql: sql)
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_COPY_IN: return answer
        default: throw DatabaseError(result: result, isBroken: isBroken, sql: sql)
        }
    }

    private static func connect(_ url: String) throws -> OpaquePointer {
        // A later entry outdoes an earlier one, so the address may set its own time limit but not its own encoding.
        let settings = [
            ("connect_timeout", "10"), ("fallback_application_name", "cchc"), ("dbname", url),
            ("client_encoding", "UTF8"),
        ]
        let handle = withCStrings(settings.map(\.0)) { keys in
            withCStrings(settings.map(\.1)) { values in PQconnectdbParams(keys, values, 1) }
        }
        guard let handle else { throw DatabaseError(.connection, "no memory for a connection", sql: "") }
        guard PQstatus(handle) == CONNECTION_OK else {
            defer { PQfinish(handle) }
            throw DatabaseError(handle, sql: "")
        }
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        return handle
    }

    private func checkServer() throws {
        guard PQserverVersion(handle) >= Self.oldestServer else {
            throw DatabaseError(.connection, "the server is older than PostgreSQL 15; update it", sql: "")
        }
        let encoding = PQparameterStatus(handle, "server_encoding").map { String(cString: $0) }
        guard encoding == "UTF8" else {
            throw DatabaseError(
                .connection,
                "the database stores text as \(encoding ?? "?"), not UTF8; make it anew with ENCODING 'UTF8'", sql: "")
        }
    }
}

/// The texts as C wants a list of them: pointers with a null after the last.
private func withCStrings<Answer>(
    _ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Answer
) -> Answer {
    let bytes = texts.flatMap { Array($0.utf8CString) }
    return bytes.withUnsafeBufferPointer { bytes in
        var place = bytes.baseAddress
        let pointers = texts.map { text in
            defer { place = place?.advanced(by: text.utf8CString.count) }
            return place
        }
        return body(pointers + [nil])
    }
}
