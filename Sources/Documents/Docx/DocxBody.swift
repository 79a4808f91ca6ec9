import Markup

/// The text of a DOCX file.
struct DocxBody {
    let composition: Composition

    private var layout: PageLayout { composition.layout }

    var markup: Markup {
        let parts = composition.parts
        var body = Markup()
        for (number, part) in parts.enumerated() {
            let isLast = number == parts.count - 1
            let page = DocxPage(layout: layout, part: part, isFirst: number == 0)
            add(part, page: page, isLast: isLast, to: &body)
        }
        return "\(DocxParts.head)<w:document \(DocxParts.spaces)><w:body>\(body)</w:body></w:document>"
    }

    /// The pages' properties stand in the last paragraph of a part, those of the last part at the end of all.
    private func add(_ part: PagePart, page: DocxPage, isLast: Bool, to body: inout Markup) {
        let width = layout.textWidth(isLandscape: part.isLandscape)
        let end = part.elements.count - 1
        for (number, element) in part.elements.enumerated() {
            if number == end, !isLast {
                addLast(element, in: width, page: page.markup, to: &body)
            } else {
                add(element, in: width, to: &body)
            }
        }
        if isLast { body += lastParagraph(part) + page.markup }
    }

    private func addLast(_ element: Element, in width: Length, page: Markup, to body: inout Markup) {
        switch element {
        case .line(let line): body += paragraph(line, page: page)
        case .table(let grid): body += DocxTable(grid: grid, layout: layout, page: page).markup
        case .rule, .space, .columns:
            add(element, in: width, to: &body)
            body += paragraph(Line(style: .afterTable, runs: []), page: page)
        }
    }

    /// Behind a table there must be a paragraph; the code that leads to the verification hangs at it.
    private func lastParagraph(_ part: PagePart) -> Markup {
        guard let mark = composition.verification else {
            guard case .columns? = part.elements.last else { return Markup() }
            return paragraph(Line(style: .afterTable, runs: []))
        }
        let look = layout[.verification]
        let height = layout[part.isLandscape ? .pageWidth : .pageHeight]
        let top = height - layout[.marginBottom] + Length(micrometres: 1000)
        let drawing = mark.width > 0 ? DocxDrawing(side: layout[.codeSide], top: top, text: mark.text).markup : nil
        return """
            <w:p><w:pPr><w:pStyle w:val="verification"/></w:pPr>\(drawing)\
            \(DocxText.run(Run(mark.text), in: look))</w:p>
            """
    }

    private func add(_ element: Element, in width: Length, to body: inout Markup) {
        switch element {
        case .line(let line): body += paragraph(line)
        case .rule(let length): body += rule(length, in: width)
        case .space(let height):
            body += """
                <w:p><w:pPr><w:keepNext/><w:spacing w:line="\(height.twips)" w:lineRule="exact"/></w:pPr></w:p>
                """
        case .columns(let pair): body += columns(pair, in: width)
        case .table(let grid): body += DocxTable(grid: grid, layout: layout).markup
        }
    }

    private func paragraph(_ line: Line, page: Markup? = nil) -> Markup {
        let look = layout[line.style]
        let keep: Markup = line.keepsWithNext && !look.keepsWithNext ? "<w:keepNext/>" : ""
        return """
            <w:p><w:pPr><w:pStyle w:val="\(line.style.rawValue)"/>\(keep)\(page)</w:pPr>\
            \(line.runs.map { DocxText.run($0, in: look) })</w:p>
            """
    }

    private func rule(_ length: Length, in width: Length) -> Markup {
        let side = max(0, (width.twips - length.twips) / 2)
        return """
            <w:p><w:pPr><w:pStyle w:val="rule"/><w:ind w:left="\(side)" w:right="\(side)"/></w:pPr></w:p>
            """
    }

    private func columns(_ pair: ColumnPair, in width: Length) -> Markup {
        let rightWidth = width - pair.leftWidth
        let rows = pair.rows.map { row -> Markup in
            """
            <w:tr><w:trPr><w:cantSplit/></w:trPr>\(cell(row.left, pair.leftWidth))\(cell(row.right, rightWidth))</w:tr>
            """
        }
        return """
            <w:tbl><w:tblPr><w:tblStyle w:val="columns"/><w:tblW w:w="\(width.twips)" w:type="dxa"/>\
            <w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="\(pair.leftWidth.twips)"/>\
            <w:gridCol w:w="\(rightWidth.twips)"/></w:tblGrid>\(rows)</w:tbl>
            """
    }

    private func cell(_ elements: [Element], _ width: Length) -> Markup {
        var content = Markup()
        for element in elements { add(element, in: width, to: &content) }
        if elements.isEmpty { content = "<w:p/>" }
        return "<w:tc><w:tcPr><w:tcW w:w=\"\(width.twips)\" w:type=\"dxa\"/></w:tcPr>\(content)</w:tc>"
    }
}
