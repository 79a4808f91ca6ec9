import Database
import ParIndex

/// What one person is mailed on one day (bản tin nhắc việc).
public struct NoticeDigest: Hashable, Sendable {
    public var person: Person
    /// The address, as it was entered.
    public var email: String
    /// What is nearest to its deadline first.
    public var notices: [KeptNotice]
}

extension Store {
    /// How long a notice is worth a mail, in seconds: what could not be sent for a week lies in the program anyway.
    private static let worthMailing: Int64 = 7 * 86_400

    /// What is still to be mailed: unread notices of people with an address, who were not mailed today.
    public func digests(at now: Instant) async throws -> [NoticeDigest] {
        let midnight = Instant(now.day)
        return try await engine.read { transaction in
            let rows = try transaction.rows(
                """
                SELECT n.*, p.email FROM notice n JOIN person p ON p.id = n.person
                WHERE n.mailed_at IS NULL AND n.read_at IS NULL AND n.made_at > \(now.seconds - Self.worthMailing)
                    AND p.email <> '' AND p.closed_at IS NULL AND NOT EXISTS (
                        SELECT 1 FROM notice m WHERE m.person = n.person AND m.mailed_at >= \(midnight))
                ORDER BY n.person, n.due_at IS NULL, n.due_at, n.id
                """)
            let people = Dictionary(grouping: try rows.map { (id: try $0["person"] as String, row: $0) }, by: \.id)
            return try people.sorted { $0.key < $1.key }.compactMap { id, rows in
                guard let person = try transaction.person(id: id), let email: String = try rows.first?.row["email"]
                else { return nil }
                return NoticeDigest(person: person, email: email, notices: try rows.map { try KeptNotice($0.row) })
            }
        }
    }

    /// Notes that a digest was handed to the mail program.
    public func noteMailed(_ digest: NoticeDigest, at now: Instant) async throws {
        try await record(by: .system, at: now, request: "") { transaction, deeds in
            let ids = digest.notices.map(\.id)
            try transaction.execute("UPDATE notice SET mailed_at = \(now) WHERE id IN \(list: ids)")
            deeds.note(Deed("mailNotices", AccountDeed.object(digest.person.id), after: "\(ids.count)"))
        }
    }
}
