/// The styles of a DOCX with all that they inherit (bảng kiểu).
struct DocxStyleSheet {
    let fonts: ThemeFonts
    private var styles: [String: Entry] = [:]
    private var standardParagraph: String?
    private var base = (line: LineLook(), text: TextLook())

    private struct Entry {
        let name: String
        let parent: String?
        var line: LineLook
        var text: TextLook
    }

    /// The styles that the part lists, under the fonts of a theme; without a part, what word processors take then.
    init(_ part: XMLNode?, theme: XMLNode?, mostEntries: Int) throws(PaperFault) {
        fonts = ThemeFonts(theme)
        let defaults = part?["docDefaults"]
        base.line = LineLook(defaults?.descendant("pPrDefault", "pPr"))
        base.text = Self.unstated.with(TextLook(defaults?.descendant("rPrDefault", "rPr"), fonts: fonts))
        let list = part?.all("style") ?? []
        guard list.count <= mostEntries else { throw .tooLarge(.entries(part: "styles.xml", limit: mostEntries)) }
        for style in list {
            guard let id = style.attributes["styleId"] else { continue }
            styles[id] = Entry(
                name: style["name"]?.value ?? id, parent: style["basedOn"]?.value, line: LineLook(style["pPr"]),
                text: TextLook(style["rPr"], fonts: fonts))
            let isStandard = style.attributes["default"].map { $0 == "1" || $0 == "true" } ?? false
            if isStandard, style.attributes["type"] == "paragraph" { standardParagraph = id }
        }
    }

    /// The name of a style as people see it.
    func name(of style: String?) -> String? { (style ?? standardParagraph).flatMap { styles[$0]?.name } }

    /// How paragraphs of a style look within a table of a style.
    func look(of style: String?, inTable table: String?) -> (line: LineLook, text: TextLook) {
        let (outer, own) = (inherited(table), inherited(style ?? standardParagraph))
        return (base.line.with(outer.line).with(own.line), base.text.with(outer.text).with(own.text))
    }

    /// What a style of letters says.
    func text(of style: String?) -> TextLook { inherited(style).text }

    /// A style and all above it; a circle of styles ends where it began.
    private func inherited(_ style: String?) -> (line: LineLook, text: TextLook) {
        var (line, text, next, seen) = (LineLook(), TextLook(), style, Set<String>())
        while let id = next, let entry = styles[id], seen.insert(id).inserted, seen.count < 64 {
            (line, text) = (entry.line.with(line), entry.text.with(text))
            next = entry.parent
        }
        return (line, text)
    }

    /// Where a file says nothing, letters are 10 points high (ECMA-376 part 1, 17.3.2.38).
    private static let unstated: TextLook = {
        var look = TextLook()
        look.size = 20
        return look
    }()
}
