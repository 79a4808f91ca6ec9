import Database

extension Migration {
    /// What a running round needs besides its tables: moments, exclusions, and how far each unit's sheet has come.
    static let cycle = Migration(
        number: 4, name: "cycle",
        statements: [
            """
            CREATE TABLE round_moment (
                round TEXT NOT NULL REFERENCES round (slug),
                step TEXT NOT NULL,
                at INTEGER NOT NULL,
                PRIMARY KEY (round, step)) WITHOUT ROWID
            """,
            """
            CREATE TABLE exclusion (
                round TEXT NOT NULL,
                unit TEXT NOT NULL,
                code TEXT NOT NULL,
                reason TEXT NOT NULL,
                PRIMARY KEY (round, unit, code),
                FOREIGN KEY (round, unit) REFERENCES participant (round, unit)) WITHOUT ROWID
            """,
            """
            CREATE TABLE sheet (
                round TEXT NOT NULL,
                unit TEXT NOT NULL,
                state TEXT NOT NULL,
                supplement_codes TEXT,
                supplement_reason TEXT,
                supplement_due INTEGER,
                sent_by TEXT,
                sent_name TEXT,
                sent_at INTEGER,
                supplied_codes TEXT,
                supplied_since INTEGER,
                rejected_reason TEXT,
                rejected_by TEXT,
                rejected_name TEXT,
                rejected_at INTEGER,
                is_withdrawal INTEGER NOT NULL DEFAULT 0,
                submitted_by TEXT,
                submitted_name TEXT,
                submitted_capacity TEXT,
                submitted_at INTEGER,
                issued_document TEXT,
                issued_number TEXT,
                issued_date TEXT,
                issued_by TEXT,
                issued_name TEXT,
                issued_at INTEGER,
                PRIMARY KEY (round, unit),
                FOREIGN KEY (round, unit) REFERENCES participant (round, unit)) WITHOUT ROWID
            """,
        ])
}
