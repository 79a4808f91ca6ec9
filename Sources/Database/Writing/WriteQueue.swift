import Synchronization

/// Writes that wait in line. The engine takes as many as wait, runs them one after the other in one transaction, each in
/// a savepoint of its own, and commits them together: one wait for the disk serves all of them.
final class WriteQueue: Sendable {
    /// What one transaction takes at most, so that nobody waits long for a batch that he is not in.
    private static let largestBatch = 64

    private struct Line {
        var waiting: [(number: UInt64, write: QueuedWrite)] = []
        var lastNumber: UInt64 = 0
        /// Whether the engine has been asked for a turn that has not ended.
        var isServed = false
    }

    private let line = Mutex(Line())

    /// Waits in line and gives the answer once the batch has been committed.
    ///
    /// A caller who is cancelled leaves the line; a write whose turn has come is finished and answered all the same.
    ///
    /// - Parameter serve: asks the engine to call `turn` on the thread that writes.
    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer, serve: @Sendable () -> Void
    ) async throws -> Answer {
        try Task.checkCancellation()
        let number = takeNumber()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { caller in
                if add(QueuedWrite(body, caller), number) { serve() }
            }
        } onCancel: {
            leave(number)?.refuse(CancellationError())
        }
    }

    /// Takes the next batch, has it committed, and tells each caller; tells whether more wait.
    ///
    /// - Parameter commit: commits the batch and gives what each caller is to be told, also those whose own write failed;
    ///   throws when nothing of the batch was kept.
    func turn(_ commit: ([QueuedWrite]) throws -> [QueuedWrite.Telling]) -> Bool {
        let batch = takeBatch()
        do {
            if !batch.isEmpty { for tell in try commit(batch) { tell() } }
        } catch {
            for write in batch { write.refuse(error) }
        }
        return line.withLock { line in
            line.isServed = !line.waiting.isEmpty
            return line.isServed
        }
    }

    private func takeNumber() -> UInt64 {
        line.withLock { line in
            line.lastNumber += 1
            return line.lastNumber
        }
    }

    /// Tells whether the engine must be asked for a turn.
    private func add(_ write: QueuedWrite, _ number: UInt64) -> Bool {
        line.withLock { line in
            line.waiting.append((number, write))
            defer { line.isServed = true }
            return !line.isServed
        }
    }

    private func leave(_ number: UInt64) -> QueuedWrite? {
        line.withLock { line in
            line.waiting.firstIndex { $0.number == number }.map { line.waiting.remove(at: $0).write }
        }
    }

    private func takeBatch() -> [QueuedWrite] {
        line.withLock { line in
            let batch = line.waiting.prefix(Self.largestBatch)
            line.waiting.removeFirst(batch.count)
            return batch.map(\.write)
        }
    }
}
