import Tables

/// A table with the place of every cell known (lưới bảng): merged cells are resolved, rows are complete.
struct TableGrid {
    var caption: Line?
    let widths: [Length]
    let alignments: [TextAlignment]
    let header: [[Slot]]
    let rows: [[Slot]]

    /// What stands at one place of a row.
    struct Slot {
        let column: Int
        let columns: Int
        /// How many rows it covers, itself included; 0 where a cell above covers it.
        let rows: Int
        let alignment: TextAlignment
        let lines: [Line]
        /// What a sheet holds instead of the text.
        let value: CellValue?
    }

    init(_ table: DocumentTable, width: Length, compose: @escaping (Passage, ParagraphStyle, Bool) -> Line) {
        let count = max(1, table.columns.count, Self.columns(of: table.header), Self.columns(of: table.rows))
        let columns = (0..<count).map { $0 < table.columns.count ? table.columns[$0] : .init("", share: 1) }
        let shares = columns.reduce(0) { $0 + $1.share }
        widths = columns.map { Length(micrometres: width.micrometres * $0.share / shares) }
        alignments = columns.map(\.alignment)
        caption = table.caption.map { compose($0, .caption, false) }
        var placing = TablePlacing(count: count, alignments: alignments, compose: compose)
        header = placing.place(table.header, isHeader: true)
        rows = placing.place(table.rows, isHeader: false)
    }

    /// How many columns the widest row needs, with what cells above cover of it.
    private static func columns(of rows: [DocumentTable.Row]) -> Int {
        var (widest, covering) = (0, [(rows: Int, columns: Int)]())
        for row in rows {
            let cells = row.cells.map { (rows: $0.rows, columns: $0.columns) }
            widest = max(widest, (covering + cells).reduce(0) { $0 + $1.columns })
            covering = (covering + cells).filter { $0.rows > 1 }.map { ($0.rows - 1, $0.columns) }
        }
        return widest
    }
}

/// Finds the place of every cell, row by row.
private struct TablePlacing {
    let count: Int
    let alignments: [TextAlignment]
    let compose: (Passage, ParagraphStyle, Bool) -> Line

    mutating func place(_ rows: [DocumentTable.Row], isHeader: Bool) -> [[TableGrid.Slot]] {
        // By column, how many rows a cell above still covers, and how wide it is at its first column.
        var covered = [(rows: Int, columns: Int)](repeating: (0, 1), count: count)
        return rows.enumerated().map { number, row in
            self.place(row, left: rows.count - number, isHeader: isHeader, &covered)
        }
    }

    private func place(
        _ row: DocumentTable.Row, left: Int, isHeader: Bool, _ covered: inout [(rows: Int, columns: Int)]
    ) -> [TableGrid.Slot] {
        var (slots, column, cells) = ([TableGrid.Slot](), 0, row.cells[...])
        while column < count {
            if covered[column].rows > 0 {
                let columns = covered[column].columns
                for place in column..<(column + columns) { covered[place].rows -= 1 }
                slots.append(slot(nil, column, columns, rows: 0, row, isHeader))
                column += columns
                continue
            }
            let cell = cells.popFirst() ?? DocumentTable.Cell(Passage())
            let free = (column..<count).prefix { covered[$0].rows == 0 }.count
            let (columns, rows) = (min(cell.columns, free), min(cell.rows, left))
            for place in column..<(column + columns) { covered[place] = (rows - 1, 1) }
            covered[column].columns = columns
            slots.append(slot(cell, column, columns, rows: rows, row, isHeader))
            column += columns
        }
        return slots
    }

    private func slot(
        _ cell: DocumentTable.Cell?, _ column: Int, _ columns: Int, rows: Int, _ row: DocumentTable.Row,
        _ isHeader: Bool
    ) -> TableGrid.Slot {
        let style = isHeader ? ParagraphStyle.tableHead : .tableText
        let passages = (cell?.passages).flatMap { $0.isEmpty ? nil : $0 } ?? [Passage()]
        return TableGrid.Slot(
            column: column, columns: columns, rows: rows,
            alignment: cell?.alignment ?? (isHeader ? .centre : alignments[column]),
            lines: passages.map { compose($0, style, row.isHeading) }, value: cell?.value)
    }
}
