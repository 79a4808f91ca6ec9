import Database

extension Migration {
    /// People with what they were made responsible for, and how they prove who they are; of tokens only digests.
    static let people = Migration(
        number: 2, name: "people",
        statements: [
            """
            CREATE TABLE person (
                id TEXT NOT NULL PRIMARY KEY,
                name TEXT NOT NULL,
                name_folded TEXT NOT NULL,
                sign_in_name TEXT UNIQUE,
                phone TEXT NOT NULL,
                email TEXT NOT NULL,
                made_at INTEGER NOT NULL,
                closed_at INTEGER)
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
            CREATE TABLE credential (
                person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
                password_hash TEXT NOT NULL,
                set_at INTEGER NOT NULL)
            """,
            """
            CREATE TABLE second_factor (
                person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
                secret TEXT NOT NULL,
                last_step INTEGER NOT NULL,
                set_at INTEGER NOT NULL)
            """,
            """
            CREATE TABLE recovery_code (
                person TEXT NOT NULL REFERENCES person (id),
                digest TEXT NOT NULL,
                used_at INTEGER,
                PRIMARY KEY (person, digest)) WITHOUT ROWID
            """,
            """
            CREATE TABLE invitation (
                token_digest TEXT NOT NULL PRIMARY KEY,
                person TEXT NOT NULL UNIQUE REFERENCES person (id),
                made_at INTEGER NOT NULL,
                ends_at INTEGER NOT NULL)
            """,
            """
            CREATE TABLE sign_in_link (
                token_digest TEXT NOT NULL PRIMARY KEY,
                person TEXT NOT NULL REFERENCES person (id),
                made_at INTEGER NOT NULL)
            """,
            """
            CREATE TABLE sign_in_delay (
                name_digest TEXT NOT NULL PRIMARY KEY,
                failures INTEGER NOT NULL,
                next_try_at INTEGER NOT NULL)
            """,
            """
            CREATE TABLE sign_in_step (
                token_digest TEXT NOT NULL PRIMARY KEY,
                person TEXT NOT NULL REFERENCES person (id),
                ends_at INTEGER NOT NULL)
            """,
            """
            CREATE TABLE session (
                token_digest TEXT NOT NULL PRIMARY KEY,
                person TEXT NOT NULL REFERENCES person (id),
                begun_at INTEGER NOT NULL,
                seen_at INTEGER NOT NULL,
                ends_at INTEGER NOT NULL,
                device TEXT NOT NULL,
                has_second_factor INTEGER NOT NULL CHECK (has_second_factor IN (0, 1)),
                is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)))
            """,
            "CREATE INDEX session_by_person ON session (person)",
        ])
}
