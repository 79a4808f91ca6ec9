import Database
import TestDatabases

/// A small schema with every kind of column and constraint.
enum SampleSchema {
    static let steps = [
        Migration(
            number: 1, name: "units",
            statements: [
                """
                CREATE TABLE unit (
                    code TEXT NOT NULL,
                    since TEXT NOT NULL,
                    name TEXT NOT NULL,
                    points INTEGER,
                    seal BLOB,
                    CONSTRAINT points_not_negative CHECK (points >= 0),
                    PRIMARY KEY (code, since)
                ) WITHOUT ROWID
                """
            ]),
        Migration(
            number: 2, name: "entries",
            statements: [
                """
                CREATE TABLE entry (
                    number INTEGER NOT NULL PRIMARY KEY,
                    code TEXT NOT NULL,
                    since TEXT NOT NULL,
                    note TEXT,
                    FOREIGN KEY (code, since) REFERENCES unit (code, since) ON DELETE CASCADE
                )
                """,
                "CREATE UNIQUE INDEX entry_note ON entry (note) WHERE note IS NOT NULL",
            ]),
    ]

    static let template = TestTemplate { engine in
        try await Migrator(steps).migrate(engine)
        try await engine.write { transaction in
            try transaction.execute(
                """
                INSERT INTO unit (code, since, name, points)
                VALUES ('06502', '1979-01-01', \("Xã Liên Sơn"), \(81_000_000))
                """)
        }
    }
}

/// Runs a test on a copy of the sample database.
@discardableResult
func withSample<Answer: Sendable>(
    _ kind: TestEngine, _ body: @Sendable (any Engine) async throws -> Answer
) async throws -> Answer {
    try await SampleSchema.template.with(kind, body)
}
