import Documents

/// Reads the text of one part of a DOCX (document, header, footer) as its elements come.
///
/// Changes under track are taken as accepted: what is deleted or moved away is left out. What stands for old programs only repeats
/// what stands before it and is left out too. Text boxes follow the paragraph at which they hang.
final class DocxTextReader {
    let styles: DocxStyleSheet
    let limits: PaperLimits
    var numbering: DocxNumbering
    /// The pages' properties with the paragraph that was the last before them.
    private(set) var pages: [(properties: XMLNode, lastParagraph: Int)] = []
    private(set) var hasPageBreak = false
    private(set) var excess: PaperFault?
    /// What stands at each level: the text itself, then cells and text boxes within it.
    private var blocks: [[PlainBlock]] = [[]]
    private var tables: [OpenTable] = []
    private var paragraphs: [OpenParagraph] = []
    private var (paragraphCount, tableCount, cellCount, letterCount) = (0, 0, 0, 0)
    private var capture: XMLTreeBuilder?
    private var skipped = 0
    private var content = Content.none

    private var knownLooks: [StyleKey: (line: LineLook, text: TextLook)] = [:]

    private enum Content { case none, text, instruction }

    init(styles: DocxStyleSheet, numbering: DocxNumbering, limits: PaperLimits) {
        (self.styles, self.numbering, self.limits) = (styles, numbering, limits)
    }

    /// The text, once all has come.
    var text: [PlainBlock] { blocks[0] }

    func begin(_ name: String, _ attributes: [String: String]) {
        if capture != nil { return describe(name, attributes) }
        if skipped > 0 || Self.leftOut.contains(name) {
            skipped += 1
            return
        }
        if Self.properties.contains(name) {
            capture = XMLTreeBuilder()
            capture?.begin(name, attributes)
            return
        }
        beginText(name, attributes)
    }

    func end(_ name: String) {
        if capture != nil {
            if let node = capture?.end() {
                capture = nil
                take(node)
            }
        } else if skipped > 0 {
            skipped -= 1
        } else {
            endText(name)
        }
    }

    func add(_ characters: String) {
        guard capture == nil, skipped == 0, let last = paragraphs.indices.last else { return }
        switch content {
        case .none: break
        case .text: append(characters)
        case .instruction: paragraphs[last].instruction += characters.prefix(200)
        }
    }

    private func beginText(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "p": beginParagraph()
        case "r": paragraphs.indices.last.map { paragraphs[$0].run = nil }
        case "t": content = .text
        case "instrText": content = .instruction
        case "fldSimple": paragraphs.indices.last.map { paragraphs[$0].instruction += attributes["instr"] ?? "" }
        case "tab", "ptab": append("\t")
        case "noBreakHyphen": append("-")
        case "cr": append("\n")
        case "br": attributes["type"] == nil || attributes["type"] == "textWrapping" ? append("\n") : notePageBreak()
        case "lastRenderedPageBreak": notePageBreak()
        case "tbl": beginTable()
        case "tr": beginRow()
        case "tc": beginCell()
        case "txbxContent": blocks.append([])
        default: break
        }
    }

    private func endText(_ name: String) {
        switch name {
        case "t", "instrText": content = .none
        case "p": endParagraph()
        case "tbl": if let table = tables.popLast() { put(.table(table.table)) }
        case "tc": endCell()
        case "txbxContent":
            guard blocks.count > 1, let box = blocks.popLast() else { return }
            if let last = paragraphs.indices.last { paragraphs[last].boxes += box } else { box.forEach(put) }
        default: break
        }
    }

    private func take(_ properties: XMLNode) {
        switch properties.name {
        case "pPr":
            guard let last = paragraphs.indices.last else { return }
            paragraphs[last].properties = properties
            if let page = properties["sectPr"] { pages.append((page, paragraphCount)) }
        case "rPr": paragraphs.indices.last.map { paragraphs[$0].run = properties }
        case "sectPr": pages.append((properties, paragraphCount))
        case "tblPr": tables.indices.last.map { tables[$0].style = properties["tblStyle"]?.value }
        case "tcPr": describeCell(properties)
        default: break
        }
    }

    /// Properties that go on and on are none.
    private func describe(_ name: String, _ attributes: [String: String]) {
        capture?.begin(name, attributes)
        if let count = capture?.count, count > limits.entryCount {
            excess = .tooLarge(.entries(part: name, limit: limits.entryCount))
        }
    }

    private func notePageBreak() { hasPageBreak = true }

    private func put(_ block: PlainBlock) { blocks[blocks.count - 1].append(block) }

    private static let leftOut: Set<String> = ["Fallback", "del", "moveFrom", "delText", "delInstrText"]
    private static let properties: Set<String> = ["pPr", "rPr", "sectPr", "tblPr", "tblPrEx", "trPr", "tcPr", "sdtPr"]
}

extension DocxTextReader {
    private struct StyleKey: Hashable {
        let style: String?
        let table: String?
    }

    private struct OpenTable {
        var table: PlainTable
        var style: String?
    }

    private struct OpenParagraph {
        let number: Int
        var properties: XMLNode?
        /// The properties of the run that is open.
        var run: XMLNode?
        /// What fields compute.
        var instruction = ""
        /// Each with the properties it was written under.
        var pieces: [(text: String, properties: XMLNode?)] = []
        /// Text boxes that hang at it.
        var boxes: [PlainBlock] = []
    }

    private func beginParagraph() {
        paragraphCount += 1
        if paragraphCount > limits.paragraphCount { excess = .tooLarge(.paragraphs(limit: limits.paragraphCount)) }
        paragraphs.append(OpenParagraph(number: paragraphCount))
    }

    private func append(_ text: String) {
        guard let last = paragraphs.indices.last else { return }
        letterCount += text.utf8.count
        if letterCount > limits.letterCount { excess = .tooLarge(.letters(limit: limits.letterCount)) }
        let (run, end) = (paragraphs[last].run, paragraphs[last].pieces.count - 1)
        if end >= 0, paragraphs[last].pieces[end].properties == run {
            paragraphs[last].pieces[end].text += text
        } else {
            paragraphs[last].pieces.append((text, run))
            if end > limits.runCount { excess = .tooLarge(.runs(limit: limits.runCount)) }
        }
    }

    private func endParagraph() {
        guard let paragraph = paragraphs.popLast() else { return }
        let looks = looks(StyleKey(style: paragraph.properties?["pStyle"]?.value, table: tables.last.flatMap(\.style)))
        let line = looks.line.with(LineLook(paragraph.properties))
        var plain = PlainLine(at: LinePlace(paragraph: paragraph.number, cell: place))
        plain.style = styles.name(of: paragraph.properties?["pStyle"]?.value)
        plain.alignment = line.alignment ?? .left
        plain.outlineLevel = line.outlineLevel
        plain.holdsPageNumber = Self.countsPages(paragraph.instruction)
        if let list = line.list, list != 0 { plain.label = numbering.next(list: list, rank: line.listLevel ?? 0) }
        let runs = paragraph.pieces.flatMap { self.runs($0.text, $0.properties, in: looks.text) }
        for line in plain.broken(runs) { put(.line(line)) }
        paragraph.boxes.forEach(put)
    }

    /// Followed once for each pair of styles: a long table has thousands of paragraphs of one.
    private func looks(_ key: StyleKey) -> (line: LineLook, text: TextLook) {
        if let known = knownLooks[key] { return known }
        let looks = styles.look(of: key.style, inTable: key.table)
        knownLooks[key] = looks
        return looks
    }

    private func runs(_ text: String, _ properties: XMLNode?, in paragraph: TextLook) -> [PlainRun] {
        let style = styles.text(of: properties?["rStyle"]?.value)
        let look = paragraph.toggled(by: style).with(TextLook(properties, fonts: styles.fonts))
        guard look.isHidden != true, !text.isEmpty else { return [] }
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        var face: Run.Face = []
        if look.isBold == true { face.insert(.bold) }
        if look.isItalic == true { face.insert(.italic) }
        return [
            PlainRun(
                look.isCapitals == true ? text.uppercased() : text,
                font: isPlain ? look.asciiFont ?? look.otherFont : look.otherFont ?? look.asciiFont,
                size: (look.size ?? 20) * 500, face: face)
        ]
    }

    /// Whether a field's words ask for the number of the page, and not for how many there are.
    private static func countsPages(_ instruction: String) -> Bool {
        instruction.uppercased().split { !$0.isLetter }.contains("PAGE")
    }

    private func beginTable() {
        tableCount += 1
        tables.append(OpenTable(table: PlainTable(number: tableCount)))
    }

    private func beginRow() {
        countCell()
        tables.indices.last.map { tables[$0].table.rows.append([]) }
    }

    private func countCell() {
        cellCount += 1
        if cellCount > limits.cellCount { excess = .tooLarge(.cells(limit: limits.cellCount)) }
    }

    private func beginCell() {
        countCell()
        blocks.append([])
        guard let table = tables.indices.last, let row = tables[table].table.rows.indices.last else { return }
        tables[table].table.rows[row].append(PlainCell())
    }

    private func describeCell(_ properties: XMLNode) {
        guard let table = tables.indices.last, let row = tables[table].table.rows.indices.last,
            let cell = tables[table].table.rows[row].indices.last
        else { return }
        let columns = properties["gridSpan"]?.number() ?? 1
        tables[table].table.rows[row][cell].columns = max(1, min(columns, 1000))
        tables[table].table.rows[row][cell].isContinued = properties["vMerge"].map { $0.value != "restart" } ?? false
    }

    private func endCell() {
        guard blocks.count > 1, let content = blocks.popLast() else { return }
        guard let table = tables.indices.last, let row = tables[table].table.rows.indices.last,
            let cell = tables[table].table.rows[row].indices.last
        else { return content.forEach(put) }
        tables[table].table.rows[row][cell].blocks = content
    }

    private var place: LinePlace.Cell? {
        guard let table = tables.last?.table, let row = table.rows.last, !row.isEmpty else { return nil }
        return LinePlace.Cell(table: table.number, row: table.rows.count, column: row.count)
    }
}

extension PlainLine {
    /// The line with these runs, in pieces where a break ends it; runs of one look are joined.
    fileprivate func broken(_ runs: [PlainRun]) -> [PlainLine] {
        var lines = [self]
        for run in runs {
            for (number, piece) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if number > 0 {
                    lines.append(self)
                    lines[lines.count - 1].label = nil
                    lines[lines.count - 1].runs = []
                }
                guard !piece.isEmpty else { continue }
                lines[lines.count - 1].add(PlainRun(String(piece), font: run.font, size: run.size, face: run.face))
            }
        }
        return lines
    }

    private mutating func add(_ run: PlainRun) {
        guard let last = runs.last, last.font == run.font, last.size == run.size, last.face == run.face else {
            return runs.append(run)
        }
        runs[runs.count - 1].text += run.text
    }
}
