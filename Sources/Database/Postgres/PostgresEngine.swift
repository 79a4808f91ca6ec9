/// PostgreSQL by libpq, on threads of its own.
final class PostgresEngine: Engine {
    let dialect = Dialect.postgres
    private let workers: PostgresWorkers
    private let queue = WriteQueue()

    init(url: String, connections: Int) {
        workers = PostgresWorkers(url: url, limit: max(1, connections))
    }

    deinit {
        workers.stop()
    }

    func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer {
        try await workers.run { try $0.run(.read, body) }
    }

    @discardableResult
    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer {
        try await workers.run { try $0.run(.write, body) }
    }

    func writeInOrder<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer {
        try await queue.write(body, serve: serveQueue)
    }

    /// One batch for each turn of a thread.
    @Sendable private func serveQueue() {
        let isTaken = workers.take { [self] session in
            if queue.turn({ try session.commit($0) }) { serveQueue() }
        }
        guard !isTaken else { return }
        while queue.turn({ _ in throw PostgresWorkers.closed }) {}
    }

    @discardableResult
    func changeSchema<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer {
        try await workers.run { try $0.run(.schema, body) }
    }

    func close() async throws {
        await workers.close()
    }
}
