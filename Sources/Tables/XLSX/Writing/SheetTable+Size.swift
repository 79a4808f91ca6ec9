extension SheetTable {
    /// Throws where a sheet can not hold the table, or one of its cells a text.
    func checkSize() throws(SheetTableFault) {
        guard headerRow + 1 + rows.count <= Self.mostRows, columns.count <= Self.mostColumns else {
            throw .tooLarge(sheet: name)
        }
        for (number, row) in rows.enumerated() {
            for (column, value) in row.cells.enumerated() {
                guard case .text(let text) = value, text.utf8.count > Self.longestText,
                    text.utf16.count > Self.longestText
                else { continue }
                throw .textTooLong(sheet: name, CellPlace(row: headerRow + 1 + number, column: column))
            }
        }
    }

    private static let mostRows = 1_048_576
    private static let mostColumns = 16_384
    private static let longestText = 32_767
}
