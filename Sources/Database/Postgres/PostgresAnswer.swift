import CPostgres

/// An answer of the server in binary form.
final class PostgresAnswer {
    private let result: OpaquePointer
    private let sql: String

    init(_ result: OpaquePointer, sql: String) {
        self.result = result
        self.sql = sql
    }

    deinit {
        PQclear(result)
    }

    /// How many rows a change changed; zero for a query.
    var changed: Int {
        guard PQresultStatus(result) == PGRES_COMMAND_OK || !isQuery, let count = PQcmdTuples(result) else { return 0 }
        return Int(String(cString: count)) ?? 0
    }

    /// The types of the columns by their numbers.
    var types: [Oid] {
        (0..<PQnfields(result)).map { PQftype(result, $0) }
    }

    /// The rows as the answer of `query`, or of what was run: rows of a cursor are the answer of its query.
    func rows(of query: SQL? = nil) throws -> [Row] {
        let (heading, forms) = try columns(query?.text ?? sql)
        return (0..<PQntuples(result)).map { self.row($0, heading, forms) }
    }

    /// What the rows say; those that stand on the shelf are not read again.
    func values<Value>(from shelf: RowShelf<Value>, _ read: (Row) throws -> Value) throws -> [Value] {
        let (heading, forms) = try columns(sql)
        return try (0..<PQntuples(result)).map { place in
            try shelf.value(of: rowBytes(place, forms)) { try read(row(place, heading, forms)) }
        }
    }

    private func columns(_ sql: String) throws -> (Row.Heading, [Form]) {
        let names = (0..<PQnfields(result)).map { PQfname(result, $0).map { String(cString: $0) } ?? "" }
        let forms = try zip(types, names).map { type, name in
            guard let form = Form(type) else {
                throw DatabaseError.unreadable(Self.typeName(type), column: name, sql: sql)
            }
            return form
        }
        return (Row.Heading(columns: names, sql: sql), forms)
    }

    private func row(_ place: Int32, _ heading: Row.Heading, _ forms: [Form]) -> Row {
        Row(heading: heading, values: forms.enumerated().map { value(place, Int32($0), $1) })
    }

    private func rowBytes(_ place: Int32, _ forms: [Form]) -> RowBytes {
        var row = RowBytes(sql: sql)
        for (column, form) in forms.enumerated() {
            guard let bytes = bytes(place, Int32(column)) else {
                row.appendNull()
                continue
            }
            switch form {
            case .integer: row.append(Self.integer(bytes))
            case .text: row.append(text: bytes)
            case .bytes: row.append(bytes: bytes)
            case .nothing: row.appendNull()
            }
        }
        return row
    }

    /// How a column's bytes are to be read.
    private enum Form {
        case integer, text, bytes, nothing

        init?(_ type: Oid) {
            switch type {
            // bool, int8, int2, int4, oid
            case 16, PostgresType.integer, 21, 23, 26: self = .integer
            // "char", name, text, unknown, bpchar, varchar
            case 18, 19, PostgresType.text, 705, 1042, 1043: self = .text
            case PostgresType.bytes: self = .bytes
            // void, as of a function that answers nothing
            case 2278: self = .nothing
            default: return nil
            }
        }
    }

    private var isQuery: Bool {
        PQcmdStatus(result).map { String(cString: $0).hasPrefix("SELECT") } ?? false
    }

    /// The bytes of a column of a row; `nil` where it is null.
    private func bytes(_ row: Int32, _ column: Int32) -> UnsafeRawBufferPointer? {
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return nil }
        return UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
    }

    private func value(_ row: Int32, _ column: Int32, _ form: Form) -> SQL.Value {
        guard let bytes = bytes(row, column) else { return .null }
        switch form {
        case .integer: return .integer(Self.integer(bytes))
        case .text: return .text(String(decoding: bytes, as: UTF8.self))
        case .bytes: return .bytes([UInt8](bytes))
        case .nothing: return .null
        }
    }

    /// Big-endian with its sign, of one to eight bytes. One byte is a truth value.
    private static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        guard bytes.count > 1, let first = bytes.first else { return Int64(bytes.first ?? 0) }
        let sign: Int64 = first & 0x80 == 0 ? 0 : -1
        return bytes.reduce(sign) { $0 << 8 | Int64($1) }
    }

    private static func typeName(_ type: Oid) -> String {
        switch type {
        case 700, 701: "a floating-point number"
        case 1700: "NUMERIC"
        default: "of type number \(type)"
        }
    }
}
