import Database
import ParIndex

extension SheetState: Storable {}
extension SigningCapacity: Storable {}
extension AppraisalGround.Category: Storable {}

/// A unit's sheet as the database finds it, with what says how it is scored.
public struct FoundSheet: Hashable, Sendable {
    public let sheet: Sheet
    public let participant: Participant
    /// The slug of the round's table that the unit stands in.
    public let table: String
    /// The slug of the criteria set.
    public let set: String
    public let roundTitle: String
    public let authorityName: String
}

extension Transaction {
    /// A unit's sheet in a round; `nil` where the unit takes no part.
    func sheet(_ round: String, _ unit: UnitKey) throws -> FoundSheet? {
        guard let row = try one("\(Self.sheets) WHERE p.round = \(round) AND p.unit = \(unit)") else { return nil }
        return try FoundSheet(row, course: course(of: row), excluded: exclusions(round, unit))
    }

    /// The sheets of all units of a round, in the order of their names.
    func foundSheets(_ round: String) throws -> [FoundSheet] {
        let rows = try rows("\(Self.sheets) WHERE p.round = \(round) ORDER BY p.name_order")
        guard let first = rows.first else { return [] }
        let (course, excluded) = (try course(of: first), try exclusions(round))
        return try rows.map { try FoundSheet($0, course: course, excluded: excluded[$0["unit"]] ?? [:]) }
    }

    private static var sheets: SQL {
        """
        SELECT r.slug, r.title, r.year, r.authority_code, r.authority_name, r.phase, r.is_practice,
            r.is_blind,
            p.*, t.criteria_set, s.state, s.supplement_codes, s.supplement_reason, s.supplement_due,
            s.supplied_codes, s.supplied_since, s.sent_by, s.sent_name, s.sent_at,
            s.rejected_reason, s.rejected_by, s.rejected_name, s.rejected_at, s.is_withdrawal,
            s.submitted_by, s.submitted_name, s.submitted_capacity, s.submitted_at,
            s.issued_document, s.issued_number, s.issued_date, s.issued_by, s.issued_name, s.issued_at
        FROM participant p JOIN round r ON r.slug = p.round
            JOIN round_table t ON t.round = p.round AND t.slug = p.round_table
            LEFT JOIN sheet s ON s.round = p.round AND s.unit = p.unit
        """
    }

    /// Keeps what a verb changed of a sheet.
    func write(_ sheet: Sheet) throws {
        try execute("DELETE FROM sheet WHERE round = \(sheet.round) AND unit = \(sheet.unit)")
        try insert(
            into: "sheet",
            columns: [
                "round", "unit", "state", "supplement_codes", "supplement_reason", "supplement_due",
                "supplied_codes", "supplied_since", "sent_by", "sent_name", "sent_at",
                "rejected_reason", "rejected_by", "rejected_name", "rejected_at", "is_withdrawal", "submitted_capacity",
                "submitted_by", "submitted_name", "submitted_at", "issued_document", "issued_number", "issued_date",
                "issued_by", "issued_name", "issued_at",
            ], rows: [sheet.values])
    }

    private func exclusions(_ round: String, _ unit: UnitKey) throws -> [Code: String] {
        var exclusions: [Code: String] = [:]
        for row in try rows("SELECT code, reason FROM exclusion WHERE round = \(round) AND unit = \(unit)") {
            exclusions[try row["code"]] = try row["reason"]
        }
        return exclusions
    }
}

extension Transaction {
    private func exclusions(_ round: String) throws -> [UnitKey: [Code: String]] {
        var exclusions: [UnitKey: [Code: String]] = [:]
        for row in try rows("SELECT unit, code, reason FROM exclusion WHERE round = \(round)") {
            exclusions[try row["unit"], default: [:]][try row["code"]] = try row["reason"]
        }
        return exclusions
    }
}

extension FoundSheet {
    /// The sheet of a row of `Transaction.sheets`.
    fileprivate init(_ row: Row, course: RoundCourse, excluded: [Code: String]) throws {
        var sheet = Sheet(
            round: try row["slug"], year: try row["year"], authority: try row["authority_code"],
            unit: try row["unit"], course: course, state: try row["state"] ?? .drafting,
            supplement: try Supplement(row), sent: try Authorship(row, "sent"), rejection: try Rejection(row),
            submission: try Submission(row),
            issued: try IssuedPaper(row), excluded: excluded)
        sheet.supplied = try Supplied(row)
        self.sheet = sheet
        (participant, table) = (try Participant(row), try row["round_table"])
        (set, roundTitle, authorityName) = (try row["criteria_set"], try row["title"], try row["authority_name"])
    }
}

extension Transaction {
    /// One line of a sheet; an empty one where nothing was said yet.
    func line(_ round: String, _ unit: UnitKey, _ code: Code) throws -> SheetLine {
        try one("SELECT * FROM entry WHERE round = \(round) AND unit = \(unit) AND code = \(code)")
            .map(SheetLine.init) ?? SheetLine(code: code)
    }

    /// All lines of a sheet about which something was said.
    func lines(_ round: String, _ unit: UnitKey) throws -> [Code: SheetLine] {
        var lines: [Code: SheetLine] = [:]
        let found = try values(
            "SELECT * FROM entry WHERE round = \(round) AND unit = \(unit)", from: SheetLine.shelf, SheetLine.init)
        for line in found { lines[line.code] = line }
        return lines
    }

    /// Keeps what a verb changed of a line.
    func write(_ line: SheetLine, _ round: String, _ unit: UnitKey) throws {
        let values = line.values.map { "\($0)" as SQL }
        try execute(
            """
            INSERT INTO entry (round, unit, code, \(SheetLine.columnList))
            VALUES (\(round), \(unit), \(line.code), \(SQL.joined(values, separator: ", ")))
            ON CONFLICT (round, unit, code) DO UPDATE SET \(SheetLine.changes)
            """)
    }
}

extension SheetLine {
    /// Lines of the sheets that were looked at lately.
    fileprivate static let shelf = RowShelf<SheetLine>(limit: 4096)

    /// The line of a row of table `entry`.
    init(_ row: Row) throws {
        self.init(
            code: try row["code"], version: try row["version"], answer: try row["self_assessment"],
            missingEvidence: try row["missing_evidence"], answered: try Authorship(row, "answered"),
            firstAppraisal: try row["first_appraisal"], firstGround: try AppraisalGround(row, "first_ground"),
            appraisal: try row["appraisal"], ground: try AppraisalGround(row, "ground"),
            appraised: try Authorship(row, "appraised"),
            explanation: try row["explanation"], explained: try Authorship(row, "explained"))
        concluded = try row["concluded_appraisal"]
        concludedGround = try AppraisalGround(row, "concluded_ground")
    }

    /// What an entry holds of a line besides its key.
    private static let columns: [SQL] = [
        "version", "self_assessment", "missing_evidence", "answered_by", "answered_name", "answered_at",
        "first_appraisal", "first_ground_category", "first_ground", "appraisal", "ground_category", "ground",
        "ground_public", "appraised_by", "appraised_name", "appraised_at", "concluded_appraisal",
        "concluded_ground_category", "concluded_ground", "explanation", "explained_by",
        "explained_name", "explained_at",
    ]
    fileprivate static let columnList = SQL.joined(columns, separator: ", ")
    fileprivate static let changes = SQL.joined(columns.map { "\($0) = excluded.\($0)" }, separator: ", ")

    fileprivate var values: [SQL.Value] {
        [version.stored, answer.stored, missingEvidence.stored] + Authorship.values(answered)
            + [firstAppraisal.stored, (firstGround?.category).stored, (firstGround?.text).stored]
            + [appraisal.stored, (ground?.category).stored, (ground?.text).stored, (ground?.publicText).stored]
            + Authorship.values(appraised)
            + [concluded.stored, (concludedGround?.category).stored, (concludedGround?.text).stored]
            + [explanation.stored] + Authorship.values(explained)
    }
}

extension Authorship {
    /// Who did what the columns `prefix`_by, _name and _at are about.
    fileprivate init?(_ row: Row, _ prefix: String) throws {
        guard let person = try row["\(prefix)_by"] as String? else { return nil }
        self.init(person: person, name: try row["\(prefix)_name"], at: try row["\(prefix)_at"])
    }

    fileprivate static func values(_ authorship: Authorship?) -> [SQL.Value] {
        [(authorship?.person).stored, (authorship?.name).stored, (authorship?.at).stored]
    }
}

extension AppraisalGround {
    /// The ground of the columns `name`_category and `name`; only the council's last one has a public text.
    init?(_ row: Row, _ name: String) throws {
        guard let category = try row["\(name)_category"] as Category? else { return nil }
        let publicText: String? = name == "ground" ? try row["ground_public"] : nil
        self.init(category: category, text: try row[name], publicText: publicText ?? "")
    }
}

extension Supplement {
    fileprivate init?(_ row: Row) throws {
        guard let due = try row["supplement_due"] as Instant? else { return nil }
        self.init(
            codes: Words.list(try row["supplement_codes"] ?? "") { Code($0) },
            reason: try row["supplement_reason"] ?? "", due: due)
    }
}

extension Supplied {
    fileprivate init?(_ row: Row) throws {
        guard let since = try row["supplied_since"] as Instant? else { return nil }
        self.init(codes: Words.list(try row["supplied_codes"] ?? "") { Code($0) }, since: since)
    }
}

extension Sheet {
    fileprivate var values: [SQL.Value] {
        [round.stored, unit.stored, state.stored]
            + [(supplement.map { Words.text($0.codes) }).stored, (supplement?.reason).stored, (supplement?.due).stored]
            + [(supplied.map { Words.text($0.codes) }).stored, (supplied?.since).stored]
            + Authorship.values(sent) + [(rejection?.reason).stored] + Authorship.values(rejection?.by)
            + [(rejection?.isWithdrawal == true ? 1 : 0).stored]
            + [(submission?.capacity).stored] + Authorship.values(submission?.by)
            + [(issued?.document).stored, (issued?.number).stored, (issued?.date).stored]
            + Authorship.values(issued?.attached)
    }
}

extension IssuedPaper {
    fileprivate init?(_ row: Row) throws {
        guard let attached = try Authorship(row, "issued") else { return nil }
        self.init(
            document: try row["issued_document"], number: try row["issued_number"], date: try row["issued_date"],
            attached: attached)
    }
}

extension Rejection {
    fileprivate init?(_ row: Row) throws {
        guard let by = try Authorship(row, "rejected") else { return nil }
        self.init(
            reason: try row["rejected_reason"], by: by, isWithdrawal: try row["is_withdrawal"] == 1)
    }
}

extension Submission {
    fileprivate init?(_ row: Row) throws {
        guard let by = try Authorship(row, "submitted") else { return nil }
        self.init(by: by, capacity: try row["submitted_capacity"])
    }
}
