import Database
import ParIndex

/// Blocks, grades and disqualifiers of one table's policy as rows.
struct PolicyRows {
    let round: String
    let table: String
    let transaction: any Transaction

    /// Adds the rows of a policy.
    func write(_ policy: RankingPolicy) throws {
        try add(
            "block", ["name", "kinds", "codes"],
            policy.blocks.map { [$0.name.stored, lines($0.kinds.sorted()), lines($0.codes.sorted())] })
        try add(
            "grade", ["name", "lower", "lower_included", "upper", "upper_included", "conditions"],
            (policy.grades?.grades ?? []).map(row))
        try add(
            "disqualifier", ["event", "best"],
            (policy.grades?.disqualifiers ?? []).map { [$0.event.stored, $0.best.stored] })
    }

    /// Takes the rows of the table's policy away.
    func clear() throws {
        for name: SQL in ["block", "grade", "disqualifier"] {
            try transaction.execute("DELETE FROM \(name) WHERE round = \(round) AND round_table = \(table)")
        }
    }

    /// The policy of the table's row and of the rows that belong to it.
    func read(_ row: Row) throws -> RankingPolicy {
        let blocks = try rows("block").map { row in
            RankingBlock(
                name: try row["name"], kinds: Set(try lines(row, "kinds")), codes: Set(try lines(row, "codes")))
        }
        let grades = try rows("grade").map(grade)
        let disqualifiers = try rows("disqualifier").map { row in
            GradeTable.Disqualifier(event: try row["event"], best: try row["best"])
        }
        let lowest: Quantity = try row["lowest_score"]
        let range = lowest...max(lowest, try row["highest_score"])
        return RankingPolicy(
            method: try row["ranking_method"], rankOn: try row["rank_on"], measure: try row["measure"],
            publishedDecimals: try row["published_decimals"], blocks: blocks,
            grades: grades.isEmpty ? nil : GradeTable(grades, disqualifiers: disqualifiers, over: range))
    }

    private func add(_ name: SQL, _ columns: [SQL], _ rows: [[SQL.Value]]) throws {
        try transaction.insert(
            into: name, columns: ["round", "round_table", "place"] + columns,
            rows: rows.enumerated().map { [round.stored, table.stored, $0.offset.stored] + $0.element })
    }

    private func rows(_ name: SQL) throws -> [Row] {
        try transaction.rows(
            "SELECT * FROM \(name) WHERE round = \(round) AND round_table = \(table) ORDER BY place")
    }

    private func row(_ grade: Grade) -> [SQL.Value] {
        let (lower, lowerIncluded): (Quantity?, Int?) =
            switch grade.lower {
            case .from(let value): (value, 1)
            case .above(let value): (value, 0)
            case nil: (nil, nil)
            }
        let (upper, upperIncluded): (Quantity?, Int?) =
            switch grade.upper {
            case .to(let value): (value, 1)
            case .below(let value): (value, 0)
            case nil: (nil, nil)
            }
        return [
            grade.name.stored, lower.stored, lowerIncluded.stored, upper.stored, upperIncluded.stored,
            lines(grade.conditions),
        ]
    }

    private func grade(_ row: Row) throws -> Grade {
        let lower = try row["lower"] as Quantity?
        let upper = try row["upper"] as Quantity?
        let isLowerIncluded = try row["lower_included"] as Int? == 1
        let isUpperIncluded = try row["upper_included"] as Int? == 1
        return Grade(
            name: try row["name"], lower: lower.map { isLowerIncluded ? .from($0) : .above($0) },
            upper: upper.map { isUpperIncluded ? .to($0) : .below($0) }, conditions: try lines(row, "conditions"))
    }

    private func lines(_ items: [String]) -> SQL.Value {
        .text(items.joined(separator: "\n"))
    }

    private func lines(_ row: Row, _ column: String) throws -> [String] {
        let text: String = try row[column]
        return text.split(separator: "\n").map(String.init)
    }
}
