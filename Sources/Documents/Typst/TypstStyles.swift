/// The head of a Typst source: fonts, pages and one function for each style.
struct TypstStyles {
    let layout: PageLayout
    let properties: DocumentProperties

    var text: String {
        """
        #set document(title: \(TypstText.quoted(properties.title)), author: \(TypstText.quoted(properties.creator)), \
        date: \(date))
        #set text(font: (\(fonts)), lang: "vi", size: \(size(.body)), hyphenate: false, top-edge: \(Self.ascent)em, \
        bottom-edge: -\(Self.descent)em)
        #set table.cell(breakable: false)
        #set par(leading: \(Self.closeLeading)em)
        #show heading: it => it.body
        #let number = context {
          let n = counter(page).get().first()
          if n > 1 { align(center, text(size: \(size(.pageNumber)), str(n))) }
        }
        #let sheet(wide) = (
          width: if wide { \(layout[.pageHeight].text) } else { \(layout[.pageWidth].text) },
          height: if wide { \(layout[.pageWidth].text) } else { \(layout[.pageHeight].text) },
          margin: (top: \(layout[.marginTop].text), bottom: \(layout[.marginBottom].text), \
        left: \(layout[.marginLeft].text), right: \(layout[.marginRight].text)),
          header: number, header-ascent: \(headerAscent))
        #let rule(length) = block(above: 3pt, below: 4pt, width: 100%, align(center, pdf.artifact(line(length: length, \
        stroke: \(layout[.ruleWidth].text)))))

        """ + ParagraphStyle.allCases.map(function).joined()
    }

    /// The page number hangs at its distance from the upper edge.
    private var headerAscent: String {
        let letters = layout[.pageNumber].size.micrometres * 1107 / 1000
        return (layout[.marginTop] - layout[.headerDistance] - Length(micrometres: letters)).text
    }

    private var fonts: String { layout.fonts.map { TypstText.quoted($0) }.joined(separator: ", ") + "," }

    private var date: String {
        let (day, second) = (properties.created.day, properties.created.secondOfDay)
        return "datetime(year: \(day.year), month: \(day.month), day: \(day.day), hour: \(second / 3600), "
            + "minute: \(second / 60 % 60), second: \(second % 60))"
    }

    private func function(_ style: ParagraphStyle) -> String {
        let look = layout[style]
        let indent = look.isIndented ? layout[.paragraphIndent].text : "0mm"
        let isHeading = look.outlineLevel != nil && style != .article
        let body =
            isHeading
            ? "heading(level: \(look.outlineLevel ?? 1), h(\(indent)) + it)"
            : "par(first-line-indent: (amount: \(indent), all: true), it)"
        return """
            #let \(style.rawValue)(keep: false, it) = block(width: 100%, sticky: keep or \(look.keepsWithNext), \
            above: \((leading(style, look) + look.before).text), below: \((leading(style, look) + look.after).text)\
            \(look.isInset ? ", inset: (left: \(Length(micrometres: layout[.paragraphIndent].micrometres * 3).text))" : ""), {
              set text(\(letters(style, look)))
              show heading: set text(\(letters(style, look)))
              set par(leading: \(leading(style, look).text), justify: \(look.alignment == .justify))
              set align(\(Self.alignment(look.alignment)))
              \(body)
            })

            """
    }

    private func letters(_ style: ParagraphStyle, _ look: ParagraphLook) -> String {
        let weight = look.face.contains(.bold) ? "bold" : "regular"
        let slant = look.face.contains(.italic) ? "italic" : "normal"
        return "size: \(size(style)), weight: \"\(weight)\", style: \"\(slant)\""
    }

    /// The room between lines: what the wanted line height leaves beside the letters.
    private func leading(_ style: ParagraphStyle, _ look: ParagraphLook) -> Length {
        let times = style.isSingleSpaced ? 1000 : layout.thousandths(.lineSpacing)
        let share = Self.lineHeight * times / 1000 - Self.letterHeight
        return Length(micrometres: look.size.micrometres * share / 1000)
    }

    private func size(_ style: ParagraphStyle) -> String {
        DecimalText.text(layout[style].thousandthsOfPoint) + "pt"
    }

    static func alignment(_ alignment: TextAlignment) -> String {
        switch alignment {
        case .left, .justify: "left"
        case .centre: "center"
        case .right: "right"
        }
    }

    // Of Times New Roman and the fonts of its measures, in parts of the letters' size.
    private static let ascent = "0.891"
    private static let descent = "0.216"
    private static let closeLeading = "0.042"
    private static let letterHeight = 1107
    private static let lineHeight = 1149
}
