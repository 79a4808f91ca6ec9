import Database

extension Migration {
    /// What people were told, once each.
    static let notices = Migration(
        number: 7, name: "notices",
        statements: [
            """
            CREATE TABLE notice (
                id TEXT NOT NULL PRIMARY KEY,
                person TEXT NOT NULL REFERENCES person (id),
                kind TEXT NOT NULL,
                work TEXT NOT NULL,
                round TEXT NOT NULL,
                unit TEXT NOT NULL,
                occurrence TEXT NOT NULL,
                round_title TEXT NOT NULL,
                unit_name TEXT NOT NULL,
                items INTEGER NOT NULL,
                due_at INTEGER,
                made_at INTEGER NOT NULL,
                read_at INTEGER,
                mailed_at INTEGER,
                UNIQUE (person, kind, work, round, unit, occurrence))
            """,
            "CREATE INDEX notice_by_person ON notice (person, made_at)",
            "CREATE INDEX notice_unread ON notice (person) WHERE read_at IS NULL",
        ])
}
