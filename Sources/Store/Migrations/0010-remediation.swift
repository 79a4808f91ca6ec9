import Database

extension Migration {
    /// What units do about what they lost.
    static let remediation = Migration(
        number: 10, name: "remediation",
        statements: [
            """
            CREATE TABLE measure (
                id TEXT NOT NULL PRIMARY KEY,
                round TEXT NOT NULL,
                unit TEXT NOT NULL,
                code TEXT NOT NULL,
                place INTEGER NOT NULL,
                version INTEGER NOT NULL,
                content TEXT NOT NULL,
                responsible TEXT NOT NULL,
                due TEXT,
                proof TEXT NOT NULL,
                expected INTEGER,
                state TEXT NOT NULL,
                outcome TEXT NOT NULL,
                done_on TEXT,
                changed_by TEXT NOT NULL,
                changed_name TEXT NOT NULL,
                changed_at INTEGER NOT NULL,
                FOREIGN KEY (round, unit) REFERENCES participant (round, unit))
            """,
            "CREATE UNIQUE INDEX measure_by_unit ON measure (round, unit, place)",
        ])
}
