import Database
import ParIndex

extension Store {
    /// Adds people of a demonstration who are not there yet, with a sign-in link each; of its token only the digest is kept.
    public func add(_ people: [(person: Person, linkDigest: String)], at second: Int64) async throws {
        try await record(by: .system, at: Instant(seconds: second), request: "") { transaction, deeds in
            for (person, digest) in people {
                let account = NewAccount(person: person)
                if try transaction.person(id: person.id) == nil {
                    try transaction.add([account], at: Instant(seconds: second), &deeds)
                }
                for appointment in person.appointments { try transaction.add(appointment, of: person.id) }
                try transaction.execute(
                    "INSERT INTO sign_in_link (token_digest, person, made_at) VALUES (\(digest), \(person.id), \(second))"
                )
            }
        }
    }

    /// Begins a session for the person whose demonstration link has that digest; `nil` for an unknown link.
    public func beginSession(
        linkDigest: String, _ session: NewSession, _ limits: SessionLimits, at now: Instant, request: String
    ) async throws -> Person? {
        let found = try await engine.read { transaction in
            try transaction.one(
                """
                SELECT p.* FROM person p JOIN sign_in_link l ON l.person = p.id
                WHERE l.token_digest = \(linkDigest) AND p.closed_at IS NULL
                """
            ).map { try transaction.person($0) }
        }
        guard let person = found else { return nil }
        try await record(by: Doer(person), at: now, request: request) { transaction, deeds in
            try transaction.add(session, of: person.id, at: now, limits)
            deeds.note(Deed("signIn", AccountDeed.object(person.id), after: "demo"))
        }
        return person
    }
}
