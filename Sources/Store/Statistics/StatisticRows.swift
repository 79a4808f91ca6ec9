import Database
import ParIndex

extension ReportingPeriod: Storable {
    /// "2023-q1".
    public var stored: SQL.Value { .text(text) }

    public init?(stored: SQL.Value) {
        guard let text = String(stored: stored) else { return nil }
        self.init(text)
    }
}

/// A figure as it is kept, without what its indicator says of it.
struct StatisticRow {
    let code: Code
    let value: String?
    let note: String
    let changed: Authorship

    init(_ row: Row) throws {
        (code, value, note) = (try row["code"], try row["value"], try row["note"])
        changed = try Authorship(changedIn: row)
    }

    /// The figure by the indicator that it belongs to; `nil` where it is none of its kind any more.
    func statistic(_ indicator: StatisticalIndicator) -> Statistic {
        let value = value.flatMap { StatisticValue(text: $0, kind: indicator.kind) }
        return Statistic(code: code, value: value, note: note, changed: changed)
    }
}

extension Transaction {
    /// The figures of a period, of those indicators.
    func statistics(
        _ unit: UnitKey, _ period: ReportingPeriod, _ indicators: [StatisticalIndicator]
    ) throws -> [Code: Statistic] {
        let known = Dictionary(indicators.map { ($0.code, $0) }) { first, _ in first }
        var statistics: [Code: Statistic] = [:]
        let sql: SQL = "SELECT * FROM period_statistic WHERE unit = \(unit) AND period = \(period)"
        try forEach(sql) { row in
            let row = try StatisticRow(row)
            statistics[row.code] = known[row.code].map(row.statistic)
        }
        return statistics
    }

    func keep(_ statistic: Statistic, _ unit: UnitKey, _ period: ReportingPeriod) throws {
        let changed = statistic.changed
        try execute(
            """
            INSERT INTO period_statistic (unit, period, code, value, note, changed_by, changed_name, changed_at)
            VALUES (\(unit), \(period), \(statistic.code), \(statistic.value?.text), \(statistic.note),
                \(changed.person), \(changed.name), \(changed.at))
            ON CONFLICT (unit, period, code) DO UPDATE SET value = excluded.value, note = excluded.note,
                changed_by = excluded.changed_by, changed_name = excluded.changed_name, changed_at = excluded.changed_at
            """)
    }
}
