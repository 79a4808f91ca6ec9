import Foundation
import ParIndex
import Store
import Web
import Wording

/// Makes the notices that are due, then mails what was not mailed yet.
struct Reminding {
    let store: Store
    let configuration: Configuration

    init(_ store: Store, _ configuration: Configuration) {
        (self.store, self.configuration) = (store, configuration)
    }

    /// What one run did.
    struct Outcome: Encodable {
        /// A mail that could not be sent and stays for the next run.
        struct Failed: Encodable {
            var person: String
            var reason: String
        }

        var made: Int
        /// For how many people.
        var people: Int
        var mailed = 0
        var failed: [Failed] = []
    }

    /// Makes the notices that are due.
    func make(at now: Instant) async throws -> Outcome {
        let sets = SetShelf(ShippedSets.library)
        try await sets.stock(from: store)
        let (made, people) = try await store.remind(at: now) { sets[$0] }
        return Outcome(made: made, people: people)
    }

    /// Makes them and mails what was not mailed yet.
    func run(at now: Instant) async throws -> Outcome {
        var outcome = try await make(at: now)
        guard let path = configuration.sendmail else { return outcome }
        let mailer = Mailer(path: path, origin: configuration.origin)
        for digest in try await store.digests(at: now) {
            do {
                try await mailer.send(digest, at: now)
                try await store.noteMailed(digest, at: now)
                outcome.mailed += 1
            } catch let fault as any Explained {
                let reason = fault.problem.text(in: Console.language)
                outcome.failed.append(Outcome.Failed(person: digest.person.name, reason: reason))
            }
        }
        return outcome
    }
}

extension Reminding.Outcome {
    /// Tells people what was done.
    func say() {
        Console.say(
            Bilingual(
                vi: "Đã tạo \(made) thông báo cho \(people) người, gửi \(mailed) thư.",
                en: "Made \(made) notices for \(people) people, sent \(mailed) mails."))
        for failed in failed {
            Console.say(
                Bilingual(
                    vi: "Chưa gửi được thư cho \(failed.person): \(failed.reason)",
                    en: "No mail to \(failed.person): \(failed.reason)"))
        }
    }
}
