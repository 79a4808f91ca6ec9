import ParIndex
import Wording

/// What people wrote into a report, as a paper's blocks (lời văn): paragraphs, lists, small tables, quoted figures.
struct ReportWords {
    let text: String
    let appendix: StatisticsAppendix

    init(_ text: String, _ appendix: StatisticsAppendix) { (self.text, self.appendix) = (text, appendix) }

    /// What a line is.
    private enum Kind: Equatable {
        case paragraph, dash, plus, row
    }

    /// Lines of one kind that follow each other, together.
    var blocks: [Block] {
        var groups: [(kind: Kind, lines: [Substring])] = []
        for line in text.split(whereSeparator: \.isNewline) {
            let line = line.drop(while: \.isWhitespace)
            guard !line.isEmpty else { continue }
            let kind = Self.kind(line)
            if kind != .paragraph, groups.last?.kind == kind {
                groups[groups.count - 1].lines.append(line)
            } else {
                groups.append((kind, [line]))
            }
        }
        return groups.map { block($0.kind, $0.lines) }
    }

    private static func kind(_ line: Substring) -> Kind {
        switch line.first {
        case "-": .dash
        case "+": .plus
        case "|": .row
        default: .paragraph
        }
    }

    private func block(_ kind: Kind, _ lines: [Substring]) -> Block {
        switch kind {
        case .paragraph: .paragraph(passage(lines.first ?? ""))
        case .dash: .list(ItemList(.dash, lines.map(item)))
        case .plus: .list(ItemList(.plus, lines.map(item)))
        case .row: .table(table(lines.map(cells)))
        }
    }

    private func item(_ line: Substring) -> Passage { passage(line.dropFirst().drop(while: \.isWhitespace)) }

    private func cells(_ line: Substring) -> [Substring] {
        var inner = line.dropFirst()
        while inner.last?.isWhitespace == true { inner.removeLast() }
        if inner.last == "|" { inner.removeLast() }
        return inner.split(separator: "|", omittingEmptySubsequences: false).map { cell in
            var cell = cell.drop(while: \.isWhitespace)
            while cell.last?.isWhitespace == true { cell.removeLast() }
            return cell
        }
    }

    /// A column is as wide as its longest word asks for, within reason.
    private func table(_ rows: [[Substring]]) -> DocumentTable {
        let header = rows.first ?? []
        let columns = header.indices.map { place in
            let cells = rows.map { $0.indices.contains(place) ? $0[place] : "" }
            let longest = cells.map(\.count).max() ?? 0
            let isNarrow = rows.dropFirst().allSatisfy { ($0.indices.contains(place) ? $0[place].count : 0) < 7 }
            return DocumentTable.Column(
                String(header[place]), share: min(40, max(6, longest)), isNarrow ? .centre : .left)
        }
        return DocumentTable(
            columns,
            rows: rows.dropFirst().map { row in
                DocumentTable.Row(
                    header.indices.map { .init(row.indices.contains($0) ? passage(row[$0]) : "") })
            })
    }

    /// A line with its quoted figures; what else holds digits was typed by hand.
    func passage(_ line: Substring) -> Passage {
        var (runs, rest) = ([Run](), line)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            runs += Self.typed(rest[..<open])
            let name = rest[rest.index(after: open)..<close]
            if let code = Code(name), let value = appendix.statistics[code]?.value {
                runs.append(.bound(value.words(), to: "statistic/\(code.text)"))
            } else {
                runs += Self.typed(rest[open...close])
            }
            rest = rest[rest.index(after: close)...]
        }
        return Passage(runs + Self.typed(rest))
    }

    private static func typed(_ text: Substring) -> [Run] {
        var (runs, words) = ([Run](), "")
        for word in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            let blank = word.offset == 0 ? "" : " "
            guard word.element.contains(where: \.isNumber) else {
                words += blank + word.element
                continue
            }
            if !(words + blank).isEmpty { runs.append(Run(words + blank)) }
            runs.append(.typed(String(word.element)))
            words = ""
        }
        return words.isEmpty ? runs : runs + [Run(words)]
    }
}
