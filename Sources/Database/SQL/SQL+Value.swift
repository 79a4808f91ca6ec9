extension SQL {
    /// What a column of either engine holds: columns are integers of 64 bits, text or bytes, nothing else.
    public enum Value: Sendable, Hashable {
        case integer(Int64)
        case text(String)
        case bytes([UInt8])
        case null

        /// The word for the type in messages: the kind of a value may be told, the value never.
        var typeName: String {
            switch self {
            case .integer: "INTEGER"
            case .text: "TEXT"
            case .bytes: "BLOB"
            case .null: "NULL"
            }
        }
    }
}

extension SQL.Value: Storable {
    public var stored: SQL.Value { self }
    public init?(stored: SQL.Value) { self = stored }
}

extension SQL.Value: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(stringLiteral value: String) { self = .text(value) }
    public init(nilLiteral: ()) { self = .null }
}
