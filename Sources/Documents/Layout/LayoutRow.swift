/// One line of a layout file.
struct LayoutRow {
    let line: Int
    let kind: String
    let fields: [Substring]

    /// The lines that say something.
    static func rows(of text: String) -> [LayoutRow] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
            guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            return LayoutRow(line: number + 1, kind: String(fields[0]), fields: Array(fields.dropFirst()))
        }
    }

    func measure() throws(PageLayoutFault) -> (Measure, value: Int, right: ClosedRange<Int>) {
        guard fields.count == 6, let measure = Measure(rawValue: String(fields[0])),
            measure.scale.rawValue == fields[4]
        else { throw fault }
        let (value, right) = try figures()
        return (measure, value, right)
    }

    func style() throws(PageLayoutFault) -> (ParagraphStyle, ParagraphLook, right: ClosedRange<Int>) {
        guard fields.count == 6, let style = ParagraphStyle(rawValue: String(fields[0])) else { throw fault }
        let (size, right) = try figures()
        var look = ParagraphLook(size: Length(thousandthsOfPoint: size))
        for word in fields[4].split(separator: " ") { try add(word, to: &look) }
        return (style, look, right)
    }

    /// Value, least and most; a value that is itself not right is a slip of the file.
    private func figures() throws(PageLayoutFault) -> (Int, ClosedRange<Int>) {
        guard let value = DecimalText.thousandths(fields[1]), let least = DecimalText.thousandths(fields[2]),
            let most = DecimalText.thousandths(fields[3]), least <= value, value <= most
        else { throw fault }
        return (value, least...most)
    }

    private func add(_ word: Substring, to look: inout ParagraphLook) throws(PageLayoutFault) {
        if let alignment = TextAlignment(rawValue: String(word)) {
            look.alignment = alignment
            return
        }
        switch word {
        case "bold": look.face.insert(.bold)
        case "italic": look.face.insert(.italic)
        case "caps": look.isCapitals = true
        case "indent": look.isIndented = true
        case "inset": look.isInset = true
        case "keep": look.keepsWithNext = true
        default: try addFigure(word, to: &look)
        }
    }

    private func addFigure(_ word: Substring, to look: inout ParagraphLook) throws(PageLayoutFault) {
        let parts = word.split(separator: ":")
        guard parts.count == 2, let figure = DecimalText.thousandths(parts[1]) else { throw fault }
        switch parts[0] {
        case "before": look.before = Length(thousandthsOfPoint: figure)
        case "after": look.after = Length(thousandthsOfPoint: figure)
        case "level": look.outlineLevel = figure / 1000
        default: throw fault
        }
    }

    private var fault: PageLayoutFault {
        .unreadable(line: line, text: fields.first.map(String.init) ?? kind)
    }
}
