import Markup

/// The styles of a DOCX file, one for each style of the layout.
struct DocxStyles {
    let layout: PageLayout

    var markup: Markup {
        """
        \(DocxParts.head)<w:styles \(DocxParts.spaces)>\(defaults)\
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
        <w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>\
        \(ParagraphStyle.allCases.map(style))\(ruleStyle)\(tableStyles)</w:styles>
        """
    }

    private var defaults: Markup {
        let font = layout.fonts.first ?? ""
        let line = (layout.thousandths(.lineSpacing) * 240 + 500) / 1000
        return """
            <w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="\(font)" w:eastAsia="\(font)" w:hAnsi="\(font)" w:cs="\(font)"/>\
            \(DocxText.size(layout[.body].halfPoints))<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>\
            </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
            <w:spacing w:before="0" w:after="0" w:line="\(line)" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
            </w:docDefaults>
            """
    }

    private func style(_ style: ParagraphStyle) -> Markup {
        let look = layout[style]
        return """
            <w:style w:type="paragraph" w:customStyle="\(style.isBuiltIn ? 0 : 1)" w:styleId="\(style.rawValue)">\
            <w:name w:val="\(style.title)"/><w:basedOn w:val="Normal"/><w:qFormat/>\
            <w:pPr>\(properties(look, isSingleSpaced: style.isSingleSpaced))</w:pPr>\
            <w:rPr>\(DocxText.face(look.face))\(DocxText.size(look.halfPoints))</w:rPr></w:style>
            """
    }

    /// In the order of ECMA-376: keepNext, spacing, ind, jc, outlineLvl.
    private func properties(_ look: ParagraphLook, isSingleSpaced: Bool) -> Markup {
        let keep: Markup = look.keepsWithNext ? "<w:keepNext/>" : ""
        let line = isSingleSpaced ? "240" : nil
        let indent = layout[.paragraphIndent].twips
        let indents: Markup =
            look.isIndented
            ? "<w:ind w:firstLine=\"\(indent)\"/>" : look.isInset ? "<w:ind w:left=\"\(indent * 3)\"/>" : ""
        let level = look.outlineLevel.map { "<w:outlineLvl w:val=\"\($0 - 1)\"/>" as Markup }
        return """
            \(keep)<w:spacing w:before="\(look.before.twips)" w:after="\(look.after.twips)"\
            \(attribute: "w:line", line)\(attribute: "w:lineRule", line.map { _ in "auto" })/>\
            \(indents)<w:jc w:val="\(DocxText.alignment(look.alignment))"/>\(level)
            """
    }

    /// A paragraph that is nothing but a line: as low as can be, the line above it.
    private var ruleStyle: Markup {
        """
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="rule"><w:name w:val="Đường kẻ"/>\
        <w:basedOn w:val="Normal"/><w:pPr><w:pBdr>\
        <w:top w:val="single" w:sz="\(layout[.ruleWidth].eighthsOfPoint)" w:space="0" w:color="auto"/></w:pBdr>\
        <w:spacing w:before="40" w:after="0" w:line="80" w:lineRule="exact"/></w:pPr>\
        <w:rPr><w:sz w:val="4"/><w:szCs w:val="4"/></w:rPr></w:style>
        """
    }

    private var tableStyles: Markup {
        let size = layout[.tableBorder].eighthsOfPoint
        let borders = [Markup]([
            "top", "left", "bottom", "right", "insideH", "insideV",
        ]).map { side -> Markup in
            "<w:\(side) w:val=\"single\" w:sz=\"\(size)\" w:space=\"0\" w:color=\"auto\"/>"
        }
        return """
            <w:style w:type="table" w:customStyle="1" w:styleId="data"><w:name w:val="Bảng có kẻ"/>\
            <w:tblPr><w:tblBorders>\(borders)</w:tblBorders>\
            \(margins(layout[.cellSide].twips, layout[.cellTop].twips))</w:tblPr></w:style>\
            <w:style w:type="table" w:customStyle="1" w:styleId="columns"><w:name w:val="Hai cột không kẻ"/>\
            <w:tblPr>\(margins(0, 0))</w:tblPr></w:style>
            """
    }

    private func margins(_ side: Int, _ top: Int) -> Markup {
        """
        <w:tblCellMar><w:top w:w="\(top)" w:type="dxa"/><w:left w:w="\(side)" w:type="dxa"/>\
        <w:bottom w:w="\(top)" w:type="dxa"/><w:right w:w="\(side)" w:type="dxa"/></w:tblCellMar>
        """
    }
}

extension ParagraphStyle {
    /// Whether word processors know the style by its name.
    var isBuiltIn: Bool { self == .chapter || self == .item || self == .point }

    /// Whether lines stand as close as the letters allow: everything but the text.
    var isSingleSpaced: Bool {
        switch self {
        case .citation, .chapter, .item, .point, .article, .body: false
        default: true
        }
    }
}
