import Database
import ParIndex

extension Store {
    /// The stored set of that key, or `nil`.
    public func storedSet(_ key: String) async throws -> StoredSet? {
        try await engine.read { transaction in
            try transaction.one("SELECT * FROM criteria_set WHERE key = \(key)").map { row in
                try transaction.storedSet(row)
            }
        }
    }

    /// The keys of the sets that a round's tables are scored by.
    public func setKeys(round: String) async throws -> [String] {
        try await engine.read { transaction in
            try transaction.rows("SELECT criteria_set FROM round_table WHERE round = \(round)").map {
                try $0["criteria_set"]
            }
        }
    }

    /// All stored sets that an authority brought in, the newest first, without their texts.
    public func storedSets(of authority: String) async throws -> [StoredSet] {
        try await engine.read { transaction in
            try transaction.rows(
                "SELECT * FROM criteria_set WHERE authority = \(authority) ORDER BY added_at DESC, key"
            ).map { try transaction.storedSet($0) }
        }
    }

    /// Keeps the text of a set that somebody brought in; nothing happens where it is kept already.
    public func keep(_ set: StoredSet, of authority: String, on occasion: Occasion) async throws {
        try await record(occasion) { transaction, deeds in
            try Round.authorizeSettingUp(at: authority, occasion.actor)
            try transaction.keep(set, on: occasion, &deeds)
        }
    }
}

extension Transaction {
    func storedSet(_ row: Row) throws -> StoredSet {
        let key: String = try row["key"]
        let files = try rows("SELECT name, content FROM criteria_set_file WHERE criteria_set = \(key) ORDER BY place")
        return StoredSet(
            slug: try row["slug"], title: try row["title"],
            files: try files.map { StoredSet.File(name: try $0["name"], text: try $0["content"]) },
            authority: try row["authority"],
            added: Authorship(person: try row["added_by"], name: try row["added_name"], at: try row["added_at"]))
    }

    /// Adds a set that is not there yet.
    func keep(_ set: StoredSet, on occasion: Occasion, _ deeds: inout Deeds) throws {
        guard try one("SELECT 1 AS found FROM criteria_set WHERE key = \(set.key)") == nil else { return }
        let person = occasion.actor.person
        try execute(
            """
            INSERT INTO criteria_set (key, slug, title, digest, authority, added_by, added_name, added_at)
            VALUES (\(set.key), \(set.slug), \(set.title), \(set.digest), \(set.authority), \(person.id),
                \(person.name), \(occasion.at))
            """)
        try insert(
            into: "criteria_set_file", columns: ["criteria_set", "place", "name", "content"],
            rows: set.files.enumerated().map { place, file in
                [set.key.stored, place.stored, file.name.stored, file.text.stored]
            })
        deeds.note(Deed("keepSet", "bo-tieu-chi/\(set.key)", after: set.digest))
    }
}
