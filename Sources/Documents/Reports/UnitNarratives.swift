import ParIndex
import Wording

/// The texts of one unit's paper, as blocks with their figures bound to the data (đoạn văn của văn bản).
struct UnitNarratives {
    let kind: PaperKind
    let kept: [Narrative.Place: Narrative]
    let values: QuotedValues
    /// What a place says while nobody wrote anything there.
    let draft: (Narrative.Place) -> String?

    /// The text of a section, of a domain where one is named; none where there is nothing to say.
    func blocks(_ section: Narrative.Section, of domain: Code? = nil) -> [Block] {
        Self.blocks(lines(section, of: domain))
    }

    /// Every line by itself, items without their mark.
    func items(_ section: Narrative.Section) -> [Passage] { lines(section, of: nil).map(\.passage) }

    /// A text that stands elsewhere, such as a measure's, on one line.
    func passage(_ text: String) -> Passage { passage(QuotedText(text), isDraft: false) }

    private func lines(_ section: Narrative.Section, of domain: Code?) -> [(isItem: Bool, passage: Passage)] {
        let place = Narrative.Place(kind, section, of: domain)
        let text = kept[place].flatMap { $0.text.holdsWords ? $0.text : nil }
        guard let words = text ?? draft(place) else { return [] }
        return words.split(whereSeparator: \.isNewline).compactMap { line in
            let line = line.trimmed
            let isItem = ["-", "–", "+", "•"].contains { line.hasPrefix($0 + " ") }
            let words = isItem ? line.dropFirst().trimmed : line
            guard words.holdsWords else { return nil }
            return (isItem, passage(QuotedText(words), isDraft: text == nil))
        }
    }

    private static func blocks(_ lines: [(isItem: Bool, passage: Passage)]) -> [Block] {
        var blocks: [Block] = []
        for line in lines {
            guard line.isItem else {
                blocks.append(.paragraph(line.passage))
                continue
            }
            if case .list(var list)? = blocks.last {
                list.items.append(line.passage)
                blocks[blocks.count - 1] = .list(list)
            } else {
                blocks.append(.list(ItemList(.dash, [line.passage])))
            }
        }
        return blocks
    }

    private func passage(_ text: QuotedText, isDraft: Bool) -> Passage {
        Passage(
            text.pieces.map { piece in
                switch piece {
                case .words(let words): Run(words)
                case .number(let number): isDraft ? Run(number) : .typed(number)
                case .figure(let figure): run(figure)
                case .fault(let fault): .typed(fault.written)
                }
            })
    }

    /// A figure that the data do not have stays visible as its reference, to be mended before the paper is issued.
    private func run(_ figure: QuotedFigure) -> Run {
        guard let text = values.text(of: figure) else { return .typed("{\(figure.reference)}") }
        return .bound(text, to: figure.key)
    }
}

extension QuotedFigure {
    /// The key under which papers bind the figure.
    fileprivate var key: String {
        switch self {
        case .points(let side, let code): "\(code)/\(side.key)"
        case .total(let side): "total/\(side.key)"
        case .rank: "rank"
        case .grade: "grade"
        }
    }
}

extension QuotedFigure.Side {
    fileprivate var key: String { self == .own ? "self" : rawValue }
}

extension StringProtocol {
    /// Without blanks at either end.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
