import Pages
import ParIndex
import Tables
import Wording

/// A sheet as a table to be filled in elsewhere (bảng chấm điểm để nhập ngoài): one row for each thing asked.
enum AnswerTable {
    private typealias Words = AnswerTableWords

    static func table(_ page: SheetPage) -> SheetTable {
        let rows = page.set.criteria.compactMap { page.rows[$0.code] }.filter { page.sheet.asks($0.criterion) }
        return SheetTable(
            name: Words.sheetName, notes: Words.notes(unit: page.unit.name, round: page.roundTitle),
            columns: AnswerColumn.allCases.map(column), rows: rows.flatMap { self.rows($0, of: page.sheet) },
            isProtected: true)
    }

    private static func column(_ column: AnswerColumn) -> SheetTable.Column {
        switch column {
        case .code: .init(column.rawValue, width: 9)
        case .title, .asked, .evidence: .init(column.rawValue, width: 42)
        case .maximum, .points: .init(column.rawValue, .number(decimals: nil), width: 10)
        case .answer: .init(column.rawValue, width: 20, isEditable: true)
        case .reason, .missing: .init(column.rawValue, width: 42, isEditable: true)
        case .key: .init(column.rawValue, isHidden: true)
        }
    }

    /// The criterion stands in its first row; further facts of it in the rows below.
    private static func rows(_ row: SheetRow, of sheet: Sheet) -> [SheetTable.Row] {
        let typed = TypedAnswer(row.line.answer)
        let fields = row.criterion.answerFields
        guard !fields.isEmpty else {
            let points = typed.isNothing ? Words.nothing : typed.points
            let key = key(row, of: sheet, role: judgedRole)
            return [self.row(row, Words.ownPoints, points, key: key, reason: typed.reason, isFirst: true)]
        }
        return fields.enumerated().map { place, field in
            let text = typed.isNothing ? (place == 0 ? Words.nothing : "") : shown(typed.facts[field.role] ?? "", field)
            let key = key(row, of: sheet, role: field.role)
            return self.row(row, field.label ?? Words.plainField, text, key: key, reason: "", isFirst: place == 0)
        }
    }

    /// What stands in the key for points by judgement.
    static let judgedRole = "*"

    /// What finds a row again: its criterion and fact, the version that the line had, and the sheet that it is of.
    ///
    /// A closed line's version would tell the unit that the council looks at it.
    private static func key(_ row: SheetRow, of sheet: Sheet, role: String) -> String {
        [row.criterion.code.text, role, row.isOpen ? String(row.line.version) : "", sheet.path()]
            .joined(separator: keySeparator)
    }

    static let keySeparator = "|"

    private static func row(
        _ row: SheetRow, _ label: String, _ answer: String, key: String, reason: String, isFirst: Bool
    ) -> SheetTable.Row {
        let criterion = row.criterion
        let cells: [AnswerColumn: CellValue] = [
            .code: .text(criterion.code.text), .title: isFirst ? .text(criterion.ownTitle(in: .vi)) : .blank,
            .maximum: isFirst ? .points(criterion.ownPart.maximum) : .blank, .asked: .text(label),
            .answer: answer.isEmpty ? .blank : .text(answer), .reason: reason.isEmpty ? .blank : .text(reason),
            .missing: isFirst && !row.line.missingEvidence.isEmpty ? .text(row.line.missingEvidence) : .blank,
            .points: isFirst ? row.score.map { .points($0.awarded) } ?? .blank : .blank,
            .evidence: isFirst ? .text(criterion.evidence.joined(separator: "; ")) : .blank,
            .key: .text(key),
        ]
        return SheetTable.Row(AnswerColumn.allCases.map { cells[$0] ?? .blank })
    }

    private static func shown(_ typed: String, _ field: AnswerField) -> String {
        switch typed {
        case TypedAnswer.yes where field.kind == .yesNo: return Words.yes
        case TypedAnswer.no where field.kind == .yesNo: return Words.no
        case TypedAnswer.never where field.kind == .day: return Words.never
        default:
            guard case .level(let levels) = field.kind else { return typed }
            return levels.first { $0.key == typed }?.label ?? typed
        }
    }
}
