import Database
import ParIndex

extension Store {
    /// What every request asks first, in one read: the session of its token, unless that has ended, was idle too long, or
    /// the account is closed; and whether the database holds made-up scores, which every page and paper then says.
    public func visit(
        tokenDigest: String?, at now: Instant, _ limits: SessionLimits
    ) async throws -> (session: PersonSession?, isSimulated: Bool) {
        let visit = try await engine.read { transaction in
            (
                session: try tokenDigest.flatMap { try transaction.session(tokenDigest: $0, at: now, limits) },
                isSimulated: try transaction.one("SELECT 1 AS found FROM round WHERE is_simulated = 1 LIMIT 1") != nil
            )
        }
        if let tokenDigest, let session = visit.session, session.seen.adding(seconds: 60) <= now {
            try await touch(tokenDigest, at: now)
        }
        return visit
    }

    /// That a session is in use is no deed and stands in no record.
    private func touch(_ tokenDigest: String, at now: Instant) async throws {
        try await engine.write {
            try $0.execute("UPDATE session SET seen_at = \(now.seconds) WHERE token_digest = \(tokenDigest)")
        }
    }

    /// A person's sessions that have not ended, the one used last first.
    public func sessions(of person: Person, at now: Instant, _ limits: SessionLimits) async throws -> [PersonSession] {
        try await engine.read { transaction in
            try transaction.rows(
                """
                SELECT s.*, p.sign_in_name FROM session s JOIN person p ON p.id = s.person
                WHERE s.person = \(person.id) AND s.ends_at > \(now.seconds)
                    AND s.seen_at > \(now.seconds - limits.idle)
                ORDER BY s.seen_at DESC, s.token_digest
                """
            ).map { try PersonSession($0, person: person) }
        }
    }

    /// Ends the session of a token, as its person asks; nothing happens where there is none.
    public func endSession(tokenDigest: String, by doer: Doer, at now: Instant, request: String) async throws {
        try await record(by: doer, at: now, request: request) { transaction, deeds in
            let count = try transaction.execute("DELETE FROM session WHERE token_digest = \(tokenDigest)")
            if count > 0 { deeds.note(Deed("signOut", AccountDeed.object(doer.id))) }
        }
    }

    /// Ends one of a person's sessions, or all of them but the one in use.
    ///
    /// - Parameter id: `nil` for all.
    public func endSessions(
        of person: String, id: String?, exceptDigest digest: String, by doer: Doer, at now: Instant, request: String
    ) async throws {
        try await record(by: doer, at: now, request: request) { transaction, deeds in
            let ended: Int
            if let id {
                // "g" follows every hexadecimal digit.
                ended = try transaction.execute(
                    """
                    DELETE FROM session WHERE person = \(person) AND token_digest >= \(id)
                        AND token_digest < \(id + "g") AND token_digest <> \(digest)
                    """)
            } else {
                ended = try transaction.endSessions(of: person, except: digest)
            }
            if ended > 0 { deeds.note(Deed("endSession", AccountDeed.object(person), after: String(ended))) }
        }
    }
}

/// How the record names accounts.
enum AccountDeed {
    static func object(_ person: String) -> String { "tai-khoan/\(person)" }
}

extension Transaction {
    fileprivate func session(
        tokenDigest: String, at now: Instant, _ limits: SessionLimits
    ) throws -> PersonSession? {
        try one(
            """
            SELECT s.*, p.id, p.name, p.sign_in_name, (SELECT COUNT(*) FROM notice n WHERE n.person = s.person
                AND n.read_at IS NULL) AS unread FROM session s JOIN person p ON p.id = s.person
            WHERE s.token_digest = \(tokenDigest) AND s.ends_at > \(now.seconds)
                AND s.seen_at > \(now.seconds - limits.idle) AND p.closed_at IS NULL
            """
        ).map { try PersonSession($0, person: person($0), unreadNotices: $0["unread"]) }
    }
}
