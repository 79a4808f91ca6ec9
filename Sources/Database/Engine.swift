/// An open database of either kind. What runs in it is synchronous and stands in one transaction; waiting for it is not
/// blocking.
public protocol Engine: Sendable {
    /// How this engine writes what differs.
    var dialect: Dialect { get }

    /// Reads from one unchanging state of the database; a change is refused.
    func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer

    /// Changes the database: all of it or, when `body` throws, nothing.
    ///
    /// Writes behave as if they ran one after the other. SQLite has one writer; PostgreSQL runs them side by side as
    /// SERIALIZABLE and runs one again that met another, so `body` must have no effect outside the transaction.
    @discardableResult
    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer

    /// Changes the database as `write` does, strictly after every earlier such write and before every later one, also those
    /// of other processes. Who waits meanwhile shares one commit: each body has a savepoint of its own, so one that throws
    /// undoes its own changes only, and each caller is answered once all have been committed.
    ///
    /// `body` must have no effect outside the transaction, as it may be run again. A caller cancelled while waiting in line
    /// gets a `CancellationError`, and nothing of his is written; once his turn has come he gets his answer.
    @discardableResult
    func writeInOrder<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer

    /// A write that no other process changing the schema runs beside. `Migrator` uses it.
    @discardableResult
    func changeSchema<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer

    /// Waits for what is running, then closes every connection. Later calls throw.
    func close() async throws
}
