import Foundation
import Pages
import ParIndex
import Tables
import Wording

/// Reads a table of answers back, from a file or from a pasted block.
struct AnswerTableReader {
    /// What the table says of one criterion.
    struct Entry {
        var typed = TypedAnswer()
        var missingEvidence = ""
        /// The version that the sheet had when the table was made; `nil` where the block does not bring it.
        var seen: Int?
        var place: CellPlace
    }

    private let criteria: [Code: Criterion]
    private var columns: [AnswerColumn: Int]
    private(set) var entries: [Code: Entry] = [:]
    private(set) var unknown: [TableRemark] = []
    /// The sheets that the rows say they are of, by their paths.
    private(set) var origins: Set<String> = []
    /// Whether the titles of the columns stand there.
    private(set) var hasHeader = false
    /// What stands above them, first cells only.
    private(set) var heading: [String] = []

    init(_ rows: [[TableCell]], _ criteria: [Code: Criterion]) {
        self.criteria = criteria
        columns = Dictionary(
            uniqueKeysWithValues: AnswerColumn.allCases.enumerated().map { ($0.element, $0.offset) })
        for row in rows {
            if let header = Self.header(row) {
                (columns, hasHeader) = (header, true)
            } else {
                if !hasHeader { heading.append(row.first?.text ?? "") }
                take(row)
            }
        }
    }

    /// The columns by their titles, where a row is the header.
    private static func header(_ row: [TableCell]) -> [AnswerColumn: Int]? {
        var columns: [AnswerColumn: Int] = [:]
        for (place, cell) in row.enumerated() {
            if let column = AnswerColumn(rawValue: cell.text) { columns[column] = place }
        }
        return columns[.code] != nil && columns[.answer] != nil ? columns : nil
    }

    private func cell(_ column: AnswerColumn, of row: [TableCell]) -> TableCell? {
        columns[column].flatMap { row.indices.contains($0) ? row[$0] : nil }
    }

    private mutating func take(_ row: [TableCell]) {
        guard let cell = cell(.code, of: row), let code = Code(cell.text) else { return }
        guard let criterion = criteria[code] else {
            unknown.append(TableRemark(place: "\(cell.place)", problem: CycleRefusal.unknownCriterion(code).problem))
            return
        }
        let key = (self.cell(.key, of: row)?.text ?? "").components(separatedBy: AnswerTable.keySeparator)
        var entry = entries[code] ?? Entry(place: self.cell(.answer, of: row)?.place ?? cell.place)
        if key.count >= 3 { entry.seen = Int(key[2]) }
        if key.count >= 4 { origins.insert(key[3]) }
        let missing = self.cell(.missing, of: row)?.text ?? ""
        if !missing.isEmpty { entry.missingEvidence = missing }
        fill(&entry, criterion, row, role: key.count >= 2 ? key[1] : nil)
        entries[code] = entry
    }

    private func fill(_ entry: inout Entry, _ criterion: Criterion, _ row: [TableCell], role: String?) {
        let text = cell(.answer, of: row)?.typed ?? ""
        if Folding.fold(text) == Folding.fold(AnswerTableWords.nothing) {
            entry.typed.isNothing = true
        } else if criterion.answerFields.isEmpty {
            (entry.typed.points, entry.typed.reason) = (text, cell(.reason, of: row)?.text ?? "")
        } else if let field = field(criterion, role, label: cell(.asked, of: row)?.text ?? "") {
            entry.typed.facts[field.role] = Self.typed(text, field)
        }
    }

    private func field(_ criterion: Criterion, _ role: String?, label: String) -> AnswerField? {
        let fields = criterion.answerFields
        if let role { return fields.first { $0.role == role } }
        return fields.count == 1
            ? fields.first : fields.first { Folding.fold($0.label ?? "") == Folding.fold(label) }
    }

    /// Words of a choice as the form names it.
    private static func typed(_ text: String, _ field: AnswerField) -> String {
        let folded = Folding.fold(text)
        switch field.kind {
        case .yesNo where folded == Folding.fold(AnswerTableWords.yes): return TypedAnswer.yes
        case .yesNo where folded == Folding.fold(AnswerTableWords.no): return TypedAnswer.no
        case .day where folded == Folding.fold(AnswerTableWords.never): return TypedAnswer.never
        case .level(let levels): return levels.first { Folding.fold($0.label) == folded }?.key ?? text
        default: return text
        }
    }
}

extension TableCell {
    /// What it shows as a person would have typed it: a number has a comma before decimals, never exactly three of them.
    fileprivate var typed: String {
        switch value {
        case .number(let number):
            let decimals = number.shown.split(separator: ".").dropFirst().first?.count
            return number.shown.replacing(".", with: ",") + (decimals == 3 ? "0" : "")
        case .date(let day, _): return "\(day.day)/\(day.month)/\(day.year)"
        default: return text
        }
    }
}
