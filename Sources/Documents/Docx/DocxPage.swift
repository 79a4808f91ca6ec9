import Markup

/// The properties of pages: size, margins, numbering.
struct DocxPage {
    let layout: PageLayout
    let part: PagePart
    let isFirst: Bool

    /// In the order of ECMA-376: headers, type, pgSz, pgMar, pgNumType, titlePg.
    var markup: Markup {
        let headers: Markup =
            isFirst
            ? "<w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:headerReference w:type=\"first\" r:id=\"rId5\"/>"
            : ""
        let numbering: Markup = part.startsNumbering ? "<w:pgNumType w:start=\"1\"/>" : ""
        let title: Markup = part.startsNumbering ? "<w:titlePg/>" : ""
        return """
            <w:sectPr>\(headers)<w:type w:val="nextPage"/>\(size)\(margins)\(numbering)\(title)</w:sectPr>
            """
    }

    private var size: Markup {
        let (width, height) = (layout[.pageWidth].twips, layout[.pageHeight].twips)
        return part.isLandscape
            ? "<w:pgSz w:w=\"\(height)\" w:h=\"\(width)\" w:orient=\"landscape\"/>"
            : "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"/>"
    }

    private var margins: Markup {
        """
        <w:pgMar w:top="\(layout[.marginTop].twips)" w:right="\(layout[.marginRight].twips)" \
        w:bottom="\(layout[.marginBottom].twips)" w:left="\(layout[.marginLeft].twips)" \
        w:header="\(layout[.headerDistance].twips)" w:footer="\(layout[.headerDistance].twips)" w:gutter="0"/>
        """
    }
}
