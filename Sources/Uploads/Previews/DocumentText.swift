/// The text of a DOCX: paragraphs and tables of its body.
public enum DocumentText {
    /// Reads the DOCX at `path`, up to `limit` letters; blocks its thread for the time of reading.
    public static func read(
        _ path: String, upTo limit: Int = 100_000, limits: UploadLimits = UploadLimits()
    ) throws(UploadFault) -> TextPreview {
        let files = try PackedFiles(path: path, kind: .docx, limits: limits)
        guard let part = files.parts.first(where: { $0.name == "word/document.xml" }) else { throw .damaged(.docx) }
        let builder = TextBuilder(limit: limit)
        let xml = try XMLPart(
            .docx, begin: { name, _ in builder.begin(name) }, end: builder.end, characters: builder.add)
        try files.read(part, as: .docx) { (piece) throws(UploadFault) in
            if !builder.isFull { try xml.take(piece) }
        }
        if !builder.isFull { try xml.finish() }
        builder.finish()
        return TextPreview(blocks: builder.blocks, isCut: builder.isFull)
    }
}

/// Puts the text together as the elements come.
private final class TextBuilder {
    private(set) var blocks: [TextPreview.Block] = []
    private var left: Int
    private var rows: [[String]] = []
    private var paragraph = ""
    private var tables = 0
    private var isText = false
    /// Inside what is there for old programs only, which repeats what stands before it.
    private var fallbacks = 0

    init(limit: Int) { left = limit }

    var isFull: Bool { left <= 0 }

    /// What is open where the text is cut belongs to it.
    func finish() {
        if !paragraph.isEmpty { endParagraph() }
        endTable()
    }

    func begin(_ name: String) {
        guard !isFull else { return }
        switch name {
        case "Fallback": fallbacks += 1
        case "tbl": tables += 1
        case "tr" where tables == 1: rows.append([])
        case "tc" where tables == 1 && !rows.isEmpty: rows[rows.count - 1].append("")
        case "t": isText = true
        case "tab": append("\t")
        case "br", "cr": append("\n")
        default: break
        }
    }

    func end(_ name: String) {
        guard !isFull else { return }
        switch name {
        case "Fallback": fallbacks -= 1
        case "t": isText = false
        case "p": endParagraph()
        case "tbl":
            tables -= 1
            if tables == 0 { endTable() }
        default: break
        }
    }

    func add(_ text: String) {
        if isText { append(text) }
    }

    private func append(_ text: String) {
        guard fallbacks == 0, !isFull else { return }
        paragraph += text.prefix(left)
        left -= text.count
    }

    private func endTable() {
        if !rows.isEmpty { blocks.append(.table(rows)) }
        rows = []
    }

    private func endParagraph() {
        defer { paragraph = "" }
        guard tables > 0 else {
            if !paragraph.isEmpty { blocks.append(.paragraph(paragraph)) }
            return
        }
        guard let row = rows.indices.last, let cell = rows[row].indices.last, !paragraph.isEmpty else { return }
        rows[row][cell] += rows[row][cell].isEmpty ? paragraph : "\n" + paragraph
    }
}
