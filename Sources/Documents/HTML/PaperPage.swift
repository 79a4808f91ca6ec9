import Markup

/// A paper as part of a web page that looks like the sheets it is printed on (bản xem trước).
///
/// Its looks stand in the style sheet of its own that `PaperStyleSheet` writes.
public struct PaperPage: Sendable {
    private let composition: Composition

    /// The preview of a paper.
    public init(_ document: Document, _ layout: PageLayout) {
        composition = Composer.compose(document, layout)
    }

    /// The fragment.
    public var markup: Markup {
        let end = composition.parts.count - 1
        let sheets = composition.parts.enumerated().map { number, part -> Markup in
            let kind: Markup = part.isLandscape ? "paper-sheet paper-wide" : "paper-sheet"
            return """
                <section class="\(kind)">\(part.elements.map(markup))\(number == end ? foot : nil)</section>
                """
        }
        return "<article class=\"paper\" lang=\"vi\">\(sheets)</article>"
    }

    private func markup(_ element: Element) -> Markup {
        switch element {
        case .line(let line): return paragraph(line)
        case .rule(let length):
            return """
                <svg class="paper-rule" width="\(length.text)" height="3" aria-hidden="true"><path d="M0 1h9999"/></svg>
                """
        case .space(let height):
            let isSmall = height < composition.layout[.signatureSpace]
            return "<div class=\"\(isSmall ? "paper-gap" : "paper-space")\"></div>"
        case .columns(let pair):
            let rows = pair.rows.map { row -> Markup in
                "<div>\(row.left.map(markup))</div><div>\(row.right.map(markup))</div>"
            }
            return "<div class=\"\(pair.isLetterhead ? "paper-head" : "paper-end")\">\(rows)</div>"
        case .table(let grid): return table(grid)
        }
    }

    private func paragraph(_ line: Line) -> Markup {
        let text = line.runs.map { run($0, in: composition.layout[line.style]) }
        let name = line.style.rawValue
        switch composition.layout[line.style].outlineLevel {
        case 1: return "<h3 class=\"paper-\(name)\">\(text)</h3>"
        case 2 where line.style == .item: return "<h4 class=\"paper-\(name)\">\(text)</h4>"
        case 3: return "<h5 class=\"paper-\(name)\">\(text)</h5>"
        default: return "<p class=\"paper-\(name)\">\(text)</p>"
        }
    }

    private func run(_ run: Run, in look: ParagraphLook) -> Markup {
        var text = Markup(text: run.text)
        let added = run.face.subtracting(look.face)
        if added.contains(.bold) { text = "<b>\(text)</b>" }
        if added.contains(.italic) { text = "<i>\(text)</i>" }
        switch run.origin {
        case .written: return text
        case .bound(let source): return "<span class=\"paper-bound\" data-source=\"\(source)\">\(text)</span>"
        case .typed: return "<span class=\"paper-typed\">\(text)</span>"
        }
    }

    private func table(_ grid: TableGrid) -> Markup {
        let total = max(1, grid.widths.reduce(0) { $0 + $1.micrometres })
        let columns = grid.widths.map { width -> Markup in
            "<col width=\"\(DecimalText.text(width.micrometres * 100_000 / total))%\"/>"
        }
        let caption = grid.caption.map { paragraph($0) }
        return """
            \(caption)<div class="paper-table" tabindex="0" role="group" aria-label="Bảng"><table><colgroup>\(columns)</colgroup>\
            <thead>\(grid.header.map { row($0, isHeader: true) })</thead>\
            <tbody>\(grid.rows.map { row($0, isHeader: false) })</tbody></table></div>
            """
    }

    private func row(_ slots: [TableGrid.Slot], isHeader: Bool) -> Markup {
        "<tr>\(slots.filter { $0.rows > 0 }.map { cell($0, isHeader) })</tr>"
    }

    private func cell(_ slot: TableGrid.Slot, _ isHeader: Bool) -> Markup {
        let tag: Markup = isHeader ? "th" : "td"
        let scope: Markup = isHeader ? " scope=\"\(slot.columns > 1 ? "colgroup" : "col")\"" : ""
        let lines = slot.lines.map { line -> Markup in
            let text = line.runs.map { run($0, in: composition.layout[line.style]) }
            return slot.lines.count > 1 ? "<p>\(Markup(joining: text))</p>" : Markup(joining: text)
        }
        return """
            <\(tag)\(scope)\(attribute: "colspan", slot.columns > 1 ? String(slot.columns) : nil)\
            \(attribute: "rowspan", slot.rows > 1 ? String(slot.rows) : nil) \
            class="paper-\(slot.alignment.rawValue)">\(lines)</\(tag)>
            """
    }

    private var foot: Markup? {
        composition.verification.map { mark -> Markup in
            let code = CodeOutline(mark: mark)
            let drawing: Markup? =
                mark.width > 0
                ? """
                <svg class="paper-code" viewBox="0 0 \(code.side) \(code.side)" role="img" aria-label="\(mark.text)">\
                <path d="\(code.path)"/></svg>
                """ : nil
            return "\(paragraph(Line(style: .verification, runs: [Run(mark.text)])))\(drawing)"
        }
    }
}
