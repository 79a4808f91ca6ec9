import Database

extension Migration {
    /// What concluding and publishing a round leaves: the minutes' data, publications with what was frozen, the signing key.
    static let publications = Migration(
        number: 9, name: "publications",
        statements: [
            """
            CREATE TABLE minutes (
                round TEXT NOT NULL PRIMARY KEY REFERENCES round (slug),
                place TEXT NOT NULL,
                day TEXT,
                time_of_day TEXT NOT NULL,
                chair TEXT NOT NULL,
                secretary TEXT NOT NULL,
                disagreements TEXT NOT NULL)
            """,
            """
            CREATE TABLE minutes_member (
                round TEXT NOT NULL REFERENCES minutes (round),
                place INTEGER NOT NULL,
                name TEXT NOT NULL,
                is_present INTEGER NOT NULL CHECK (is_present IN (0, 1)),
                PRIMARY KEY (round, place)) WITHOUT ROWID
            """,
            """
            CREATE TABLE minutes_vote (
                round TEXT NOT NULL REFERENCES minutes (round),
                place INTEGER NOT NULL,
                matter TEXT NOT NULL,
                in_favour INTEGER NOT NULL CHECK (in_favour >= 0),
                against INTEGER NOT NULL CHECK (against >= 0),
                abstained INTEGER NOT NULL CHECK (abstained >= 0),
                PRIMARY KEY (round, place)) WITHOUT ROWID
            """,
            """
            CREATE TABLE publication (
                round TEXT NOT NULL REFERENCES round (slug),
                number INTEGER NOT NULL CHECK (number >= 1),
                decision_number TEXT NOT NULL,
                decision_day TEXT NOT NULL,
                decision_signer TEXT NOT NULL,
                correction TEXT,
                prepared_by TEXT NOT NULL,
                prepared_name TEXT NOT NULL,
                prepared_at INTEGER NOT NULL,
                confirmed_by TEXT,
                confirmed_name TEXT,
                confirmed_at INTEGER,
                content_hash TEXT NOT NULL,
                file_hash TEXT,
                PRIMARY KEY (round, number),
                CONSTRAINT two_people CHECK (confirmed_by IS NULL OR confirmed_by <> prepared_by))
            """,
            """
            CREATE TABLE correction (
                round TEXT NOT NULL,
                number INTEGER NOT NULL,
                place INTEGER NOT NULL,
                unit TEXT NOT NULL,
                code TEXT NOT NULL,
                points INTEGER NOT NULL,
                reason TEXT NOT NULL,
                PRIMARY KEY (round, number, place),
                FOREIGN KEY (round, number) REFERENCES publication (round, number)) WITHOUT ROWID
            """,
            """
            CREATE TABLE published_file (
                round TEXT NOT NULL,
                number INTEGER NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('verification', 'data')),
                bytes BLOB NOT NULL,
                PRIMARY KEY (round, number, kind),
                FOREIGN KEY (round, number) REFERENCES publication (round, number))
            """,
            """
            CREATE TABLE signing_key (
                id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
                secret BLOB NOT NULL,
                fingerprint TEXT NOT NULL,
                made_at INTEGER NOT NULL)
            """,
        ])
}
