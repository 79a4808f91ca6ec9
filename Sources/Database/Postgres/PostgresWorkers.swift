import Foundation

/// The threads that talk to the server: libpq waits while it talks, and Swift's own threads must never wait. Each thread
/// keeps one connection; there are never more than `limit`, made when there is work that no idle thread takes.
final class PostgresWorkers: @unchecked Sendable {
    /// The refusal of work that comes after `close`.
    static let closed = DatabaseError(.connection, "the database has been closed", sql: "")

    typealias Job = @Sendable (PostgresSession) -> Void

    private let url: String
    private let limit: Int
    /// Guards all that follows.
    private let condition = NSCondition()
    private var jobs: [Job] = []
    private var threads = 0
    private var idle = 0
    private var isClosed = false
    private var closing: [CheckedContinuation<Void, Never>] = []

    init(url: String, limit: Int) {
        self.url = url
        self.limit = limit
    }

    /// Runs `work` on one of the threads, in the order of asking.
    func run<Answer: Sendable>(
        _ work: @escaping @Sendable (PostgresSession) throws -> Answer
    ) async throws -> Answer {
        try Task.checkCancellation()
        return try await withCheckedThrowingContinuation { continuation in
            let isTaken = take { session in
                continuation.resume(with: Result { try work(session) })
            }
            if !isTaken {
                continuation.resume(throwing: Self.closed)
            }
        }
    }

    /// Takes no further work and returns when the last thread has ended.
    func close() async {
        await withCheckedContinuation { continuation in
            stop { self.threads == 0 ? continuation.resume() : self.closing.append(continuation) }
        }
    }

    /// Takes no further work.
    func stop(_ then: () -> Void = {}) {
        condition.withLock {
            isClosed = true
            condition.broadcast()
            then()
        }
    }

    /// Hands a job to the next free thread; `false` when the database has been closed.
    func take(_ job: @escaping Job) -> Bool {
        condition.withLock {
            guard !isClosed else { return false }
            jobs.append(job)
            if jobs.count > idle && threads < limit {
                threads += 1
                Thread.detachNewThread { self.work() }
            } else {
                condition.signal()
            }
            return true
        }
    }

    private func work() {
        let session = PostgresSession(url: url)
        while let job = nextJob() { job(session) }
        session.disconnect()
        condition.withLock {
            threads -= 1
            guard threads == 0 else { return }
            closing.forEach { $0.resume() }
            closing = []
        }
    }

    private func nextJob() -> Job? {
        condition.withLock {
            idle += 1
            defer { idle -= 1 }
            while jobs.isEmpty && !isClosed { condition.wait() }
            return jobs.isEmpty ? nil : jobs.removeFirst()
        }
    }
}
