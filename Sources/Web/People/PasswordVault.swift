import Foundation

/// Makes and compares password digests on two threads of its own: each takes 128 MiB and some tenths of a second, and
/// Swift's own threads must never wait.
final class PasswordVault: @unchecked Sendable {
    /// Too many people are signing in at this moment; nothing was computed.
    struct Overload: Error {}

    private static let width = 2
    /// More would wait longer than a browser does.
    private static let longestQueue = 60

    let cost: PasswordHash.Cost
    /// Guards all that follows.
    private let condition = NSCondition()
    private var jobs: [@Sendable () -> Void] = []
    private var threads = 0
    private var idle = 0
    private var decoy: PasswordHash?

    init(cost: PasswordHash.Cost) {
        self.cost = cost
    }

    /// The digest of a new password.
    func hash(_ password: String) async throws -> PasswordHash {
        try await run { [cost] in try PasswordHash.make(password, cost: cost) }
    }

    /// Whether the password is the one of the digest. Without a digest the work is the same and the answer no, so that
    /// nobody can tell by the time whether an account exists.
    func matches(_ password: String, _ hash: PasswordHash?) async throws -> Bool {
        try await run { [self] in
            guard let hash else {
                _ = try madeDecoy().matches(password)
                return false
            }
            return try hash.matches(password)
        }
    }

    /// A digest of nobody's password at the present cost.
    private func madeDecoy() throws -> PasswordHash {
        if let made = condition.withLock({ decoy }) { return made }
        let made = try PasswordHash.make(Token.make().text, cost: cost)
        condition.withLock { decoy = made }
        return made
    }

    private func run<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            let isTaken = take { continuation.resume(with: Result { try work() }) }
            if !isTaken { continuation.resume(throwing: Overload()) }
        }
    }

    private func take(_ job: @escaping @Sendable () -> Void) -> Bool {
        condition.withLock {
            guard jobs.count < Self.longestQueue else { return false }
            jobs.append(job)
            if jobs.count > idle && threads < Self.width {
                threads += 1
                Thread.detachNewThread { [weak self] in self?.work() }
            } else {
                condition.signal()
            }
            return true
        }
    }

    private func work() {
        while let job = nextJob() { job() }
    }

    /// Waits for work; a thread that finds none for a while ends.
    private func nextJob() -> (@Sendable () -> Void)? {
        condition.withLock {
            idle += 1
            defer { idle -= 1 }
            let patience = Date(timeIntervalSinceNow: 5)
            while jobs.isEmpty { if !condition.wait(until: patience) { break } }
            guard jobs.isEmpty else { return jobs.removeFirst() }
            threads -= 1
            return nil
        }
    }
}
