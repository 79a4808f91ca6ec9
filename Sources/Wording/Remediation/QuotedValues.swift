import ParIndex

/// What the figures say that texts of a unit's papers quote (giá trị số liệu trích dẫn).
public struct QuotedValues: Hashable, Sendable {
    private let set: CriteriaSet
    private let own: Tally?
    private let council: Tally
    private let rank: Standing?
    private let grade: String?

    /// The values of a unit's result.
    ///
    /// - Parameter grade: also one that was published without its thresholds.
    public init(set: CriteriaSet, own: Tally?, council: Tally, rank: Standing?, grade: String?) {
        (self.set, self.own, self.council, self.rank, self.grade) = (set, own, council, rank, grade)
    }

    /// What a figure says, "81,9" or "13/20"; `nil` where the data have none.
    public func text(of figure: QuotedFigure) -> String? {
        switch figure {
        case .points(let side, let code): points(side, code).map { Numbers.points($0) }
        case .total(let side): total(side).map { Numbers.points($0) }
        case .rank: rank?.description
        case .grade: grade
        }
    }

    /// The text with its figures put in; a figure without a value stays as its reference.
    public func words(of text: String) -> String {
        QuotedText(text).pieces.map { piece in
            switch piece {
            case .words(let words), .number(let words): words
            case .figure(let figure): self.text(of: figure) ?? "{\(figure.reference)}"
            case .fault(let fault): fault.written
            }
        }.joined()
    }

    private func points(_ side: QuotedFigure.Side, _ code: Code) -> Points? {
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

    private func total(_ side: QuotedFigure.Side) -> Points? {
        let decimals = set.rounding.publishedDecimals
        switch side {
        case .awarded: return council.total.rounded(to: decimals)
        case .maximum: return council.applicableMaximum
        case .lost: return council.publishedLoss(set.rounding)
        case .own: return own?.total.rounded(to: decimals)
        }
    }
}
