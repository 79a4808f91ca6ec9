import Foundation
import ParIndex
import Store
import Wording

/// Makes the notices while the server runs, soon after what they are about, and mails them once a day.
struct DailyReminder {
    /// How long somebody may wait for a notice in the program, in seconds.
    private static let pause: Int64 = 300

    let store: Store
    let configuration: Configuration

    /// Goes on until the task is cancelled. What fails is said and tried again later.
    func run() async {
        var mailing = DailyRun.first(startingAt: .now)
        repeat {
            let now = Instant.now
            do {
                let reminding = Reminding(store, configuration)
                let outcome = now >= mailing ? try await reminding.run(at: now) : try await reminding.make(at: now)
                if outcome.mailed > 0 || !outcome.failed.isEmpty { outcome.say() }
            } catch {
                guard !Task.isCancelled else { return }
                _ = Console.end(error)
            }
            if now >= mailing { mailing = DailyRun.next(after: now) }
        } while await wait()
    }

    /// `false` where the task is cancelled.
    private func wait() async -> Bool {
        do { try await Task.sleep(for: .seconds(Self.pause)) } catch { return false }
        return !Task.isCancelled
    }
}
