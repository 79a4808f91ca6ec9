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
            columns: AnswerColumn.allCases.map(column), rows: rows.flatMap { self.rows($0) }, isProtected: true)
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
    private static func rows(_ row: SheetRow) -> [SheetTable.Row] {
        let typed = TypedAnswer(row.line.answer)
        let fields = row.criterion.answerFields
        guard !fields.isEmpty else {
            let points = typed.isNothing ? Words.nothing : typed.points
            return [self.row(row, Words.ownPoints, points, role: judgedRole, reason: typed.reason, isFirst: true)]
        }
        return fields.enumerated().map { place, field in
            let text = typed.isNothing ? (place == 0 ? Words.nothing : "") : shown(typed.facts[field.role] ?? "", field)
            return self.row(
                row, field.label ?? Words.plainField, text, role: field.role, reason: "", isFirst: place == 0)
        }
    }

    /// What stands in the key for points by judgement.
    static let judgedRole = "*"

    private static func row(
        _ row: SheetRow, _ label: String, _ answer: String, role: String, reason: String, isFirst: Bool
    ) -> SheetTable.Row {
        let criterion = row.criterion
        let cells: [AnswerColumn: CellValue] = [
            .code: .text(criterion.code.text), .title: isFirst ? .text(criterion.title) : .blank,
            .maximum: isFirst ? .points(criterion.ownPart.maximum) : .blank, .asked: .text(label),
            .answer: answer.isEmpty ? .blank : .text(answer), .reason: reason.isEmpty ? .blank : .text(reason),
            .missing: isFirst && !row.line.missingEvidence.isEmpty ? .text(row.line.missingEvidence) : .blank,
            .points: isFirst ? row.score.map { .points($0.awarded) } ?? .blank : .blank,
            .evidence: isFirst ? .text(criterion.evidence.joined(separator: "; ")) : .blank,
            // A closed line's version would tell the unit that the council looks at it.
            .key: .text("\(criterion.code)|\(role)" + (row.isOpen ? "|\(row.line.version)" : "")),
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
