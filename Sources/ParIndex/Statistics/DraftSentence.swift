/// A sentence that a periodic report speaks from its figures (câu soạn sẵn từ số liệu); the catalogue brings it.
public struct DraftSentence: Hashable, Sendable {
    /// Where in the report it stands.
    public var section: ReportSection
    /// The first that can be said is drafted; where none can, nothing is.
    public var wordings: [DraftWording]

    /// A sentence from its wordings, the most telling one first.
    public init(_ section: ReportSection, _ wordings: [DraftWording]) {
        (self.section, self.wordings) = (section, wordings)
    }
}

/// One way to say a sentence (cách viết của câu): it can be said when its conditions hold and every figure that it names
/// was given.
public struct DraftWording: Hashable, Sendable {
    /// A stretch of the text.
    public enum Piece: Hashable, Sendable {
        case words(String)
        case figure(DraftFigure)
        /// The period within a sentence: "quý I năm 2024".
        case period
        /// Those of the parts that can be said; there must be one.
        case parts
    }

    public var conditions: [DraftCondition]
    /// From first to last.
    public var pieces: [Piece]
    public var parts: [DraftWording]
    /// What stands between two parts, with its blank: ", ".
    public var separator: String

    /// A wording from its parts.
    public init(
        _ pieces: [Piece], when conditions: [DraftCondition] = [], parts: [DraftWording] = [], separator: String = ", "
    ) {
        (self.pieces, self.conditions, self.parts, self.separator) = (pieces, conditions, parts, separator)
    }
}

/// What a drafted sentence says of figures (số liệu trong câu soạn sẵn).
public enum DraftFigure: Hashable, Sendable {
    /// The figure of an indicator as it was reported.
    case value(Code)
    /// What the code reported for a coded indicator means.
    case meaning(Code)
    /// What is left of a figure without others.
    case difference(Code, less: [Code])
    /// A figure in per cent of another.
    case share(Code, of: Code)

    /// The indicators that it names.
    public var codes: [Code] {
        switch self {
        case .value(let code), .meaning(let code): [code]
        case .difference(let whole, let parts): [whole] + parts
        case .share(let part, let whole): [part, whole]
        }
    }
}

/// What must hold for a wording to be used (điều kiện của câu soạn sẵn); it never holds of a figure that was not given.
public struct DraftCondition: Hashable, Sendable {
    /// How both sides stand to each other.
    public enum Relation: String, Hashable, Sendable, CaseIterable {
        case equal = "="
        case less = "<"
        case atMost = "<="
        case more = ">"
        case atLeast = ">="
    }

    /// What a figure is held against.
    public enum Measure: Hashable, Sendable {
        case number(Quantity)
        case figure(DraftFigure)
    }

    public var figure: DraftFigure
    public var relation: Relation
    public var measure: Measure

    /// A condition from its two sides.
    public init(_ figure: DraftFigure, _ relation: Relation, _ measure: Measure) {
        (self.figure, self.relation, self.measure) = (figure, relation, measure)
    }
}

extension StatisticsAppendix {
    /// The sentences of a section, in the order of their catalogues.
    public func drafts(_ section: ReportSection) -> [DraftSentence] {
        catalogues.flatMap(\.drafts).filter { $0.section == section }
    }

    /// What a figure comes to as a number, a code of digits included; `nil` where something it names was not given.
    public func number(_ figure: DraftFigure) -> Quantity? {
        switch figure {
        case .value(let code), .meaning(let code): counted(code)
        case .difference(let whole, let parts): difference(whole, parts)
        case .share(let part, let whole): share(part, whole)?.percent(decimals: 2)
        }
    }

    /// The share of one figure in another; `nil` where one was not given, or of nothing.
    public func share(_ part: Code, _ whole: Code) -> Ratio? {
        guard let part = counted(part), let whole = counted(whole), whole > .zero else { return nil }
        return Ratio(part, over: whole)
    }

    /// Whether a condition holds by what was given.
    public func holds(_ condition: DraftCondition) -> Bool {
        let measure =
            switch condition.measure {
            case .number(let number): number as Quantity?
            case .figure(let figure): number(figure)
            }
        guard let number = number(condition.figure), let measure else { return false }
        return switch condition.relation {
        case .equal: number == measure
        case .less: number < measure
        case .atMost: number <= measure
        case .more: number > measure
        case .atLeast: number >= measure
        }
    }

    private func difference(_ whole: Code, _ parts: [Code]) -> Quantity? {
        let numbers = parts.compactMap(counted)
        guard let whole = counted(whole), numbers.count == parts.count else { return nil }
        return numbers.reduce(whole, -)
    }

    private func counted(_ code: Code) -> Quantity? {
        switch statistics[code]?.value {
        case .number(let number): number
        case .coded(let choice): Quantity(choice)
        default: nil
        }
    }
}
