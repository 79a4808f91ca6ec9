import Markup

/// A table of a DOCX file: its header on every page, its rows whole, a row that heads others with the first of them.
struct DocxTable {
    let grid: TableGrid
    let layout: PageLayout
    /// The properties of the pages that end with the table.
    var page: Markup?

    var markup: Markup {
        let width = grid.widths.reduce(0) { $0 + $1.twips }
        var text: Markup = """
            \(caption)<w:tbl><w:tblPr><w:tblStyle w:val="data"/><w:tblW w:w="\(width)" w:type="dxa"/>\
            <w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr>\
            <w:tblGrid>\(grid.widths.map { width -> Markup in "<w:gridCol w:w=\"\(width.twips)\"/>" })</w:tblGrid>
            """
        for row in grid.header { text += self.row(row, isHeader: true) }
        for row in grid.rows { text += self.row(row, isHeader: false) }
        return "\(text)</w:tbl><w:p><w:pPr><w:pStyle w:val=\"afterTable\"/>\(page)</w:pPr></w:p>"
    }

    private var caption: Markup? {
        grid.caption.map { line -> Markup in
            let runs = line.runs.map { DocxText.run($0, in: layout[.caption]) }
            return "<w:p><w:pPr><w:pStyle w:val=\"caption\"/></w:pPr>\(runs)</w:p>"
        }
    }

    private func row(_ slots: [TableGrid.Slot], isHeader: Bool) -> Markup {
        let header: Markup = isHeader ? "<w:tblHeader/>" : ""
        return "<w:tr><w:trPr><w:cantSplit/>\(header)</w:trPr>\(slots.map { cell($0, isHeader) })</w:tr>"
    }

    /// In the order of ECMA-376: tcW, gridSpan, vMerge, vAlign.
    private func cell(_ slot: TableGrid.Slot, _ isHeader: Bool) -> Markup {
        let width = grid.widths[slot.column..<(slot.column + slot.columns)].reduce(0) { $0 + $1.twips }
        let span: Markup = slot.columns > 1 ? "<w:gridSpan w:val=\"\(slot.columns)\"/>" : ""
        let merge: Markup =
            slot.rows == 0 ? "<w:vMerge/>" : slot.rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : ""
        let middle: Markup = isHeader || slot.rows != 1 ? "<w:vAlign w:val=\"center\"/>" : ""
        return """
            <w:tc><w:tcPr><w:tcW w:w="\(width)" w:type="dxa"/>\(span)\(merge)\(middle)</w:tcPr>\
            \(slot.lines.map { paragraph($0, slot.alignment) })</w:tc>
            """
    }

    private func paragraph(_ line: Line, _ alignment: TextAlignment) -> Markup {
        let look = layout[line.style]
        let keep: Markup = line.keepsWithNext ? "<w:keepNext/>" : ""
        let jc: Markup = alignment == look.alignment ? "" : "<w:jc w:val=\"\(DocxText.alignment(alignment))\"/>"
        return """
            <w:p><w:pPr><w:pStyle w:val="\(line.style.rawValue)"/>\(keep)\(jc)</w:pPr>\
            \(line.runs.map { DocxText.run($0, in: look) })</w:p>
            """
    }
}
