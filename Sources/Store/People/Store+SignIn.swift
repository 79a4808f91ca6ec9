import Database
import ParIndex

/// What a person can prove who they are with.
public struct StoredCredential: Hashable, Sendable {
    public var person: Person
    public var signInName: SignInName?
    /// The digest of the password in its own form; `nil` where none was chosen yet.
    public var passwordHash: String?
    public var hasSecondFactor: Bool
}

extension Store {
    /// Counts a try to sign in before it is looked at, so that many at once gain nothing.
    ///
    /// - Parameter nameDigest: of the name as typed, whether somebody bears it or not: nobody can tell the difference.
    /// - Returns: the moment from which a try counts, where that is still to come; `nil` where the try may go on.
    public func beginTry(nameDigest: String, at now: Instant) async throws -> Instant? {
        try await engine.write { transaction in
            let row = try transaction.one("SELECT * FROM sign_in_delay WHERE name_digest = \(nameDigest)")
            let delay = try row.map {
                SignInDelay(failures: try $0["failures"], nextTry: Instant(seconds: try $0["next_try_at"]))
            }
            guard delay?.allows(now) ?? true else { return delay?.nextTry }
            let next = (delay ?? SignInDelay()).trying(at: now)
            try transaction.execute("DELETE FROM sign_in_delay WHERE next_try_at < \(now.seconds - 2 * 24 * 3600)")
            try transaction.execute(
                """
                INSERT INTO sign_in_delay (name_digest, failures, next_try_at)
                VALUES (\(nameDigest), \(next.failures), \(next.nextTry.seconds))
                ON CONFLICT (name_digest) DO UPDATE
                SET failures = excluded.failures, next_try_at = excluded.next_try_at
                """)
            return nil
        }
    }

    /// Forgets the wrong tries under a name, once a right one was made.
    public func forgetTries(nameDigest: String) async throws {
        try await engine.write { try $0.execute("DELETE FROM sign_in_delay WHERE name_digest = \(nameDigest)") }
    }

    /// Who bears a sign-in name, unless the account is closed.
    public func credential(_ name: SignInName) async throws -> StoredCredential? {
        try await engine.read { transaction in
            try transaction.one(
                "\(Self.credentials) WHERE p.sign_in_name = \(name) AND p.closed_at IS NULL"
            ).map { try StoredCredential($0, transaction) }
        }
    }

    /// What a person proves who they are with, unless the account is closed.
    public func credential(of person: String) async throws -> StoredCredential? {
        try await engine.read { transaction in
            try transaction.one("\(Self.credentials) WHERE p.id = \(person) AND p.closed_at IS NULL")
                .map { try StoredCredential($0, transaction) }
        }
    }

    private static let credentials: SQL = """
        SELECT p.*, c.password_hash, f.person AS factor FROM person p
        LEFT JOIN credential c ON c.person = p.id LEFT JOIN second_factor f ON f.person = p.id
        """

    /// Puts on record that somebody did not prove to be the bearer of a name.
    ///
    /// - Parameter person: `nil` where nobody bears it; what was typed is not kept, it may be a password.
    public func refuseSignIn(_ person: Person?, reason: String, at now: Instant, request: String) async throws {
        try await record(by: .system, at: now, request: request) { _, deeds in
            deeds.note(Deed("refuseSignIn", AccountDeed.object(person?.id ?? "?"), after: reason))
        }
    }

    /// Begins a session of a person who proved who they are; a new token at each sign-in.
    ///
    /// - Parameter nameDigest: whose wrong tries are forgotten now.
    public func beginSession(
        of person: Person, _ session: NewSession, nameDigest: String, _ limits: SessionLimits, at now: Instant,
        request: String
    ) async throws {
        try await record(by: Doer(person), at: now, request: request) { transaction, deeds in
            try transaction.execute("DELETE FROM sign_in_delay WHERE name_digest = \(nameDigest)")
            try transaction.add(session, of: person.id, at: now, limits)
            deeds.note(
                Deed(
                    "signIn", AccountDeed.object(person.id),
                    after: session.hasSecondFactor ? "password+secondFactor" : "password"))
        }
    }

    /// Keeps who proved to know the password until the second factor is given.
    public func beginStep(
        of person: Person, tokenDigest: String, nameDigest: String, until end: Instant, at now: Instant
    ) async throws {
        try await engine.write { transaction in
            try transaction.execute("DELETE FROM sign_in_delay WHERE name_digest = \(nameDigest)")
            try transaction.execute("DELETE FROM sign_in_step WHERE ends_at <= \(now.seconds)")
            try transaction.execute(
                """
                INSERT INTO sign_in_step (token_digest, person, ends_at)
                VALUES (\(tokenDigest), \(person.id), \(end.seconds))
                """)
        }
    }

    /// Who is about to give the second factor; `nil` once the time for it is over.
    public func step(tokenDigest: String, at now: Instant) async throws -> Person? {
        try await engine.read { transaction in
            try transaction.one(
                """
                SELECT p.* FROM person p JOIN sign_in_step s ON s.person = p.id
                WHERE s.token_digest = \(tokenDigest) AND s.ends_at > \(now.seconds) AND p.closed_at IS NULL
                """
            ).map { try transaction.person($0) }
        }
    }

    /// Forgets a sign-in that waited for the second factor.
    public func endStep(tokenDigest: String) async throws {
        try await engine.write { try $0.execute("DELETE FROM sign_in_step WHERE token_digest = \(tokenDigest)") }
    }
}

extension StoredCredential {
    fileprivate init(_ row: Row, _ transaction: any Transaction) throws {
        self.init(
            person: try transaction.person(row), signInName: try row["sign_in_name"],
            passwordHash: try row["password_hash"], hasSecondFactor: try row["factor"] as String? != nil)
    }
}

extension Doer {
    /// A person who acts for nobody but themselves: signing in, choosing a password.
    public init(_ person: Person) {
        let first = person.appointments.first
        self.init(
            id: person.id, name: person.name, role: first?.role.rawValue ?? "", seat: first?.seat.text ?? "")
    }
}
