/// Reads the cells of one sheet as they come, and what is merged and hidden.
final class SheetPart: XMLHandler {
    private let entry: SheetList.Entry
    private let values: CellValues
    private let limits: WorkbookLimits
    private var rows: [[TableCell]] = []
    private var merged: [CellRange] = []
    private var hiddenRows: Set<Int> = []
    private var hiddenColumns: Set<Int> = []
    /// Cells of this sheet and of those before, blank ones between included.
    private(set) var cellsRead: Int

    private var row = -1
    private var cell = CellPlace(row: 0, column: -1)
    private var type = ""
    private var style = 0
    private var value: CellValue?
    private var isFormula = false
    private var inline = RichText()

    init(_ entry: SheetList.Entry, values: CellValues, limits: WorkbookLimits) {
        (self.entry, self.values, self.limits) = (entry, values, limits)
        cellsRead = values.cellsRead
    }

    /// The sheet, once its part was read.
    var sheet: WorkbookSheet {
        WorkbookSheet(
            name: entry.name, isHidden: entry.isHidden, rows: rows, merged: merged, hiddenRows: hiddenRows,
            hiddenColumns: hiddenColumns)
    }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookFault) {
        switch name {
        case "c": try beginCell(attributes)
        case "row": try beginRow(attributes)
        case "f": isFormula = true
        case "col": hide(attributes)
        case "mergeCell": if let range = attributes["ref"].flatMap({ CellRange($0) }) { merged.append(range) }
        default: inline.begin(name)
        }
    }

    func end(_ name: XMLName, text: UnsafeRawBufferPointer) throws(WorkbookFault) {
        switch name {
        case "v":
            guard let value = values.value(type, style: style, text) else { throw damaged }
            self.value = value
        case "c": try endCell()
        default: inline.end(name, text)
        }
    }

    private var damaged: WorkbookFault { .damaged(part: "\(entry.name)!\(cell)") }

    /// Rows stand in their order; one without a number follows the one before.
    private func beginRow(_ attributes: XMLAttributes) throws(WorkbookFault) {
        let number = attributes["r"] == nil ? row + 2 : attributes.number("r") ?? 0
        cell = CellPlace(row: max(number - 1, 0), column: -1)
        guard number - 1 > row else { throw damaged }
        row = number - 1
        if attributes.isTrue("hidden"), row < limits.rowCount { hiddenRows.insert(row) }
    }

    private func beginCell(_ attributes: XMLAttributes) throws(WorkbookFault) {
        let next = CellPlace(row: row, column: cell.column + 1)
        guard let place = attributes["r"].map({ CellPlace($0) }) ?? next, row >= 0, place.row == row, place >= next
        else {
            throw damaged
        }
        cell = place
        type = attributes["t"] ?? "n"
        style = attributes.number("s") ?? 0
        (value, isFormula, inline) = (nil, false, RichText())
    }

    private func endCell() throws(WorkbookFault) {
        let value = type == "inlineStr" ? CellValues.text(inline.value) : value ?? .blank
        guard value != .blank || isFormula else { return }
        if cell.row >= limits.rowCount { throw .tooLarge(.rows(sheet: entry.name, limit: limits.rowCount)) }
        if cell.column >= limits.columnCount { throw .tooLarge(.columns(sheet: entry.name, limit: limits.columnCount)) }
        while rows.count <= cell.row { rows.append([]) }
        // A cell inside a cell would end twice.
        guard cell.column >= rows[cell.row].count else { throw damaged }
        cellsRead += cell.column + 1 - rows[cell.row].count
        if cellsRead > limits.cellCount { throw .tooLarge(.cells(limit: limits.cellCount)) }
        for column in rows[cell.row].count..<cell.column {
            rows[cell.row].append(TableCell(.blank, at: CellPlace(row: cell.row, column: column)))
        }
        rows[cell.row].append(TableCell(value, at: cell, isFormula: isFormula))
    }

    private func hide(_ attributes: XMLAttributes) {
        guard attributes.isTrue("hidden"), let first = attributes.number("min"), let last = attributes.number("max"),
            first >= 1, first <= last, first <= limits.columnCount
        else { return }
        hiddenColumns.formUnion(first - 1..<min(last, limits.columnCount))
    }
}
