import Documents

/// Reads a Word document (tệp DOCX) as plain lines, tables and pages; nothing in it is run, loaded or expanded.
public struct DocxReader {
    private let package: DocxPackage
    private let limits: PaperLimits
    private let main: String
    private let links: [String: DocxLink]
    private let styles: DocxStyleSheet
    private let numbering: DocxNumbering

    /// The paper that the bytes of a file hold; throws what is wrong with the file, naming the part.
    public static func read(_ bytes: [UInt8], limits: PaperLimits = PaperLimits()) throws(PaperFault) -> PlainPaper {
        try bytes.withUnsafeBufferPointer { (bytes) throws(PaperFault) in
            try DocxReader(DocxPackage(UnsafeRawBufferPointer(bytes), limits: limits), limits).paper()
        }
    }

    private init(_ package: DocxPackage, _ limits: PaperLimits) throws(PaperFault) {
        (self.package, self.limits) = (package, limits)
        main = try package.mainPart()
        links = try package.links(of: main)
        let parts = Dictionary(links.values.map { ($0.kind, $0.part) }) { first, _ in first }
        let tree = { (kind: String) throws(PaperFault) -> XMLNode? in
            guard let part = parts[kind] else { return nil }
            return try package.tree(part)
        }
        styles = try DocxStyleSheet(try tree("styles"), theme: try tree("theme"), mostEntries: limits.entryCount)
        numbering = try DocxNumbering(try tree("numbering"), mostEntries: limits.entryCount)
    }

    private func paper() throws(PaperFault) -> PlainPaper {
        let text = try read(main)
        let pages = text.pages.isEmpty ? [(XMLNode(name: "sectPr", attributes: [:]), 0)] : text.pages
        var (sections, first) = ([PlainSection](), 1)
        for (properties, last) in pages {
            sections.append(try section(properties, from: first, after: sections.last))
            first = last + 1
        }
        return PlainPaper(
            blocks: text.text, sections: sections, statedPages: try statedPages(), hasPageBreak: text.hasPageBreak)
    }

    private func read(_ part: String) throws(PaperFault) -> DocxTextReader {
        let reader = DocxTextReader(styles: styles, numbering: numbering, limits: limits)
        try package.read(
            part, begin: reader.begin, end: reader.end, characters: reader.add, isEnough: { reader.excess != nil })
        if let excess = reader.excess { throw excess }
        return reader
    }

    /// Pages; headers that a section does not name are those of the section before.
    private func section(
        _ properties: XMLNode, from first: Int, after last: PlainSection?
    ) throws(PaperFault) -> PlainSection {
        let (size, margins) = (properties["pgSz"], properties["pgMar"])
        var section = PlainSection(
            firstParagraph: first, width: Self.length(size, "w", else: 12_240),
            height: Self.length(size, "h", else: 15_840),
            margins: PlainSection.Margins(
                top: Self.length(margins, "top", else: 1440), bottom: Self.length(margins, "bottom", else: 1440),
                left: Self.length(margins, "left", else: 1440), right: Self.length(margins, "right", else: 1440)))
        section.header = try lines(properties, "headerReference", "default") ?? last?.header ?? []
        section.footer = try lines(properties, "footerReference", "default") ?? last?.footer ?? []
        if properties.isOn("titlePg") == true {
            section.firstHeader = try lines(properties, "headerReference", "first") ?? last?.firstHeader ?? []
        }
        return section
    }

    private func lines(_ page: XMLNode, _ reference: String, _ type: String) throws(PaperFault) -> [PlainLine]? {
        let references = page.all(reference).filter { ($0.attributes["type"] ?? "default") == type }
        guard let id = references.first?.attributes["id"], let link = links[id], package.contains(link.part) else {
            return nil
        }
        return try read(link.part).text.flatMap(\.lines)
    }

    private func statedPages() throws(PaperFault) -> Int? {
        let properties = try package.links(of: "").values.first { $0.kind == "extended-properties" }
        guard let part = properties?.part, package.contains(part) else { return nil }
        let reader = StatedPages()
        try package.read(part, begin: reader.begin, end: reader.end, characters: reader.add)
        return reader.pages
    }

    /// A length in twentieths of a point; word processors write a negative margin for one that text may not push away.
    private static func length(_ node: XMLNode?, _ name: String, else standard: Int) -> Length {
        let twips = abs(node?.number(name) ?? standard)
        return Length(micrometres: (twips * 25_400 + 720) / 1440)
    }
}

/// The number of pages that a word processor notes when it saves.
private final class StatedPages {
    private(set) var pages: Int?
    private var isPages = false
    private var text = ""

    func begin(_ name: String, _ attributes: [String: String]) { isPages = name == "Pages" }

    func add(_ characters: String) { if isPages, text.utf8.count < 10 { text += characters } }

    func end(_ name: String) {
        if name == "Pages" { pages = Int(text) }
        isPages = false
    }
}
