import Database

extension Migration {
    /// What units report by the period, outside of any round: figures by indicator.
    static let statistics = Migration(
        number: 11, name: "statistics",
        statements: [
            """
            CREATE TABLE period_statistic (
                unit TEXT NOT NULL,
                period TEXT NOT NULL,
                code TEXT NOT NULL,
                value TEXT,
                note TEXT NOT NULL,
                changed_by TEXT NOT NULL,
                changed_name TEXT NOT NULL,
                changed_at INTEGER NOT NULL,
                PRIMARY KEY (unit, period, code)) WITHOUT ROWID
            """
        ])
}
