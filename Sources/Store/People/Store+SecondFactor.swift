import Database
import ParIndex

/// A second factor as it is kept.
public struct StoredSecondFactor: Hashable, Sendable {
    /// In Base32.
    public var secret: String
    /// The last step whose code was given; neither it nor one before it counts again.
    public var lastStep: Int64
    /// Recovery codes that are left.
    public var recoveryCodes: Int
}

extension Store {
    public func secondFactor(of person: String) async throws -> StoredSecondFactor? {
        try await engine.read { transaction in
            try transaction.one(
                """
                SELECT f.secret, f.last_step, CAST((SELECT COUNT(*) FROM recovery_code r
                    WHERE r.person = f.person AND r.used_at IS NULL) AS BIGINT) AS codes
                FROM second_factor f WHERE f.person = \(person)
                """
            ).map { row in
                StoredSecondFactor(
                    secret: try row["secret"], lastStep: try row["last_step"], recoveryCodes: try row["codes"])
            }
        }
    }

    /// Puts a secret in force, with new recovery codes; the session counts as proved by it, all others end.
    public func setSecondFactor(
        _ secret: String, step: Int64, recoveryDigests: [String], of person: Person, tokenDigest: String,
        at now: Instant, request: String
    ) async throws {
        try await record(by: Doer(person), at: now, request: request) { transaction, deeds in
            try transaction.execute(
                """
                INSERT INTO second_factor (person, secret, last_step, set_at)
                VALUES (\(person.id), \(secret), \(step), \(now.seconds))
                ON CONFLICT (person) DO UPDATE
                SET secret = excluded.secret, last_step = excluded.last_step, set_at = excluded.set_at
                """)
            try transaction.replaceRecoveryCodes(recoveryDigests, of: person.id)
            try transaction.endSessions(of: person.id, except: tokenDigest)
            try transaction.execute(
                "UPDATE session SET has_second_factor = 1 WHERE token_digest = \(tokenDigest)")
            deeds.note(Deed("setSecondFactor", AccountDeed.object(person.id)))
        }
    }

    /// Uses up the code of a step; `false` where it or a later one was used before.
    public func useStep(_ step: Int64, of person: String) async throws -> Bool {
        try await engine.write { transaction in
            try transaction.execute(
                "UPDATE second_factor SET last_step = \(step) WHERE person = \(person) AND last_step < \(step)") == 1
        }
    }

    /// Uses up a recovery code; `false` where there is none such, or it was used before.
    public func useRecoveryCode(
        digest: String, of person: Person, at now: Instant, request: String
    ) async throws -> Bool {
        try await record(by: Doer(person), at: now, request: request) { transaction, deeds in
            let used = try transaction.execute(
                """
                UPDATE recovery_code SET used_at = \(now.seconds)
                WHERE person = \(person.id) AND digest = \(digest) AND used_at IS NULL
                """)
            if used == 1 { deeds.note(Deed("useRecoveryCode", AccountDeed.object(person.id))) }
            return used == 1
        }
    }

    /// New recovery codes in place of all old ones.
    public func setRecoveryCodes(
        _ digests: [String], of person: Person, at now: Instant, request: String
    ) async throws {
        try await record(by: Doer(person), at: now, request: request) { transaction, deeds in
            try transaction.replaceRecoveryCodes(digests, of: person.id)
            deeds.note(Deed("setRecoveryCodes", AccountDeed.object(person.id)))
        }
    }
}

extension Transaction {
    fileprivate func replaceRecoveryCodes(_ digests: [String], of person: String) throws {
        try execute("DELETE FROM recovery_code WHERE person = \(person)")
        for digest in digests {
            try execute("INSERT INTO recovery_code (person, digest) VALUES (\(person), \(digest))")
        }
    }
}
