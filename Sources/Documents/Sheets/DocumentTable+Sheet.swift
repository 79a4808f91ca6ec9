import ParIndex
import Tables

extension DocumentTable {
    /// The table as a sheet: merged cells hold their value once, numbers can be counted with.
    public func sheet(named name: String) -> SheetTable {
        let grid = TableGrid(self, width: Length(micrometres: 0)) { passage, style, _ in
            Line(style: style, runs: passage.runs)
        }
        let rows = grid.rows.enumerated().map { number, slots in
            SheetTable.Row(
                slots.flatMap { slot in
                    [slot.sheetValue] + [CellValue](repeating: .blank, count: slot.columns - 1)
                }, isHeading: self.rows[number].isHeading)
        }
        let unnamed = grid.widths.dropFirst(columns.count).map { _ in Column("", share: 1) }
        return SheetTable(
            name: name, notes: caption.map { [$0.text] } ?? [],
            columns: (columns + unnamed).map { .init($0.title, $0.kind, width: min(60, max(6, $0.share))) }, rows: rows)
    }
}

extension TableGrid.Slot {
    fileprivate var sheetValue: CellValue {
        if let value { return value }
        let text = lines.map(\.text).joined(separator: "\n")
        return text.isEmpty ? .blank : .text(text)
    }
}

extension Document {
    /// Every table of the paper in order, named by its caption, its annex or its number.
    public var sheets: [SheetTable] {
        let own = body.tables.enumerated().map { number, table in
            table.sheet(named: table.caption?.text ?? "Bảng \(number + 1)")
        }
        let attached = annexes.enumerated().flatMap { number, annex in
            annex.blocks.tables.map { table in
                let name = annexes.count > 1 ? "Phụ lục \(Numerals.roman(number + 1))" : "Phụ lục"
                var sheet = table.sheet(named: name)
                sheet.notes.insert(annex.title.text, at: 0)
                return sheet
            }
        }
        return own + attached
    }

    /// The bytes of an .xlsx file with every table.
    public func workbook() throws(SheetTableFault) -> [UInt8] {
        try SheetTable.workbook(sheets, title: properties.title, dated: properties.created.day)
    }
}

extension [Block] {
    /// The tables, in order, at any depth.
    fileprivate var tables: [DocumentTable] {
        flatMap { block -> [DocumentTable] in
            switch block {
            case .table(let table): [table]
            case .section(let section): section.blocks.tables
            case .landscape(let blocks): blocks.tables
            case .paragraph, .centred, .list: []
            }
        }
    }
}
