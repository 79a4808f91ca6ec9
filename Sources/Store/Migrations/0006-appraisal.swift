import Database

extension Migration {
    /// What the council works with: reasons to choose from, lines accepted together, members' own scores.
    static let appraisal = Migration(
        number: 6, name: "appraisal",
        statements: [
            """
            CREATE TABLE reason_list (
                authority TEXT NOT NULL PRIMARY KEY,
                version INTEGER NOT NULL) WITHOUT ROWID
            """,
            """
            CREATE TABLE reason_template (
                authority TEXT NOT NULL REFERENCES reason_list (authority),
                place INTEGER NOT NULL,
                category TEXT NOT NULL,
                text TEXT NOT NULL,
                PRIMARY KEY (authority, place)) WITHOUT ROWID
            """,
            """
            CREATE TABLE acceptance (
                id TEXT NOT NULL,
                round TEXT NOT NULL,
                unit TEXT NOT NULL,
                code TEXT NOT NULL,
                version INTEGER NOT NULL,
                person TEXT NOT NULL,
                PRIMARY KEY (id, unit, code),
                FOREIGN KEY (round, unit) REFERENCES participant (round, unit)) WITHOUT ROWID
            """,
            """
            CREATE TABLE member_score (
                round TEXT NOT NULL,
                unit TEXT NOT NULL,
                code TEXT NOT NULL,
                person TEXT NOT NULL,
                person_name TEXT NOT NULL,
                version INTEGER NOT NULL,
                at INTEGER NOT NULL,
                appraisal TEXT NOT NULL,
                ground_category TEXT,
                ground TEXT,
                ground_public TEXT,
                PRIMARY KEY (round, code, unit, person),
                FOREIGN KEY (round, unit) REFERENCES participant (round, unit)) WITHOUT ROWID
            """,
        ])
}
