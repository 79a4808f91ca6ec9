import Foundation
import ParIndex
import Store
import Wording

/// Makes and mails the notices once a day while the server runs.
struct DailyReminder {
    let store: Store
    let configuration: Configuration

    /// Goes on until the task is cancelled. What fails is said and tried again the next day.
    func run() async {
        var next = DailyRun.first(startingAt: .now)
        while await wait(until: next) {
            let now = Instant.now
            do {
                let outcome = try await Reminding(store, configuration).run(at: now)
                if outcome.made > 0 || !outcome.failed.isEmpty { outcome.say() }
            } catch {
                guard !Task.isCancelled else { return }
                _ = Console.end(error)
            }
            next = DailyRun.next(after: now)
        }
    }

    /// In short steps, since a machine that was suspended wakes up late; `false` where the task is cancelled.
    private func wait(until moment: Instant) async -> Bool {
        while Instant.now < moment {
            let left = min(moment.seconds - Instant.now.seconds, 600)
            do { try await Task.sleep(for: .seconds(max(1, left))) } catch { return false }
        }
        return !Task.isCancelled
    }
}
