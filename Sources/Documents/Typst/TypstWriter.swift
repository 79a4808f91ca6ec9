/// Writes a paper as the source of a Typst document (mã nguồn Typst), from which `Typesetter` makes a PDF.
public struct TypstWriter: Sendable {
    private let layout: PageLayout

    /// A writer that follows this layout.
    public init(_ layout: PageLayout) { self.layout = layout }

    /// The source. It reads no file, and no text of the paper is read as code.
    public func write(_ document: Document) -> String {
        let composition = Composer.compose(document, layout)
        var text = TypstStyles(layout: layout, properties: document.properties).text
        for (number, part) in composition.parts.enumerated() {
            // Before the page is turned: the header of the next is made before anything in its text.
            if part.startsNumbering, number > 0 { text += "#counter(page).update(0)\n" }
            if number > 0 { text += "#pagebreak(weak: true)\n" }
            text += "#set page(..sheet(\(part.isLandscape)))\n"
            for element in part.elements { text += "#" + code(element) + "\n" }
        }
        if let mark = composition.verification { text += verification(mark) }
        return text
    }

    private func code(_ element: Element) -> String {
        switch element {
        case .line(let line):
            let keep = line.keepsWithNext ? "keep: true, " : ""
            return "\(line.style.rawValue)(\(keep)\(TypstText.content(line.runs, in: layout[line.style])))"
        case .rule(let length): return "rule(\(length.text))"
        case .space(let height): return "v(\(height.text))"
        case .columns(let pair):
            let cells = pair.rows.flatMap { [column($0.left), column($0.right)] }
            // What is printed small at the end never stands on a page of its own.
            return "block(breakable: false, sticky: \(!pair.isLetterhead), width: 100%, above: 0pt, below: 0pt, "
                + "grid(columns: (\(pair.leftWidth.text), 1fr), row-gutter: 4pt,\n\(cells.joined(separator: ",\n"))))"
        case .table(let grid): return TypstTable(grid: grid, layout: layout).code
        }
    }

    private func column(_ elements: [Element]) -> String {
        elements.isEmpty ? "[]" : "{\n" + elements.map { code($0) + "\n" }.joined() + "}"
    }

    private func verification(_ mark: VerificationMark) -> String {
        let words = "#" + code(.line(Line(style: .verification, runs: [Run(mark.text)]))) + "\n"
        guard mark.width > 0 else { return words }
        let side = layout[.codeSide]
        let picture = TypstText.quoted(CodeOutline(mark: mark).svg)
        return words + """
            #place(bottom + left, dy: \((side + Length(micrometres: 1000)).text), image(bytes(\(picture)), format: "svg", \
            width: \(side.text), alt: \(TypstText.quoted(mark.text))))

            """
    }
}
