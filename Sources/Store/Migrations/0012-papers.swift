import Database

extension Migration {
    /// What people write into units' papers, of a round ("dot/…") or of a period ("ky/…").
    static let papers = Migration(
        number: 12, name: "papers",
        statements: [
            """
            CREATE TABLE paper_text (
                unit TEXT NOT NULL,
                scope TEXT NOT NULL,
                place TEXT NOT NULL,
                text TEXT NOT NULL,
                changed_by TEXT NOT NULL,
                changed_name TEXT NOT NULL,
                changed_at INTEGER NOT NULL,
                PRIMARY KEY (unit, scope, place)) WITHOUT ROWID
            """
        ])
}
