import CPostgres

/// The body of a binary `COPY`: a head, rows of values each after its length, an end.
struct PostgresCopy {
    /// Sent as soon as this many bytes are there.
    private static let full = 65_536
    private static let head: [UInt8] = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0] + [UInt8](repeating: 0, count: 8)

    private let types: [Oid]
    private let sql: String
    private var buffer = Self.head

    init(types: [Oid], sql: String) {
        self.types = types
        self.sql = sql
        buffer.reserveCapacity(Self.full * 2)
    }

    /// Throws when a value does not fit its column.
    mutating func append(_ row: [SQL.Value]) throws {
        buffer.appendBigEndian(Int16(row.count))
        for (value, type) in zip(row, types) {
            guard value != .null else {
                buffer.appendBigEndian(Int32(-1))
                continue
            }
            guard value.postgresType == type else {
                throw DatabaseError(.value, "\(value.typeName) for a column of another type", sql: sql)
            }
            try DatabaseError.checkStorable(value, sql: sql)
            append(value)
        }
    }

    mutating func sendWhenFull(_ send: ([UInt8]) throws -> Void) throws {
        guard buffer.count >= Self.full else { return }
        try send(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    mutating func finish(_ send: ([UInt8]) throws -> Void) throws {
        buffer.appendBigEndian(Int16(-1))
        try send(buffer)
    }

    private mutating func append(_ value: SQL.Value) {
        let place = buffer.count
        buffer.appendBigEndian(Int32(0))
        buffer.append(postgres: value)
        let length = Int32(buffer.count - place - 4)
        withUnsafeBytes(of: length.bigEndian) { buffer.replaceSubrange(place..<place + 4, with: $0) }
    }
}
