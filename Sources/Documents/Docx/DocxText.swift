import Markup

/// Runs of text and their properties, in the order that ECMA-376 asks for.
enum DocxText {
    /// A run; `look` is what its paragraph's style gives already.
    static func run(_ run: Run, in look: ParagraphLook) -> Markup {
        let added = run.face.subtracting(look.face)
        guard !run.text.isEmpty else { return Markup() }
        guard !added.isEmpty else { return "<w:r><w:t xml:space=\"preserve\">\(run.text)</w:t></w:r>" }
        return "<w:r><w:rPr>\(face(added))</w:rPr><w:t xml:space=\"preserve\">\(run.text)</w:t></w:r>"
    }

    /// Bold and italic, for scripts of both kinds.
    static func face(_ face: Run.Face) -> Markup {
        let bold: Markup = face.contains(.bold) ? "<w:b/><w:bCs/>" : ""
        let italic: Markup = face.contains(.italic) ? "<w:i/><w:iCs/>" : ""
        return bold + italic
    }

    static func size(_ halfPoints: Int) -> Markup {
        "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
    }

    static func alignment(_ alignment: TextAlignment) -> Markup {
        switch alignment {
        case .left: "left"
        case .centre: "center"
        case .right: "right"
        case .justify: "both"
        }
    }
}
