import Testing

@testable import Database

struct DialectTests {
    @Test func `binds are numbered for PostgreSQL only`() {
        let text = "SELECT ? FROM unit WHERE code = ?"
        #expect(Dialect.postgres.statement(text) == "SELECT $1 FROM unit WHERE code = $2")
        #expect(Dialect.sqlite.statement(text) == text)
    }

    @Test func `a question mark in quoted text or a comment is no bind`() {
        let text = "SELECT 'có gì ''?'' không?', \"a?\" -- why?\nWHERE a = ?"
        #expect(Dialect.postgres.statement(text) == "SELECT 'có gì ''?'' không?', \"a?\" -- why?\nWHERE a = $1")
    }

    @Test func `a minus is not a comment`() {
        #expect(Dialect.postgres.statement("a - ? - 'x'") == "a - $1 - 'x'")
    }

    @Test func `types of columns are PostgreSQL's own and text is ordered by code point`() {
        let text = "CREATE TABLE a (n INTEGER, t TEXT DEFAULT 'TEXT', b BLOB, TEXTUAL INTEGER) WITHOUT ROWID"
        let written = Dialect.postgres.schema(text)
        #expect(
            written.hasPrefix(
                "CREATE TABLE a (n BIGINT, t TEXT COLLATE \"C\" DEFAULT 'TEXT', b BYTEA, TEXTUAL BIGINT)"))
        #expect(!written.contains("ROWID"))
    }

    @Test func `tables of SQLite are strict`() {
        #expect(Dialect.sqlite.schema("CREATE TABLE a (n INTEGER)") == "CREATE TABLE a (n INTEGER) STRICT")
        #expect(
            Dialect.sqlite.schema("-- why\nCREATE TABLE a (n INTEGER PRIMARY KEY) WITHOUT ROWID")
                == "-- why\nCREATE TABLE a (n INTEGER PRIMARY KEY) WITHOUT ROWID, STRICT")
    }

    @Test func `an index of SQLite is left as it is`() {
        #expect(Dialect.sqlite.schema("CREATE INDEX i ON a (n)") == "CREATE INDEX i ON a (n)")
    }

    @Test func `a statement that fills a table keeps its casts`() {
        let text = "INSERT INTO a (t) SELECT CAST(n AS TEXT) FROM b"
        #expect(Dialect.postgres.schema(text) == text)
    }

    @Test func `a column that comes later has the same type`() {
        #expect(
            Dialect.postgres.schema("ALTER TABLE a ADD COLUMN t TEXT")
                == "ALTER TABLE a ADD COLUMN t TEXT COLLATE \"C\"")
        #expect(Dialect.sqlite.schema("ALTER TABLE a ADD COLUMN t TEXT") == "ALTER TABLE a ADD COLUMN t TEXT")
    }
}
