/// One sheet of a workbook (trang tính).
public struct WorkbookSheet: Hashable, Sendable {
    /// The name on its tab.
    public let name: String
    /// Whether its tab is hidden.
    public let isHidden: Bool
    /// The rows from the first of the sheet to the last that holds something, each up to its last cell that does.
    public let rows: [[TableCell]]
    /// Blocks of cells shown as one, whose value stands in the first.
    public let merged: [CellRange]
    /// Rows that are not shown, from 0.
    public let hiddenRows: Set<Int>
    /// Columns that are not shown, from 0.
    public let hiddenColumns: Set<Int>

    /// The cell at a place, blank where nothing was written.
    public subscript(place: CellPlace) -> TableCell {
        guard rows.indices.contains(place.row), rows[place.row].indices.contains(place.column) else {
            return TableCell(.blank, at: place)
        }
        return rows[place.row][place.column]
    }

    /// The cell in that row and column, from 0.
    public subscript(row: Int, column: Int) -> TableCell {
        self[CellPlace(row: row, column: column)]
    }

    /// The cell whose value is shown at a place: the first of the block where cells are merged.
    public func shown(at place: CellPlace) -> TableCell {
        self[merged.first { $0.contains(place) }?.first ?? place]
    }
}
