import ParIndex

/// What the figures say that texts of a unit's papers quote (giá trị số liệu trích dẫn).
public struct QuotedValues: Hashable, Sendable {
    /// By which texts quote them.
    public let words: QuotedWords
    private let result: QuotedResult?
    private let statistics: [Code: Statistic]

    /// The values of a unit's result.
    ///
    /// - Parameter grade: also one that was published without its thresholds.
    public init(set: CriteriaSet, own: Tally?, council: Tally, result: UnitResult?, grade: String?) {
        let ranks = Dictionary((result?.domains ?? []).map { ($0.domain, $0.rank) }) { first, _ in first }
        self.result = QuotedResult(
            set: set, own: own, council: council, rank: result?.rank, domainRanks: ranks, grade: grade)
        (words, statistics) = (.vietnamese, [:])
    }

    /// The values of what a unit reports in a period.
    public init(_ appendix: StatisticsAppendix) {
        (words, result, statistics) = (.ofIndicators, nil, appendix.statistics)
    }

    /// What a figure says, "81,9" or "13/20"; `nil` where the data have none.
    public func text(of figure: QuotedFigure) -> String? {
        switch figure {
        case .points(let side, let code): result?.points(side, code).map { Numbers.points($0) }
        case .total(let side): result?.total(side).map { Numbers.points($0) }
        case .rank: result?.rank?.description
        case .domainRank(let code): result?.domainRanks[code]?.description
        case .grade: result?.grade
        case .statistic(let code): statistics[code]?.value?.words()
        }
    }

    /// A text in its pieces.
    public func quoted(_ text: String) -> QuotedText { QuotedText(text, in: words) }

    /// What stands between the braces of a text.
    public func reference(to figure: QuotedFigure) -> String { "{\(words.reference(to: figure))}" }

    /// The text with its figures put in; a figure without a value stays as its reference.
    public func words(of text: String) -> String {
        quoted(text).pieces.map { piece in
            switch piece {
            case .words(let words), .number(let words): words
            case .figure(let figure): self.text(of: figure) ?? reference(to: figure)
            case .fault(let fault): fault.written
            }
        }.joined()
    }
}

/// A unit's result, as far as texts quote it.
private struct QuotedResult: Hashable {
    let set: CriteriaSet
    let own: Tally?
    let council: Tally
    let rank: Standing?
    let domainRanks: [Code: Standing]
    let grade: String?

    func points(_ side: QuotedFigure.Side, _ code: Code) -> Points? {
        // A text may use another name of the criterion.
        let code = set[code]?.code ?? code
        guard let line = council[code] else { return nil }
        switch side {
        case .awarded: return line.isStated || line.depth == 0 ? line.awarded : nil
        case .maximum: return line.applicableMaximum
        case .lost: return line.isStated || line.depth == 0 ? line.lost : nil
        case .own: return own?[code].flatMap { $0.isStated || $0.depth == 0 ? $0.awarded : nil }
        }
    }

    func total(_ side: QuotedFigure.Side) -> Points? {
        let decimals = set.rounding.publishedDecimals
        switch side {
        case .awarded: return council.total.rounded(to: decimals)
        case .maximum: return council.applicableMaximum
        case .lost: return council.publishedLoss(set.rounding)
        case .own: return own?.total.rounded(to: decimals)
        }
    }
}
