/// Writes a paper as plain text (văn bản thuần): a line for each paragraph, a row of a table with tabs between its cells.
public struct TextWriter: Sendable {
    private let layout: PageLayout

    /// A writer that follows this layout.
    public init(_ layout: PageLayout) { self.layout = layout }

    /// The text.
    public func write(_ document: Document) -> String {
        let composition = Composer.compose(document, layout)
        var text = ""
        for (number, part) in composition.parts.enumerated() {
            if number > 0 { text += "\n" }
            for element in part.elements { add(element, to: &text) }
        }
        if let mark = composition.verification { text += mark.text + "\n" }
        return text
    }

    private func add(_ element: Element, to text: inout String) {
        switch element {
        case .line(let line): text += line.text + "\n"
        case .rule, .space: break
        case .columns(let pair):
            for row in pair.rows { (row.left + row.right).forEach { add($0, to: &text) } }
            text += "\n"
        case .table(let grid): add(grid, to: &text)
        }
    }

    private func add(_ grid: TableGrid, to text: inout String) {
        if let caption = grid.caption { text += caption.text + "\n" }
        for row in grid.header + grid.rows {
            let cells = row.map { slot in
                slot.lines.map(\.text).joined(separator: " ") + String(repeating: "\t", count: slot.columns - 1)
            }
            text += cells.joined(separator: "\t") + "\n"
        }
        text += "\n"
    }
}
