import Database

extension Migration {
    /// People and their sessions, so that a link can sign a person in.
    static let people = Migration(
        number: 2, name: "people",
        statements: [
            """
            CREATE TABLE person (
                id TEXT NOT NULL PRIMARY KEY,
                name TEXT NOT NULL,
                role TEXT NOT NULL,
                place TEXT NOT NULL)
            """,
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
