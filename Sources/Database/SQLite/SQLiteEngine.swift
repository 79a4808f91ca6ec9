import Foundation
import GRDB

/// SQLite in a file, by a pool of GRDB: one writer, many readers beside it.
final class SQLiteEngine: Engine {
    let dialect = Dialect.sqlite
    private let pool: DatabasePool
    private let queue = WriteQueue()

    init(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = max(4, ProcessInfo.processInfo.activeProcessorCount)
        // 8 MB for each connection instead of 2: the lines of a whole round are then not read from the file again and again.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -8000") }
        pool = try DatabaseError.translating(sql: "") {
            let pool = try DatabasePool(path: path, configuration: configuration)
            // GRDB lowers this to NORMAL when it sets up WAL; a committed score must outlive a power cut.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            return pool
        }
    }

    func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer {
        try await DatabaseError.translating {
            try await pool.read { try SQLiteTransaction.run(body, in: $0) }
        }
    }

    @discardableResult
    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer {
        try await DatabaseError.translating {
            try await pool.write { try SQLiteTransaction.run(body, in: $0) }
        }
    }

    func writeInOrder<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer {
        try await queue.write(body, serve: serveQueue)
    }

    /// One batch for each turn on the writer's thread, so that other writes come between.
    @Sendable private func serveQueue() {
        pool.asyncWriteWithoutTransaction { [self] database in
            if queue.turn({ try SQLiteTransaction.commit($0, in: database) }) { serveQueue() }
        }
    }

    /// A write is immediate: it holds the only lock for writing from its first moment, also against other processes.
    @discardableResult
    func changeSchema<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer {
        try await write(body)
    }

    func close() async throws {
        try DatabaseError.translating(sql: "") {
            // The pool closes its writer first, whose checkpoint then finds readers in the way: a copy of the one file
            // must hold everything.
            try pool.barrierWriteWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
            try pool.close()
        }
    }
}
