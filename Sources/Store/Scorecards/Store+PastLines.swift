import Database
import ParIndex

/// What was said of a criterion in a round that is over.
public struct PastLine: Hashable, Sendable {
    /// The slug of the set by which it was scored.
    public let set: String
    public let year: Int
    public let unit: UnitKey
    public let line: SheetLine
}

extension PastLine {
    fileprivate static let shelf = RowShelf<PastLine>(limit: 4096)

    fileprivate init(_ row: Row) throws {
        self.init(
            set: try row["criteria_set"], year: try row["year"], unit: try row["unit"], line: try SheetLine(row))
    }
}

extension Transaction {
    /// All lines of some units in the concluded rounds of a year.
    func pastLines(of units: [UnitKey], year: Int) throws -> [PastLine] {
        try values(
            """
            SELECT e.*, t.criteria_set, r.year
            FROM entry e JOIN round r ON r.slug = e.round
                JOIN participant p ON p.round = e.round AND p.unit = e.unit
                JOIN round_table t ON t.round = p.round AND t.slug = p.round_table
            WHERE e.unit IN \(list: units) AND r.year = \(year)
                AND r.phase IN \(list: RoundPhase.over)
            ORDER BY e.round, e.unit
            """, from: PastLine.shelf, PastLine.init)
    }
}

extension Store {
    /// The sheets of some units in all rounds that run, as far as the person may see them; the latest round first.
    public func runningSheets(of units: [UnitKey], for actor: Actor) async throws -> [FilledSheet] {
        guard !units.isEmpty else { return [] }
        return try await engine.read { transaction in
            let keys = try transaction.rows(
                """
                SELECT p.round, p.unit FROM participant p JOIN round r ON r.slug = p.round
                WHERE p.unit IN \(list: units) AND r.phase NOT IN \(list: RoundPhase.over + [.preparing])
                ORDER BY r.year DESC, r.slug, p.name_order
                """)
            return try keys.compactMap { row in
                let (round, unit): (String, UnitKey) = (try row["round"], try row["unit"])
                guard let found = try transaction.sheet(round, unit), found.sheet.isVisible(to: actor) else {
                    return nil
                }
                return FilledSheet(found: found, lines: try transaction.lines(round, unit))
            }
        }
    }
}

extension RoundPhase {
    /// When scores do not change any more.
    fileprivate static let over: [RoundPhase] = [.concluded, .published]
}
