import CXlsxWriter
import ParIndex

/// Writes tables into a file through libxlsxwriter.
struct WorkbookWriter: ~Copyable {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private var formats: [CellLook: UnsafeMutablePointer<lxw_format>?] = [:]

    /// Creates the file and writes all tables.
    static func write(
        _ tables: [SheetTable], title: String, dated day: Day, to path: String
    ) throws(SheetTableFault) {
        for table in tables { try table.checkSize() }
        guard let workbook = workbook_new(path) else { throw .refused(reason: "workbook_new") }
        var writer = WorkbookWriter(workbook: workbook)
        // Zero would mean now.
        parindex_set_properties(workbook, title.writable, Int64(max(day.number, 1)) * 86_400)
        writer.write(tables)
        let status = workbook_close(workbook)
        if status != LXW_NO_ERROR { throw .refused(reason: String(cString: lxw_strerror(status))) }
    }

    private mutating func write(_ tables: [SheetTable]) {
        let choices = ChoiceLists(tables)
        let names = SheetName.tabs(for: tables.map(\.name) + (choices.isEmpty ? [] : [ChoiceLists.name]))
        let sheets = names.map { workbook_add_worksheet(workbook, $0) }
        for (table, sheet) in zip(tables, sheets) {
            write(table, on: sheet)
            for (column, list) in choices.references(of: table, on: names.last ?? "") {
                let first = lxw_row_t(table.headerRow + 1)
                parindex_set_choices(
                    sheet, first, first + lxw_row_t(max(table.rows.count, 1) - 1), lxw_col_t(column), list,
                    "Không có trong danh sách", "Chọn một giá trị trong danh sách của ô này.")
            }
        }
        if !choices.isEmpty, let sheet = sheets.last ?? nil { write(choices, on: sheet) }
    }

    private mutating func write(_ table: SheetTable, on sheet: UnsafeMutablePointer<lxw_worksheet>?) {
        setUp(sheet, table)
        let firstShown = table.columns.firstIndex { !$0.isHidden } ?? 0
        for (row, note) in table.notes.enumerated() {
            let look = format(CellLook(part: row == 0 ? .title : .note))
            worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(firstShown), note.writable, look)
        }
        for (column, settings) in table.columns.enumerated() {
            parindex_set_column(sheet, lxw_col_t(column), Int32(settings.width), settings.isHidden ? 1 : 0)
            let look = format(CellLook(part: .header))
            worksheet_write_string(
                sheet, lxw_row_t(table.headerRow), lxw_col_t(column), settings.title.writable, look)
        }
        for (number, row) in table.rows.enumerated() {
            for (column, settings) in table.columns.enumerated() {
                let value = row.cells.indices.contains(column) ? row.cells[column] : .blank
                let place = CellPlace(row: table.headerRow + 1 + number, column: column)
                write(value, at: place, on: sheet, look(of: value, in: settings, row))
            }
        }
    }

    private func setUp(_ sheet: UnsafeMutablePointer<lxw_worksheet>?, _ table: SheetTable) {
        let header = lxw_row_t(table.headerRow)
        worksheet_freeze_panes(sheet, header + 1, 0)
        worksheet_repeat_rows(sheet, header, header)
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)  // A4
        worksheet_fit_to_pages(sheet, 1, 0)
        guard table.isProtected else { return }
        var allowed = lxw_protection()
        (allowed.format_columns, allowed.format_rows) = (1, 1)
        worksheet_protect(sheet, nil, &allowed)
    }

    private func look(of value: CellValue, in column: SheetTable.Column, _ row: SheetTable.Row) -> CellLook {
        let numberFormat = column.kind.numberFormat(of: value)
        return CellLook(
            part: row.isHeading ? .heading : .body, numberFormat: numberFormat,
            isEditable: column.isEditable && !row.isLocked)
    }

    private mutating func write(
        _ value: CellValue, at place: CellPlace, on sheet: UnsafeMutablePointer<lxw_worksheet>?, _ look: CellLook
    ) {
        let (row, column, format) = (lxw_row_t(place.row), lxw_col_t(place.column), format(look))
        switch value {
        case .blank: worksheet_write_blank(sheet, row, column, format)
        // Always as text, never as formula, whatever it begins with.
        case .text(let text), .error(let text): worksheet_write_string(sheet, row, column, text.writable, format)
        case .bool(let isTrue): worksheet_write_boolean(sheet, row, column, isTrue ? 1 : 0, format)
        case .number(let number) where number.fitsSpreadsheet:
            parindex_write_decimal(sheet, row, column, number.text, format)
        case .number(let number): worksheet_write_string(sheet, row, column, number.text, format)
        case .date(let day, let second):
            if let serial = SerialDay.serial(day, second: second) {
                parindex_write_decimal(sheet, row, column, serial, format)
            } else {
                worksheet_write_string(sheet, row, column, day.description, format)
            }
        }
    }

    private mutating func write(_ choices: ChoiceLists, on sheet: UnsafeMutablePointer<lxw_worksheet>) {
        let look = format(CellLook(part: .note, numberFormat: CellLook.text))
        for (column, list) in choices.lists.enumerated() {
            for (row, choice) in list.enumerated() {
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), choice.writable, look)
            }
        }
        worksheet_hide(sheet)
    }

    private mutating func format(_ look: CellLook) -> UnsafeMutablePointer<lxw_format>? {
        if let format = formats[look] { return format }
        let format = workbook_add_format(workbook)
        look.dress(format)
        formats[look] = format
        return format
    }
}

extension String {
    /// Without the characters that XML can not hold; what looks like the escape of one is escaped itself.
    fileprivate var writable: String {
        let text = String(String.UnicodeScalarView(unicodeScalars.filter(\.isWritable)))
        return text.contains("_x") ? text.replacing(#/_(x[0-9A-Fa-f]{4}_)/#) { "_x005F_\($0.1)" } : text
    }
}

extension UnicodeScalar {
    fileprivate var isWritable: Bool {
        value != 0 && value & 0xFFFE != 0xFFFE
    }
}
