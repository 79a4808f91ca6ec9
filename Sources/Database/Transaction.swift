/// The inside of `Engine.read` and `Engine.write`.
///
/// After a statement that the database refused, the transaction takes no further statement and can not be committed, on
/// either engine: a caught error does not save a change that is half made.
public protocol Transaction: AnyObject {
    /// How this engine writes what differs.
    var dialect: Dialect { get }

    /// Runs a change and tells how many rows it changed.
    @discardableResult
    func execute(_ sql: SQL) throws -> Int

    /// All rows of a query, or of a change with `RETURNING`.
    func rows(_ sql: SQL) throws -> [Row]

    /// What all rows of a query say; rows that were read before are not read again.
    ///
    /// - Parameter read: makes the value of a row, from nothing but the row.
    func values<Value>(_ sql: SQL, from shelf: RowShelf<Value>, _ read: (Row) throws -> Value) throws -> [Value]

    /// Hands over the rows of a query one after the other without holding all of them. `body` may query, and may change
    /// other tables than those the query reads.
    func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws

    /// Adds many rows at once, as fast as the engine can; tells how many. Table and columns are names.
    @discardableResult
    func insert(into table: SQL, columns: [SQL], rows: some Sequence<[SQL.Value]>) throws -> Int

    /// Runs one statement of a schema, in the words that `Dialect` explains.
    func define(_ sql: SQL) throws
}

extension Transaction {
    /// The first row, if there is any.
    public func one(_ sql: SQL) throws -> Row? {
        try rows(sql).first
    }
}
