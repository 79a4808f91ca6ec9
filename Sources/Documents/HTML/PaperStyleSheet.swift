/// The style sheet of `PaperPage` (bảng kiểu): every measure is the layout's.
public struct PaperStyleSheet: Sendable {
    private let layout: PageLayout

    /// The style sheet of a layout.
    public init(_ layout: PageLayout) { self.layout = layout }

    /// The rules.
    public var text: String { frame + ParagraphStyle.allCases.map(rule).joined() + small }

    private var frame: String {
        let fonts = layout.fonts.map { "\"\($0)\"" }.joined(separator: ", ")
        return """
            /* Written from paper-layout.tsv; a test says how. */
            .paper { font-family: \(fonts), serif; color: #000; }
            .paper-sheet { box-sizing: border-box; width: \(layout[.pageWidth].text); max-width: 100%;
                min-height: \(layout[.pageHeight].text); margin: 0 auto 6mm; background: #fff; overflow-wrap: anywhere;
                padding: \(layout[.marginTop].text) \(layout[.marginRight].text) \(layout[.marginBottom].text) \
            \(layout[.marginLeft].text);
                box-shadow: 0 0 2px #0008; line-height: 1.2; }
            .paper-wide { width: \(layout[.pageHeight].text); min-height: \(layout[.pageWidth].text); }
            .paper-sheet :is(p, h3, h4, h5) { margin: 0; font-weight: normal; color: inherit; font-family: inherit; }
            .paper-head { display: grid; grid-template-columns: \(layout[.letterheadLeft].text) 1fr; }
            .paper-end { display: grid; grid-template-columns: 1fr 1fr; break-inside: avoid; }
            .paper-rule { display: block; margin: 2pt auto; stroke: #000; stroke-width: \(layout[.ruleWidth].text); }
            .paper-gap { height: \(layout[.paragraphGap].text); }
            .paper-space { height: \(layout[.signatureSpace].text); }
            .paper-table { overflow-x: auto; margin: 4pt 0 8pt; }
            .paper-table table { width: 100%; border-collapse: collapse; table-layout: fixed; \
            font-size: \(size(.tableText)); }
            .paper-table :is(th, td) { border: \(layout[.tableBorder].text) solid #000; padding: \(layout[.cellTop].text) \
            \(layout[.cellSide].text); vertical-align: top; color: #000; background: none; }
            .paper-table th { vertical-align: middle; font-size: \(size(.tableHead)); }
            .paper-left { text-align: left; } .paper-right { text-align: right; }
            .paper-centre { text-align: center; } .paper-justify { text-align: justify; }
            .paper-code { display: block; width: \(layout[.codeSide].text); }
            .paper-typed { text-decoration: underline dotted; }

            """
    }

    private func rule(_ style: ParagraphStyle) -> String {
        let look = layout[style]
        var rules = ["font-size: \(size(style))", "text-align: \(Self.alignment(look.alignment))"]
        if look.face.contains(.bold) { rules.append("font-weight: bold") }
        if look.face.contains(.italic) { rules.append("font-style: italic") }
        if look.isIndented { rules.append("text-indent: \(layout[.paragraphIndent].text)") }
        if look.isInset {
            rules.append("padding-left: \(Length(micrometres: layout[.paragraphIndent].micrometres * 3).text)")
        }
        if look.before.micrometres + look.after.micrometres > 0 {
            rules.append("margin: \(look.before.text) 0 \(look.after.text)")
        }
        if !style.isSingleSpaced { rules.append("line-height: \(lineHeight)") }
        return ".paper-sheet .paper-\(style.rawValue) { \(rules.joined(separator: "; ")); }\n"
    }

    private var lineHeight: String { DecimalText.text(layout.thousandths(.lineSpacing) * 115 / 100) }

    private func size(_ style: ParagraphStyle) -> String {
        DecimalText.text(layout[style].thousandthsOfPoint) + "pt"
    }

    private static func alignment(_ alignment: TextAlignment) -> String {
        alignment == .centre ? "center" : alignment.rawValue
    }

    /// On a phone the margins give way, and what stands side by side stands below each other.
    private var small: String {
        """
        @media (max-width: 60em) { .paper-sheet { padding: 5mm; min-height: 0; }
            .paper-head, .paper-end { grid-template-columns: 1fr; } }
        @media print { .paper-sheet { box-shadow: none; margin: 0; padding: 0; width: auto; min-height: 0; break-after: page; }
            .paper-typed { text-decoration: none; } }

        """
    }
}
