import Shelves

/// What rows were read as lately: most rows of an answer are as they were when somebody last asked, and finding what they
/// were read as costs a fifth of reading them anew.
///
/// A value follows from the query and the bytes of its row alone, so what others write in between is seen at once.
public final class RowShelf<Value: Sendable>: Sendable {
    /// A value behind a reference: shelves of all kinds of values are then one type, whose code is made for rows.
    private final class Holder: Sendable {
        let value: Value

        init(_ value: Value) {
            self.value = value
        }
    }

    private let holders: Shelf<RowBytes, any AnyObject & Sendable>

    /// - Parameter limit: how many rows are kept at least; at most twice as many.
    public init(limit: Int) {
        holders = Shelf(limit: limit)
    }

    /// The value of a row, read only where it does not stand here.
    func value(of row: RowBytes, read: () throws -> Value) rethrows -> Value {
        let holder = try holders.value(of: row) { Holder(try read()) }
        return unsafeDowncast(holder, to: Holder.self).value
    }
}

/// The bytes of a row, each column with its type and length, and the query that found it.
struct RowBytes: Hashable, Sendable {
    private enum Kind: UInt8 {
        case null, integer, text, bytes
    }

    private let sql: String
    private var bytes: [UInt8] = []

    /// - Parameter sql: the query; it says what the columns are.
    init(sql: String) {
        self.sql = sql
        bytes.reserveCapacity(256)
    }

    mutating func appendNull() { bytes.append(Kind.null.rawValue) }

    mutating func append(_ integer: Int64) {
        bytes.append(Kind.integer.rawValue)
        append(raw: integer)
    }

    mutating func append(text: UnsafeRawBufferPointer) { append(text, as: .text) }

    mutating func append(bytes: UnsafeRawBufferPointer) { append(bytes, as: .bytes) }

    private mutating func append(_ content: UnsafeRawBufferPointer, as kind: Kind) {
        bytes.append(kind.rawValue)
        append(raw: Int64(content.count))
        bytes.append(contentsOf: content)
    }

    private mutating func append(raw integer: Int64) {
        withUnsafeBytes(of: integer) { bytes.append(contentsOf: $0) }
    }

    /// The bytes tell rows apart; the query is only compared.
    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
