import ParIndex
import Wording

/// Reads the sentences that a catalogue drafts, against the indicators that it has.
struct DraftReader {
    private let indicators: [Code: StatisticalIndicator]

    /// Sections of a report that have drafted sentences: those of its parts, not its head and end.
    private static let sections = ReportSection.allCases.filter { $0.part != nil }

    init(_ indicators: [StatisticalIndicator]) {
        self.indicators = Dictionary(indicators.map { ($0.code, $0) }) { first, _ in first }
    }

    /// A section and what may be said there.
    func sentence(_ node: YAMLNode, _ faults: Faults) -> DraftSentence? {
        Fields.read(node, faults) { fields in
            let section = fields.required("section", section)
            let wordings = fields.required("wordings", Scalar.list(wording))
            guard let section, let wordings else { return nil }
            return DraftSentence(section, wordings)
        }
    }

    private func section(_ node: YAMLNode, _ faults: Faults) -> ReportSection? {
        guard let section = Scalar.word(ReportSection.self)(node, faults) else { return nil }
        guard section.part == nil else { return section }
        let known = Self.sections.map(\.rawValue)
        faults.add(at: node.place, ChoiceFault.value(section.rawValue, nearest: nil, known: known))
        return nil
    }

    private func wording(_ node: YAMLNode, _ faults: Faults) -> DraftWording? {
        Fields.read(node, faults) { fields in
            let pieces = fields.required("text", pieces)
            let conditions = fields.list("when", condition)
            let parts = fields.list("parts", wording)
            let mark = fields.optional("between", Scalar.text) ?? ","
            guard let pieces else { return nil }
            if pieces.contains(.parts) == parts.isEmpty {
                faults.add(at: fields.place(of: "text"), DraftFault.parts(areGiven: !parts.isEmpty))
            }
            return DraftWording(pieces, when: conditions, parts: parts, separator: mark + " ")
        }
    }

    private func condition(_ node: YAMLNode, _ faults: Faults) -> DraftCondition? {
        guard let text = Scalar.text(node, faults), let pieces = pieces(node, faults) else { return nil }
        guard let condition = DraftCondition(pieces) else {
            faults.add(at: node.place, DraftFault.condition(text))
            return nil
        }
        for code in condition.comparedCodes {
            refuse(code, isNumbered(code) ? [.text, .date] : [.text, .date, .coded], at: node.place, faults)
        }
        return condition
    }

    // MARK: Text

    /// Words with figures in braces between them.
    private func pieces(_ node: YAMLNode, _ faults: Faults) -> [DraftWording.Piece]? {
        guard let text = Scalar.text(node, faults) else { return nil }
        var (pieces, rest) = ([DraftWording.Piece](), text[...])
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[brace] == "{", let close = rest[brace...].firstIndex(of: "}") else {
                faults.add(at: node.place, DraftFault.brace(String(rest[brace...])))
                return nil
            }
            if brace > rest.startIndex { pieces.append(.words(String(rest[..<brace]))) }
            let inner = rest[rest.index(after: brace)..<close]
            guard let piece = piece(inner, at: node.place, faults) else { return nil }
            pieces.append(piece)
            rest = rest[rest.index(after: close)...]
        }
        return rest.isEmpty ? pieces : pieces + [.words(String(rest))]
    }

    private func piece(_ inner: Substring, at place: Place, _ faults: Faults) -> DraftWording.Piece? {
        if inner == "period" { return .period }
        if inner == "parts" { return .parts }
        guard let figure = DraftFigure(inner) else {
            faults.add(at: place, DraftFault.figure(String(inner)))
            return nil
        }
        let unknown = figure.codes.filter { indicators[$0] == nil }
        for code in unknown {
            let nearest = Nearest.word(to: code.text, among: indicators.keys.map(\.text).sorted())
            faults.add(at: place, DraftFault.unknown(code, nearest: nearest))
        }
        check(figure, at: place, faults)
        return unknown.isEmpty ? .figure(figure) : nil
    }

    // MARK: Indicators

    /// What can not be said of an indicator of that kind.
    private func check(_ figure: DraftFigure, at place: Place, _ faults: Faults) {
        switch figure {
        case .value(let code): refuse(code, [.heading], at: place, faults)
        case .meaning(let code):
            refuse(code, Set(StatisticalIndicator.Kind.allCases).subtracting([.coded]), at: place, faults)
        case .difference, .share:
            for code in figure.codes { refuse(code, [.heading, .text, .date, .coded], at: place, faults) }
        }
    }

    /// Whether all codes of an indicator are digits, so that they can be compared.
    private func isNumbered(_ code: Code) -> Bool {
        indicators[code]?.codes.keys.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } } ?? true
    }

    private func refuse(
        _ code: Code, _ kinds: Set<StatisticalIndicator.Kind>, at place: Place, _ faults: Faults
    ) {
        guard let kind = indicators[code]?.kind, kinds.contains(kind) else { return }
        faults.add(at: place, DraftFault.kind(code, kind))
    }
}

extension DraftFigure {
    /// "1.1.1", "1.4.2 meaning", "1.1.1 - 1.1.2", "1.1.2 % 1.1.1".
    fileprivate init?(_ text: Substring) {
        let words = text.split(separator: " ")
        guard let first = words.first.flatMap({ Code($0) }) else { return nil }
        let others = stride(from: 2, to: words.count, by: 2).compactMap { Code(words[$0]) }
        let marks = Set(stride(from: 1, to: words.count, by: 2).map { words[$0] })
        switch (words.count, marks) {
        case (1, _): self = .value(first)
        case (2, ["meaning"]): self = .meaning(first)
        case (3, ["%"]) where others.count == 1: self = .share(first, of: others[0])
        case (_, ["-"]) where others.count * 2 + 1 == words.count: self = .difference(first, less: others)
        default: return nil
        }
    }
}

extension DraftCondition {
    /// "{1.1.2} < {1.1.1}", "{1.2.1} > 0".
    fileprivate init?(_ pieces: [DraftWording.Piece]) {
        guard pieces.count > 1, case .figure(let left) = pieces[0], case .words(let middle) = pieces[1] else {
            return nil
        }
        let words = middle.split(separator: " ")
        guard let relation = words.first.flatMap({ Relation(rawValue: String($0)) }) else { return nil }
        switch (words.count, pieces.dropFirst(2).first) {
        case (1, .figure(let right)?) where pieces.count == 3: self.init(left, relation, .figure(right))
        case (2, nil):
            guard let number = Quantity(words[1]) else { return nil }
            self.init(left, relation, .number(number))
        default: return nil
        }
    }

    /// The indicators that stand by themselves on one of its sides.
    fileprivate var comparedCodes: [Code] {
        let figures = if case .figure(let right) = measure { [figure, right] } else { [figure] }
        return figures.flatMap { figure in
            switch figure {
            case .value(let code), .meaning(let code): [code]
            case .difference, .share: [Code]()
            }
        }
    }
}
