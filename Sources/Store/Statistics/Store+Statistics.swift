import Database
import ParIndex

/// A unit's report of a period, with what it was read over.
public struct PeriodReport: Sendable {
    public let period: ReportingPeriod
    public let appendix: StatisticsAppendix
    /// Figures of the same period a year before, for comparison.
    public let before: [Code: Statistic]
    public let texts: [PaperText.Place: PaperText]
    /// The record's last entry.
    public let head: RecordHead
}

/// A line of the form as it came in.
public struct TypedStatistic: Hashable, Sendable {
    public var code: String
    public var value: String
    public var note: String
    /// What stood when the form was opened.
    public var seen: SeenMark

    public init(code: String, value: String, note: String, seen: SeenMark) {
        (self.code, self.value, self.note, self.seen) = (code, value, note, seen)
    }
}

extension Store {
    /// A unit's figures and texts of a period; `nil` where the reader may not see them.
    ///
    /// - Parameters:
    ///   - authority: the code of the authority above the unit.
    ///   - catalogues: those that count in the period.
    public func periodReport(
        of unit: UnitKey, under authority: String?, _ period: ReportingPeriod, _ catalogues: [IndicatorCatalogue],
        for reader: PaperReader
    ) async throws -> PeriodReport? {
        guard reader.readsReports(of: unit, under: authority) else { return nil }
        return try await engine.read { try $0.report(of: unit, period, catalogues) }
    }

    /// The periods of which a unit has kept something, the latest first, with the number of figures and of texts;
    /// `nil` where the reader may not see them.
    public func reportedPeriods(
        of unit: UnitKey, under authority: String?, for reader: PaperReader
    ) async throws -> [(period: ReportingPeriod, figures: Int, texts: Int)]? {
        guard reader.readsReports(of: unit, under: authority) else { return nil }
        return try await engine.read { transaction in
            let rows = try transaction.rows(
                """
                SELECT period, CAST(SUM(figures) AS BIGINT) AS figures, CAST(SUM(texts) AS BIGINT) AS texts FROM (
                    SELECT period, CASE WHEN value IS NULL THEN 0 ELSE 1 END AS figures, 0 AS texts
                    FROM period_statistic WHERE unit = \(unit)
                    UNION ALL SELECT SUBSTR(scope, 4) AS period, 0 AS figures,
                        CASE WHEN text = '' THEN 0 ELSE 1 END AS texts
                    FROM paper_text WHERE unit = \(unit) AND scope LIKE 'ky/%') AS kept
                GROUP BY period
                """)
            let found = try rows.map { row in
                (
                    period: try row["period"] as ReportingPeriod, figures: try row["figures"] as Int,
                    texts: try row["texts"] as Int
                )
            }
            return found.sorted { $0.period > $1.period }
        }
    }

    /// A unit as the latest round named it; `nil` where it never took part in any.
    public func latestParticipant(_ unit: UnitKey) async throws -> Participant? {
        try await engine.read { transaction in
            try transaction.one(
                """
                SELECT p.* FROM participant p JOIN round r ON r.slug = p.round WHERE p.unit = \(unit)
                ORDER BY r.year DESC, r.slug LIMIT 1
                """
            ).map(Participant.init)
        }
    }

    /// Units of an official code that have reported a period: codes were reused.
    public func reportingUnits(code: String, _ period: ReportingPeriod) async throws -> [UnitKey] {
        try await engine.read { transaction in
            try transaction.rows(
                """
                SELECT unit FROM period_statistic WHERE period = \(period) AND unit LIKE \("\(code)@%")
                UNION SELECT unit FROM paper_text WHERE scope = \(PaperScope.period(period)) AND unit LIKE \("\(code)@%")
                """
            ).map { try $0["unit"] }
        }
    }
}

extension Transaction {
    func report(
        of unit: UnitKey, _ period: ReportingPeriod, _ catalogues: [IndicatorCatalogue]
    ) throws -> PeriodReport {
        let indicators = catalogues.flatMap(\.indicators)
        return PeriodReport(
            period: period,
            appendix: StatisticsAppendix(catalogues, try statistics(unit, period, indicators)),
            before: try period.before.map { try statistics(unit, $0, indicators) } ?? [:],
            texts: try paperTexts(unit, .period(period)), head: try RecordHead(self))
    }

    /// The last period of a year of which a unit has kept something.
    func latestPeriod(of unit: UnitKey, in year: Int) throws -> ReportingPeriod? {
        guard let whole = ReportingPeriod(year) else { return nil }
        return try rows(
            """
            SELECT period FROM period_statistic WHERE unit = \(unit) AND period LIKE \(whole.text + "%")
            UNION SELECT SUBSTR(scope, 4) AS period FROM paper_text
                WHERE unit = \(unit) AND scope LIKE \(PaperScope.period(whole).text + "%")
            """
        ).map { try $0["period"] as ReportingPeriod }.max()
    }
}

extension PaperReader {
    func readsReports(of unit: UnitKey, under authority: String?) -> Bool {
        switch self {
        case .person(let actor): actor.readsReports(of: unit, under: authority)
        case .installation: true
        }
    }
}
