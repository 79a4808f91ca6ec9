import Database

extension Migration {
    /// People with what they were made responsible for, and their sessions, so that a link can sign a person in.
    static let people = Migration(
        number: 2, name: "people",
        statements: [
            """
            CREATE TABLE person (
                id TEXT NOT NULL PRIMARY KEY,
                name TEXT NOT NULL)
            """,
            """
            CREATE TABLE appointment (
                id TEXT NOT NULL PRIMARY KEY,
                person TEXT NOT NULL REFERENCES person (id),
                role TEXT NOT NULL,
                seat TEXT NOT NULL,
                seat_name TEXT NOT NULL,
                round TEXT,
                codes TEXT NOT NULL,
                units TEXT NOT NULL)
            """,
            "CREATE INDEX appointment_by_person ON appointment (person)",
            "CREATE INDEX appointment_by_seat ON appointment (seat)",
            """
            CREATE TABLE sign_in_link (
                token_digest TEXT NOT NULL PRIMARY KEY,
                person TEXT NOT NULL REFERENCES person (id),
                made_at INTEGER NOT NULL)
            """,
            """
            CREATE TABLE session (
                token_digest TEXT NOT NULL PRIMARY KEY,
                person TEXT NOT NULL REFERENCES person (id),
                begun_at INTEGER NOT NULL,
                ends_at INTEGER NOT NULL)
            """,
        ])
}
