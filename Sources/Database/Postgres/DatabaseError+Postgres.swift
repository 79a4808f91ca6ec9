import CPostgres

extension DatabaseError {
    /// What the server refused.
    init(result: OpaquePointer, isBroken: Bool, sql: String) {
        let state = Self.field(.sqlState, of: result) ?? ""
        let column = Self.field(.column, of: result).map { [$0] }
        self.init(
            isBroken ? .connection : Kind(sqlState: state),
            Self.field(.message, of: result)
                ?? String(cString: PQresultErrorMessage(result)).trimmingEndOfLine,
            sql: sql,
            table: Self.field(.table, of: result),
            columns: column ?? Self.key(inDetail: Self.field(.detail, of: result)),
            constraint: Self.field(.constraint, of: result))
    }

    /// What broke the connection itself.
    init(_ connection: OpaquePointer, sql: String) {
        self.init(.connection, String(cString: PQerrorMessage(connection)).trimmingEndOfLine, sql: sql)
    }

    /// The letters of `postgres_ext.h`, whose macros Swift can not see.
    private enum Field: Character {
        case sqlState = "C"
        case message = "M"
        case detail = "D"
        case table = "t"
        case column = "c"
        case constraint = "n"
    }

    private static func field(_ field: Field, of result: OpaquePointer) -> String? {
        PQresultErrorField(result, Int32(field.rawValue.asciiValue ?? 0)).map { String(cString: $0) }
    }

    /// The columns in `Key (code, since)=(…) already exists.`; the values after them are left where they are.
    private static func key(inDetail detail: String?) -> [String] {
        guard let detail, let start = detail.firstIndex(of: "("), let end = detail[start...].firstRange(of: ")=(")
        else { return [] }
        return detail[detail.index(after: start)..<end.lowerBound].split(separator: ", ").map(String.init)
    }
}

extension DatabaseError.Kind {
    /// By the classes of PostgreSQL's documentation, appendix A.
    fileprivate init(sqlState: String) {
        let byState: [String: Self] = [
            "23505": .unique, "23503": .foreignKey, "23514": .check, "23502": .notNull,
            "40001": .serialization, "40P01": .serialization, "55P03": .busy, "57014": .busy, "25006": .readOnly,
            "42804": .value, "42501": .other, "3D000": .connection, "53300": .connection,
            "57P01": .connection, "57P02": .connection, "57P03": .connection,
        ]
        let byClass: [String: Self] = ["08": .connection, "22": .value, "28": .connection, "42": .syntax]
        self = byState[sqlState] ?? byClass[String(sqlState.prefix(2))] ?? .other
    }
}

extension String {
    fileprivate var trimmingEndOfLine: String {
        split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
