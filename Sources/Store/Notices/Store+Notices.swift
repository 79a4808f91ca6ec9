import Database
import ParIndex

extension Store {
    /// A person's notices, the unread first, then the newest first.
    ///
    /// - Parameter most: how many at most.
    public func notices(of person: String, most: Int) async throws -> [KeptNotice] {
        try await engine.read { transaction in
            try transaction.rows(
                """
                SELECT * FROM notice WHERE person = \(person)
                ORDER BY read_at IS NOT NULL, made_at DESC, due_at IS NULL, due_at, id LIMIT \(most)
                """
            ).map(KeptNotice.init)
        }
    }

    /// Notes that a person has read a notice.
    ///
    /// - Returns: the notice; `nil` where the person has none of that id.
    public func readNotice(_ id: String, on occasion: Occasion) async throws -> KeptNotice? {
        try await record(occasion) { transaction, deeds in
            let person = occasion.actor.person.id
            let found = try transaction.one("SELECT * FROM notice WHERE id = \(id) AND person = \(person)")
            guard let found else { return nil }
            let changed = try transaction.execute(
                "UPDATE notice SET read_at = \(occasion.at) WHERE id = \(id) AND read_at IS NULL")
            if changed == 1 { deeds.note(Deed("readNotice", "thong-bao/\(id)")) }
            return try KeptNotice(found)
        }
    }

    /// Notes that a person has read all notices made until `last`: what came after they saw the list stays unread.
    public func readNotices(until last: Instant, on occasion: Occasion) async throws {
        try await record(occasion) { transaction, deeds in
            let count = try transaction.execute(
                """
                UPDATE notice SET read_at = \(occasion.at)
                WHERE person = \(occasion.actor.person.id) AND read_at IS NULL AND made_at <= \(last)
                """)
            if count > 0 { deeds.note(Deed("readNotices", "thong-bao", after: "\(count)")) }
        }
    }
}
