import Foundation

/// Threads for work that waits or computes for long, which Swift's own threads must never do (luồng xử lý riêng).
///
/// There are never more than `limit`; work is taken in the order of asking.
public final class Workers: @unchecked Sendable {
    /// Those that wait for children: so many children run at once.
    static let programs = Workers(limit: 2)

    private let limit: Int
    /// Guards all that follows.
    private let condition = NSCondition()
    private var jobs: [@Sendable () -> Void] = []
    private var threads = 0
    private var idle = 0

    /// Room for `limit` threads, made when there is work that no idle thread takes.
    public init(limit: Int) {
        self.limit = limit
    }

    /// Runs `work` on one of the threads.
    public func run<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer {
        await withCheckedContinuation { continuation in
            take { continuation.resume(returning: work()) }
        }
    }

    private func take(_ job: @escaping @Sendable () -> Void) {
        condition.withLock {
            jobs.append(job)
            if jobs.count > idle && threads < limit {
                threads += 1
                Thread.detachNewThread { self.work() }
            } else {
                condition.signal()
            }
        }
    }

    private func work() {
        while true { nextJob()() }
    }

    private func nextJob() -> @Sendable () -> Void {
        condition.withLock {
            idle += 1
            defer { idle -= 1 }
            while jobs.isEmpty { condition.wait() }
            return jobs.removeFirst()
        }
    }
}
