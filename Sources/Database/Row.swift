/// One row of an answer: columns by name, each read as the type the caller asks for.
///
///     let name: String = try row["name"]
///     let rank = try row["rank"] as Int?
public struct Row: Sendable {
    /// What every row of one answer shares.
    @usableFromInline
    final class Heading: Sendable {
        let columns: [String]
        let sql: String
        /// Where the column of each name stands; the first of two that share one.
        @usableFromInline let places: [String: Int]

        init(columns: [String], sql: String) {
            self.columns = columns
            self.sql = sql
            places = Dictionary(columns.enumerated().map { ($1, $0) }) { first, _ in first }
        }
    }

    @usableFromInline let heading: Heading
    @usableFromInline let values: [SQL.Value]

    /// The names of the columns in order.
    public var columns: [String] { heading.columns }

    /// The value of a column.
    ///
    /// Throws `RowError` when the answer has no such column, or its value is not of the type asked for (a `NULL` counts as
    /// that unless the type is optional).
    @inlinable public subscript<Wanted: Storable>(_ column: String) -> Wanted {
        get throws(RowError) {
            guard let place = heading.places[column] else { throw missing(column) }
            guard let value = Wanted(stored: values[place]) else { throw mistyped(column, wanted: "\(Wanted.self)") }
            return value
        }
    }

    @usableFromInline
    func missing(_ column: String) -> RowError {
        RowError(fault: .noColumn(known: heading.columns), column: column, sql: heading.sql)
    }

    @usableFromInline
    func mistyped(_ column: String, wanted: String) -> RowError {
        let found = heading.places[column].map { values[$0].typeName } ?? ""
        return RowError(fault: .otherType(found: found, wanted: wanted), column: column, sql: heading.sql)
    }
}
