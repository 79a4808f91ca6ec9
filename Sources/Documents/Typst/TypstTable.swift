/// A table as Typst code.
struct TypstTable {
    let grid: TableGrid
    let layout: PageLayout

    var code: String {
        let widths = grid.widths.map { "\($0.micrometres)fr" }.joined(separator: ", ")
        let caption = grid.caption.map {
            "caption(keep: true, \(TypstText.content($0.runs, in: layout[.caption])))\n#"
        }
        let header = grid.header.isEmpty ? "" : "table.header(repeat: true,\n\(cells(grid.header, isHeader: true))),\n"
        return """
            \(caption ?? "")block(above: 6pt, below: 8pt, width: 100%, \
            table(columns: (\(widths),), stroke: \(layout[.tableBorder].text), \
            inset: (x: \(layout[.cellSide].text), y: \(layout[.cellTop].text)),
            \(header)\(cells(grid.rows, isHeader: false))))
            """
    }

    /// The rows, those that head others as headers of their own: these never stay behind at the foot of a page.
    private func cells(_ rows: [[TableGrid.Slot]], isHeader: Bool) -> String {
        let heads = rows.map { row in row.contains { $0.lines.contains(where: \.keepsWithNext) } }
        return rows.indices.map { number in
            let cells = rows[number].filter { $0.rows > 0 }.map { cell($0, isHeader) }.joined(separator: ", ")
            let headsNext = heads[number] && number + 1 < rows.count && !heads[number + 1]
            guard !isHeader, headsNext, !cells.isEmpty, rows[number].allSatisfy({ $0.rows == 1 }) else { return cells }
            return "table.header(level: 2, repeat: false, \(cells))"
        }.filter { !$0.isEmpty }.joined(separator: ",\n")
    }

    private func cell(_ slot: TableGrid.Slot, _ isHeader: Bool) -> String {
        var settings: [String] = []
        if slot.columns > 1 { settings.append("colspan: \(slot.columns)") }
        if slot.rows > 1 { settings.append("rowspan: \(slot.rows)") }
        // A cell longer than a page would run over its foot.
        if slot.lines.reduce(0, { $0 + $1.text.utf8.count }) > 1500 { settings.append("breakable: true") }
        let vertical = isHeader || slot.rows > 1 ? " + horizon" : " + top"
        settings.append("align: \(TypstStyles.alignment(slot.alignment))\(vertical)")
        let lines = slot.lines.map { line in
            let content = TypstText.content(line.runs, in: layout[line.style], isNarrow: true)
            // The style's own place gives way to the cell's.
            return "text(size: \(DecimalText.text(layout[line.style].thousandthsOfPoint))pt"
                + "\(isHeader ? ", weight: \"bold\"" : ""), \(slot.lines.count > 1 ? "par(\(content))" : content))"
        }
        return "table.cell(\(settings.joined(separator: ", ")), \(lines.joined(separator: " + ")))"
    }
}
