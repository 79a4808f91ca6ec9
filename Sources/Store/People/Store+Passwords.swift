import Database
import ParIndex

extension Store {
    /// Sets a person's password anew, and ends all sessions but the one in use: who knew the old one is out.
    public func setPassword(
        _ hash: String, of person: Person, exceptDigest digest: String, by doer: Doer, at now: Instant, request: String
    ) async throws {
        try await record(by: doer, at: now, request: request) { transaction, deeds in
            try transaction.setPassword(hash, of: person.id, at: now)
            try transaction.endSessions(of: person.id, except: digest)
            deeds.note(Deed("setPassword", AccountDeed.object(person.id)))
        }
    }

    /// Keeps the same password under another digest, such as one of a higher cost.
    public func rehash(_ hash: String, of person: Person, at now: Instant) async throws {
        try await engine.write { try $0.setPassword(hash, of: person.id, at: now) }
    }

    /// Whom an invitation is for, while it can be used.
    public func invited(tokenDigest: String, at now: Instant) async throws -> StoredCredential? {
        let person = try await engine.read { transaction in
            try transaction.one(
                """
                SELECT person FROM invitation WHERE token_digest = \(tokenDigest) AND ends_at > \(now.seconds)
                """)
        }
        guard let person else { return nil }
        return try await credential(of: try person["person"])
    }

    /// Sets the password that an invited person chose, and uses up the invitation; all sessions end.
    ///
    /// - Returns: whether the invitation could still be used; nothing is stored otherwise.
    public func acceptInvitation(
        tokenDigest: String, passwordHash: String, at now: Instant, request: String
    ) async throws -> Bool {
        guard let invited = try await invited(tokenDigest: tokenDigest, at: now) else { return false }
        let person = invited.person
        return try await record(by: Doer(person), at: now, request: request) { transaction, deeds in
            let used = try transaction.execute("DELETE FROM invitation WHERE token_digest = \(tokenDigest)")
            guard used == 1 else { return false }
            try transaction.setPassword(passwordHash, of: person.id, at: now)
            try transaction.endSessions(of: person.id)
            deeds.note(Deed("acceptInvitation", AccountDeed.object(person.id)))
            return true
        }
    }
}

extension Transaction {
    fileprivate func setPassword(_ hash: String, of person: String, at now: Instant) throws {
        try execute(
            """
            INSERT INTO credential (person, password_hash, set_at) VALUES (\(person), \(hash), \(now.seconds))
            ON CONFLICT (person) DO UPDATE SET password_hash = excluded.password_hash, set_at = excluded.set_at
            """)
    }
}
