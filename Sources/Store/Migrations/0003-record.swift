import Database

extension Migration {
    /// The record: who did what, chained by hashes. Rows are only ever added.
    static let record = Migration(
        number: 3, name: "record",
        statements: [
            """
            CREATE TABLE record (
                seq INTEGER NOT NULL PRIMARY KEY,
                done_at INTEGER NOT NULL,
                doer TEXT NOT NULL,
                doer_name TEXT NOT NULL,
                role TEXT NOT NULL,
                seat TEXT NOT NULL,
                act TEXT NOT NULL,
                object TEXT NOT NULL,
                value_before TEXT,
                value_after TEXT,
                request TEXT NOT NULL,
                previous_hash TEXT NOT NULL,
                hash TEXT NOT NULL,
                CONSTRAINT seq_from_one CHECK (seq >= 1))
            """,
            "CREATE INDEX record_by_object ON record (object, seq)",
        ])
}
