import ParIndex

extension QuotedWords {
    /// As officials write: "{điểm 3.4.1}", "{điểm mất 3.4.1}", "{tổng điểm tự chấm}", "{hạng}", "{xếp loại}".
    public static let vietnamese = QuotedWords(
        points: "điểm", total: "tổng điểm", rank: "hạng", grade: "xếp loại",
        sides: [.awarded: "", .maximum: "tối đa", .lost: "mất", .own: "tự chấm"])

    /// Each way of quoting once, with its braces, to be shown to those who write.
    public static let samples: [String] = {
        let points = QuotedFigure.Side.allCases.compactMap { side in
            Code("3.4.1").map { QuotedFigure.points(side, of: $0) }
        }
        let rank = Code("3").map { [QuotedFigure.domainRank($0)] } ?? []
        return (points + [.total(.awarded), .rank] + rank + [.grade]).map { "{\($0.reference)}" }
    }()
}

extension QuotedFigure {
    /// What stands between the braces in a text.
    public var reference: String { QuotedWords.vietnamese.reference(to: self) }
}

extension QuotedText {
    /// A text as officials write it.
    public init(_ text: String) { self.init(text, in: .vietnamese) }
}
