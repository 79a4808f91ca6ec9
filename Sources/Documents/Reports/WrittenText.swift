import ParIndex
import Wording

/// What people wrote, as a paper's blocks (lời văn): paragraphs, lists, small tables, with quoted figures bound to the data.
///
/// A line that begins with "-", "–" or "•" is an item, one with "+" an item below, one with "|" a row of a table; a blank
/// may follow the mark or not.
struct WrittenText {
    let values: QuotedValues
    /// Whether the program drafted it: its numbers were typed by nobody.
    let isDraft: Bool
    private let lines: [Line]

    init(_ text: String, _ values: QuotedValues, isDraft: Bool = false) {
        (self.values, self.isDraft) = (values, isDraft)
        lines = text.split(whereSeparator: \.isNewline).map(Line.init).filter { !$0.words.isEmpty }
    }

    /// What a line is, and what it says behind its mark.
    private struct Line {
        enum Kind: Equatable {
            case paragraph, dash, plus, row
        }

        let kind: Kind
        let words: Substring

        init(_ line: Substring) {
            let line = line.trimmed
            kind =
                switch line.first {
                case "-", "–", "•": .dash
                case "+": .plus
                case "|": .row
                default: .paragraph
                }
            words = kind == .dash || kind == .plus ? line.dropFirst().trimmed : line
        }
    }

    /// Lines of one kind that follow each other, together.
    var blocks: [Block] {
        var groups: [[Line]] = []
        for line in lines {
            if line.kind != .paragraph, groups.last?.last?.kind == line.kind {
                groups[groups.count - 1].append(line)
            } else {
                groups.append([line])
            }
        }
        return groups.map(block)
    }

    /// Every line by itself, items without their mark.
    var items: [Passage] { lines.map { passage($0.words) } }

    private func block(_ lines: [Line]) -> Block {
        switch lines.first?.kind {
        case .dash: .list(ItemList(.dash, lines.map { passage($0.words) }))
        case .plus: .list(ItemList(.plus, lines.map { passage($0.words) }))
        case .row: .table(table(lines.map { Self.cells($0.words) }))
        case .paragraph, nil: .paragraph(passage(lines.first?.words ?? ""))
        }
    }

    private func passage(_ words: Substring) -> Passage { values.passage(String(words), isDraft: isDraft) }

    private static func cells(_ line: Substring) -> [Substring] {
        var inner = line.dropFirst()
        if inner.last == "|" { inner.removeLast() }
        return inner.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
    }

    /// A column is as wide as its longest word asks for, within reason.
    private func table(_ rows: [[Substring]]) -> DocumentTable {
        let header = rows.first ?? []
        let columns = header.indices.map { place in
            let cells = rows.map { $0.indices.contains(place) ? $0[place] : "" }
            let longest = cells.map(\.count).max() ?? 0
            let isNarrow = rows.dropFirst().allSatisfy { ($0.indices.contains(place) ? $0[place].count : 0) < 7 }
            return DocumentTable.Column(
                values.words(of: String(header[place])), share: min(40, max(6, longest)), isNarrow ? .centre : .left)
        }
        return DocumentTable(
            columns,
            rows: rows.dropFirst().map { row in
                DocumentTable.Row(
                    header.indices.map { .init(row.indices.contains($0) ? passage(row[$0]) : "") })
            })
    }
}

extension QuotedValues {
    /// A text on one line, its figures bound to the data and numbers typed by hand told from them.
    func passage(_ text: String, isDraft: Bool = false) -> Passage {
        Passage(
            quoted(text).pieces.map { piece in
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
        self.text(of: figure).map { .bound($0, to: figure.key) } ?? .typed(reference(to: figure))
    }
}

extension QuotedFigure {
    /// The key under which papers bind the figure.
    fileprivate var key: String {
        switch self {
        case .points(let side, let code): "\(code)/\(side.key)"
        case .total(let side): "total/\(side.key)"
        case .rank: "rank"
        case .domainRank(let code): "\(code)/rank"
        case .grade: "grade"
        case .statistic(let code): "statistic/\(code)"
        }
    }
}

extension QuotedFigure.Side {
    fileprivate var key: String { self == .own ? "self" : rawValue }
}

extension Substring {
    /// Without blanks at either end.
    fileprivate var trimmed: Substring {
        var text = self
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
