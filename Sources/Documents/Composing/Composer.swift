/// Sets a paper out: all words that the layout itself adds are written here and in its letterhead and closing.
struct Composer {
    let document: Document
    let layout: PageLayout
    private var parts: [PagePart]
    private var article = 0

    init(_ document: Document, _ layout: PageLayout) {
        (self.document, self.layout) = (document, layout)
        parts = [PagePart(isLandscape: false, startsNumbering: true)]
    }

    /// The paper set out.
    static func compose(_ document: Document, _ layout: PageLayout) -> Composition {
        var composer = Composer(document, layout)
        composer.addOpening()
        composer.add(document.body)
        composer.addEnd()
        for (number, annex) in document.annexes.enumerated() { composer.add(annex, number: number + 1) }
        return Composition(
            parts: composer.parts.filter { !$0.elements.isEmpty }, verification: document.verification,
            properties: document.properties, layout: layout)
    }

    private mutating func addOpening() {
        add(letterhead())
        heading().forEach { add($0) }
        addressees().forEach { add($0) }
        if let competence = document.competence { add(.line(line(competence, .competence))) }
        for (number, citation) in document.citations.enumerated() {
            let end = number == document.citations.count - 1 ? "." : ";"
            add(.line(line(citation + Passage(end), .citation)))
        }
    }

    private mutating func addEnd() {
        endText()
        turn(landscape: false)
        closing().forEach { add($0) }
    }

    /// The mark "./." behind the last words; the paragraph stays on one page with the signature.
    private mutating func endText() {
        let last = parts.count - 1
        guard case .line(var line)? = parts[last].elements.last, line.style != .citation else { return }
        if let run = line.runs.popLast() {
            var text = run.text
            while let mark = text.last, ".;,".contains(mark) { text.removeLast() }
            line.runs.append(Run(text, run.face, origin: run.origin))
        }
        line.runs.append(Run("./."))
        line.keepsWithNext = true
        parts[last].elements[parts[last].elements.count - 1] = .line(line)
    }

    private mutating func add(_ annex: Annex, number: Int) {
        parts.append(PagePart(isLandscape: annex.isLandscape, startsNumbering: true))
        let count = document.annexes.count > 1 ? " " + Numerals.roman(number) : ""
        add(.line(line(Passage("Phụ lục" + count), .annexNumber)))
        add(.line(line(annex.title, .annexTitle)))
        add(.line(line(annexNote(annex), .annexNote)))
        add(annex.blocks)
    }

    private mutating func add(_ blocks: [Block]) {
        var numbers: [Section.Level: Int] = [:]
        for block in blocks { add(block, &numbers) }
    }

    private mutating func add(_ block: Block, _ numbers: inout [Section.Level: Int]) {
        switch block {
        case .section(let section):
            let number =
                section.number ?? (section.level == .article ? article : numbers[section.level, default: 0]) + 1
            numbers[section.level] = number
            add(section, number: number)
        case .paragraph(let passage): add(.line(line(passage, .body)))
        case .centred(let passage): add(.line(line(passage, .centred)))
        case .list(let list): add(list)
        case .table(let table): add(table)
        case .landscape(let blocks):
            let wasLandscape = parts[parts.count - 1].isLandscape
            turn(landscape: true)
            add(blocks)
            turn(landscape: wasLandscape)
        }
    }

    private mutating func add(_ section: Section, number: Int) {
        switch section.level {
        case .part:
            add(.line(line(Passage("Phần \(Numerals.roman(number))"), .part)))
            add(.line(line(section.title, .partTitle)))
        case .chapter: add(.line(line(Passage("\(Numerals.roman(number)). ") + section.title, .chapter)))
        case .item: add(.line(line(Passage("\(number). ") + section.title, .item)))
        case .point: add(.line(line(Passage("\(Numerals.letter(number))) ") + section.title, .point)))
        case .article:
            article = number
            add(.line(line(Passage("Điều \(number). ", .bold) + section.title, .article)))
        }
        add(section.blocks)
    }

    private mutating func add(_ list: ItemList) {
        for (number, item) in list.items.enumerated() {
            let mark =
                switch list.mark {
                case .dash: "- "
                case .plus: "+ "
                case .number: "\(number + 1). "
                case .letter: "\(Numerals.letter(number + 1))) "
                }
            add(.line(line(Passage(mark) + item, .body)))
        }
    }

    private mutating func add(_ table: DocumentTable) {
        let width = layout.textWidth(isLandscape: parts[parts.count - 1].isLandscape)
        let grid = TableGrid(table, width: width) { passage, style, isHeading in
            let faced =
                isHeading
                ? Passage(passage.runs.map { Run($0.text, $0.face.union(.bold), origin: $0.origin) }) : passage
            return Line(style: style, runs: faced.runs, keepsWithNext: isHeading)
        }
        add(.table(grid))
    }

    /// Goes on with pages that lie so.
    private mutating func turn(landscape: Bool) {
        let part = parts[parts.count - 1]
        if part.elements.isEmpty {
            parts[parts.count - 1].isLandscape = landscape
        } else if part.isLandscape != landscape {
            parts.append(PagePart(isLandscape: landscape, startsNumbering: false))
        }
    }

    private mutating func add(_ element: Element) { parts[parts.count - 1].elements.append(element) }

    /// A paragraph of a style, in capitals if the style wants them, its numbers kept with what they count.
    func line(_ passage: Passage, _ style: ParagraphStyle) -> Line {
        let isCapitals = layout[style].isCapitals
        let runs = passage.runs.map { run in
            let text = FixedBlanks.set(in: isCapitals ? run.text.uppercased() : run.text)
            return Run(text, run.face, origin: run.origin)
        }
        return Line(style: style, runs: runs)
    }
}
