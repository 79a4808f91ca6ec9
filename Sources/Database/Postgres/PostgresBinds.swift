import CPostgres

/// The types of the server that we use, by their fixed numbers.
enum PostgresType {
    static let unknown: Oid = 0
    static let integer: Oid = 20
    static let text: Oid = 25
    static let bytes: Oid = 17
}

/// The binds of a statement as the server's binary form, all bytes in one piece.
struct PostgresBinds {
    private(set) var types: [Oid] = []
    private var bytes: [UInt8] = []
    private var starts: [Int?] = []
    private var lengths: [Int32] = []

    /// Throws when a value can not be stored on both engines.
    init(_ sql: SQL) throws {
        for value in sql.binds {
            try DatabaseError.checkStorable(value, sql: sql.text)
            let start = bytes.count
            bytes.append(postgres: value)
            types.append(value.postgresType)
            starts.append(value == .null ? nil : start)
            lengths.append(Int32(bytes.count - start))
        }
    }

    func withPointers<Answer>(
        _ body: (_ values: [UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]) -> Answer
    ) -> Answer {
        // One byte more, so that an empty text at the end still has an address, which tells it from NULL.
        (bytes + [0]).withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = starts.map { start in start.flatMap { base?.advanced(by: $0) } }
            return body(values, lengths, [Int32](repeating: 1, count: starts.count))
        }
    }
}

extension SQL.Value {
    /// The type a value is sent as; the server finds that of NULL itself.
    var postgresType: Oid {
        switch self {
        case .integer: PostgresType.integer
        case .text: PostgresType.text
        case .bytes: PostgresType.bytes
        case .null: PostgresType.unknown
        }
    }
}

extension [UInt8] {
    /// Appends the value in the server's binary form, nothing for NULL.
    mutating func append(postgres value: SQL.Value) {
        switch value {
        case .integer(let integer): appendBigEndian(integer)
        case .text(let text): append(contentsOf: text.utf8)
        case .bytes(let bytes): append(contentsOf: bytes)
        case .null: break
        }
    }

    mutating func appendBigEndian(_ integer: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: integer.bigEndian) { append(contentsOf: $0) }
    }
}
