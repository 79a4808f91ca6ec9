import Database
import ParIndex

extension Store {
    /// Adds people who are not there yet, with a sign-in link each; the database keeps digests of the links' tokens only.
    public func add(_ people: [(person: Person, linkDigest: String)], at second: Int64) async throws {
        try await engine.write { transaction in
            for (person, digest) in people {
                try transaction.execute(
                    """
                    INSERT INTO person (id, name) VALUES (\(person.id), \(person.name)) ON CONFLICT (id) DO NOTHING
                    """)
                for appointment in person.appointments { try transaction.add(appointment, of: person.id) }
                try transaction.execute(
                    "INSERT INTO sign_in_link (token_digest, person, made_at) VALUES (\(digest), \(person.id), \(second))"
                )
            }
        }
    }

    /// Begins a session for the person whose link has that digest; `nil` for an unknown link, and nothing is stored.
    public func beginSession(
        linkDigest: String, tokenDigest: String, at second: Int64, lasting seconds: Int64
    ) async throws -> Person? {
        try await engine.write { transaction in
            let link = try transaction.one(
                """
                SELECT p.* FROM person p JOIN sign_in_link l ON l.person = p.id WHERE l.token_digest = \(linkDigest)
                """)
            guard let person = try link.map({ try transaction.person($0) }) else { return nil }
            try transaction.execute(
                """
                INSERT INTO session (token_digest, person, begun_at, ends_at)
                VALUES (\(tokenDigest), \(person.id), \(second), \(second + seconds))
                """)
            return person
        }
    }

    /// The person of a session that has not ended, or `nil`.
    public func person(tokenDigest: String, at second: Int64) async throws -> Person? {
        try await engine.read { transaction in
            try transaction.one(
                """
                SELECT p.* FROM person p JOIN session s ON s.person = p.id
                WHERE s.token_digest = \(tokenDigest) AND s.ends_at > \(second)
                """
            ).map { try transaction.person($0) }
        }
    }

    /// Ends a session; nothing happens where there is none.
    public func endSession(tokenDigest: String) async throws {
        try await engine.write { try $0.execute("DELETE FROM session WHERE token_digest = \(tokenDigest)") }
    }
}

extension Store {
    /// Everybody, in Vietnamese order of their names.
    public func people() async throws -> [Person] {
        let people = try await engine.read { transaction in
            try transaction.rows("SELECT * FROM person").map { try transaction.person($0) }
        }
        return VietnameseOrder.sorted(people, by: \.name)
    }
}
