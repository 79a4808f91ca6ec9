import Database

extension Migration {
    /// What rounds set up in the program need: the exact text of their sets, and questions with answers.
    static let setup = Migration(
        number: 8, name: "setup",
        statements: [
            """
            CREATE TABLE criteria_set (
                key TEXT NOT NULL PRIMARY KEY,
                slug TEXT NOT NULL,
                title TEXT NOT NULL,
                digest TEXT NOT NULL UNIQUE,
                authority TEXT NOT NULL,
                added_by TEXT NOT NULL,
                added_name TEXT NOT NULL,
                added_at INTEGER NOT NULL)
            """,
            """
            CREATE TABLE criteria_set_file (
                criteria_set TEXT NOT NULL REFERENCES criteria_set (key),
                place INTEGER NOT NULL,
                name TEXT NOT NULL,
                content TEXT NOT NULL,
                PRIMARY KEY (criteria_set, place))
            """,
            """
            CREATE TABLE question (
                id TEXT NOT NULL PRIMARY KEY,
                round TEXT NOT NULL,
                unit TEXT NOT NULL,
                unit_name TEXT NOT NULL,
                code TEXT,
                content TEXT NOT NULL,
                asked_by TEXT NOT NULL,
                asked_name TEXT NOT NULL,
                asked_at INTEGER NOT NULL,
                answer TEXT NOT NULL,
                answered_by TEXT,
                answered_name TEXT,
                answered_at INTEGER,
                FOREIGN KEY (round, unit) REFERENCES participant (round, unit))
            """,
            "CREATE INDEX question_by_round ON question (round, asked_at)",
            """
            CREATE TABLE given_report (
                id TEXT NOT NULL PRIMARY KEY,
                round TEXT NOT NULL REFERENCES round (slug),
                name TEXT NOT NULL,
                digest TEXT NOT NULL,
                size INTEGER NOT NULL CHECK (size > 0),
                media_type TEXT NOT NULL,
                pages INTEGER,
                remarks TEXT NOT NULL,
                added_by TEXT NOT NULL,
                added_name TEXT NOT NULL,
                added_at INTEGER NOT NULL)
            """,
            """
            CREATE TABLE given_proof (
                round TEXT NOT NULL,
                unit TEXT NOT NULL,
                code TEXT NOT NULL,
                report TEXT NOT NULL REFERENCES given_report (id),
                is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
                PRIMARY KEY (round, unit, code, report),
                FOREIGN KEY (round, unit) REFERENCES participant (round, unit)) WITHOUT ROWID
            """,
            "CREATE INDEX given_proof_by_report ON given_proof (report)",
        ])
}
