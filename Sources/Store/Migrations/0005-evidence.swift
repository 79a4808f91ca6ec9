import Database

extension Migration {
    /// Documents of the units' binders and what they prove; the bytes lie in files named by their digest.
    static let evidence = Migration(
        number: 5, name: "evidence",
        statements: [
            """
            CREATE TABLE evidence_document (
                id TEXT NOT NULL PRIMARY KEY,
                unit TEXT NOT NULL,
                name TEXT NOT NULL,
                digest TEXT NOT NULL,
                size INTEGER NOT NULL CHECK (size > 0),
                media_type TEXT NOT NULL,
                pages INTEGER,
                remarks TEXT NOT NULL,
                number TEXT NOT NULL,
                date TEXT,
                issuer TEXT NOT NULL,
                abstract TEXT NOT NULL,
                address TEXT NOT NULL,
                copied_on TEXT,
                added_by TEXT NOT NULL,
                added_name TEXT NOT NULL,
                added_at INTEGER NOT NULL,
                replaces TEXT REFERENCES evidence_document (id),
                replaced_by TEXT)
            """,
            "CREATE INDEX evidence_document_by_unit ON evidence_document (unit, added_at)",
            "CREATE INDEX evidence_document_by_digest ON evidence_document (digest)",
            """
            CREATE TABLE proof (
                round TEXT NOT NULL,
                unit TEXT NOT NULL,
                code TEXT NOT NULL,
                document TEXT NOT NULL REFERENCES evidence_document (id),
                part TEXT NOT NULL,
                page TEXT NOT NULL,
                linked_by TEXT NOT NULL,
                linked_name TEXT NOT NULL,
                linked_at INTEGER NOT NULL,
                PRIMARY KEY (round, unit, code, document, part),
                FOREIGN KEY (round, unit) REFERENCES participant (round, unit)) WITHOUT ROWID
            """,
            "CREATE INDEX proof_by_document ON proof (document)",
        ])
}
