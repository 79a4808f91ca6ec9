import Documents

/// What one place of a DOCX says of the look of a paragraph (định dạng đoạn).
struct LineLook {
    var alignment: TextAlignment?
    var outlineLevel: Int?
    /// The list that counts it, `0` for none, and its rank there.
    var list: Int?
    var listLevel: Int?

    init() {}

    /// The look that paragraph properties describe.
    init(_ properties: XMLNode?) {
        guard let properties else { return }
        alignment = properties["jc"]?.value.flatMap { Self.alignments[$0] }
        // Old word processors centre page numbers by a frame.
        if properties["framePr"]?.attributes["xAlign"] == "center" { alignment = .centre }
        outlineLevel = properties["outlineLvl"]?.number().flatMap { (0...8).contains($0) ? $0 + 1 : nil }
        list = properties.descendant("numPr", "numId")?.number()
        listLevel = properties.descendant("numPr", "ilvl")?.number()
    }

    /// This look with what `next` says instead.
    func with(_ next: LineLook) -> LineLook {
        var look = self
        look.alignment = next.alignment ?? alignment
        look.outlineLevel = next.outlineLevel ?? outlineLevel
        look.list = next.list ?? list
        look.listLevel = next.listLevel ?? listLevel
        return look
    }

    private static let alignments: [String: TextAlignment] = [
        "left": .left, "start": .left, "right": .right, "end": .right, "center": .centre, "both": .justify,
        "distribute": .justify,
    ]
}
