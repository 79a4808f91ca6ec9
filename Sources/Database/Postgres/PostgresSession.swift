/// One thread's dealings with the server: connects, begins, commits, and runs a transaction again where that is right.
final class PostgresSession {
    enum Work {
        case read, write, ordered, schema

        /// A read sees one snapshot. A write is SERIALIZABLE, not REPEATABLE READ: a rule that reads some rows and writes
        /// others ("no open card, so publish") then holds as it does with SQLite's one writer.
        fileprivate var begin: String {
            switch self {
            case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
            case .write, .ordered: "BEGIN ISOLATION LEVEL SERIALIZABLE"
            case .schema: "BEGIN"
            }
        }

        /// What no other process does meanwhile.
        fileprivate var lock: Lock? {
            switch self {
            case .read, .write: nil
            case .ordered: .order
            case .schema: .schema
            }
        }
    }

    /// A transaction that left nothing behind and may be run once more.
    private struct RunAgain: Error {
        let failure: DatabaseError
    }

    /// The server's locks that have no table: any two numbers of our own.
    fileprivate enum Lock: String {
        case retries = "4850183901"
        case schema = "4850183902"
        case order = "4850183903"

        var take: String { "SELECT pg_advisory_lock(\(rawValue))" }
        var release: String { "SELECT pg_advisory_unlock(\(rawValue))" }
    }

    private static let attempts = 20
    private let url: String
    private var connection: PostgresConnection?

    init(url: String) {
        self.url = url
    }

    func disconnect() {
        connection = nil
    }

    func run<Answer>(_ work: Work, _ body: (PostgresTransaction) throws -> Answer) throws -> Answer {
        try runAgain(work) { transaction, _ in try body(transaction) }
    }

    /// Runs the writes one after the other under one commit, while no other process does so.
    func commit(_ batch: [QueuedWrite]) throws -> [QueuedWrite.Telling] {
        try runAgain(.ordered) { transaction, isFirst in
            try batch.map { write in
                try transaction.attempt(write) { mayRunAgain($0, isFirst: isFirst) || $0.kind == .connection }
            }
        }
    }

    private func runAgain<Answer>(
        _ work: Work, _ body: (PostgresTransaction, _ isFirst: Bool) throws -> Answer
    ) throws -> Answer {
        var failure: DatabaseError?
        for attempt in 1...Self.attempts {
            do {
                // Who met another write once waits in line from then on, so that twenty at one row do not wear each other out.
                let lock = work.lock ?? (failure?.kind == .serialization ? .retries : nil)
                return try once(work, lock, isFirst: attempt == 1, body)
            } catch let again as RunAgain {
                failure = again.failure
            }
        }
        throw failure ?? DatabaseError(.serialization, "the transaction was never run", sql: "")
    }

    private func once<Answer>(
        _ work: Work, _ lock: Lock?, isFirst: Bool, _ body: (PostgresTransaction, Bool) throws -> Answer
    ) throws -> Answer {
        let connection = try begin(work, lock)
        var isReleased = false
        defer { if !isReleased, let lock { try? connection.command(lock.release) } }
        let transaction = PostgresTransaction(connection)
        let answer: Answer
        do {
            answer = try body(transaction, isFirst)
            if let failure = transaction.failure { throw failure }
        } catch {
            try? connection.command("ROLLBACK")
            if let failure = transaction.failure, mayRunAgain(failure, isFirst: isFirst) {
                throw RunAgain(failure: failure)
            }
            throw error
        }
        try commit(connection, releasing: lock)
        isReleased = true
        return answer
    }

    /// The lock is taken before the transaction, so that its snapshot is younger than the wait; both on one connection.
    private func begin(_ work: Work, _ lock: Lock?) throws -> PostgresConnection {
        try onLiveConnection { connection in
            if let lock { try connection.command(lock.take) }
            do {
                try connection.command(work.begin)
            } catch {
                if let lock { try? connection.command(lock.release) }
                throw error
            }
        }
    }

    private func mayRunAgain(_ failure: DatabaseError, isFirst: Bool) -> Bool {
        switch failure.kind {
        case .serialization: true
        // A key that another write took in the meantime shows as this; run again, the body sees that write.
        case .unique, .connection: isFirst
        default: false
        }
    }

    /// The lock goes in the same message, once the commit is done: what follows a refused commit is not run.
    private func commit(_ connection: PostgresConnection, releasing lock: Lock?) throws {
        do {
            try connection.command("COMMIT" + (lock.map { "; \($0.release)" } ?? ""))
        } catch let error as DatabaseError where error.kind == .serialization {
            throw RunAgain(failure: error)
        } catch let error as DatabaseError where connection.isBroken {
            throw DatabaseError(
                .connection, "the connection went while committing; whether it was done is unknown: \(error.message)",
                sql: "")
        } catch {
            try? connection.command("ROLLBACK")
            throw error
        }
    }

    /// Begins something on the connection, on a new one when the server has closed the old one meanwhile.
    private func onLiveConnection(_ begin: (PostgresConnection) throws -> Void) throws -> PostgresConnection {
        if let connection, !connection.isBroken {
            do {
                try begin(connection)
                return connection
            } catch  where connection.isBroken {
                self.connection = nil
            }
        }
        let fresh = try PostgresConnection(url: url)
        connection = fresh
        try begin(fresh)
        return fresh
    }
}
