/// A write that waits for its turn, and who waits for its answer.
struct QueuedWrite: Sendable {
    /// Tells the caller what became of the write.
    typealias Telling = @Sendable () -> Void

    /// Runs the write in a transaction. What it gives back is called once the transaction has been committed.
    ///
    /// It may be run again when the transaction came to nothing.
    let run: @Sendable (any Transaction) throws -> Telling

    /// Tells the caller why nothing of the write was kept.
    let refuse: @Sendable (any Error) -> Void

    init<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer,
        _ caller: CheckedContinuation<Answer, any Error>
    ) {
        run = { transaction in
            let answer = try body(transaction)
            return { caller.resume(returning: answer) }
        }
        refuse = { caller.resume(throwing: $0) }
    }
}
