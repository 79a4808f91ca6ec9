extension Answer {
    /// The answer as the public may see it: facts as they are, points without the words written for unit and council.
    ///
    /// It gives the same points as the answer itself.
    ///
    /// - Parameter text: the words released for the public; blank for none.
    public func released(_ text: String = "") -> Answer {
        let words = text.holdsWords ? text : nil
        switch self {
        case .nothingArose, .facts: return self
        case .judged(let points, _), .given(let points, _), .awarded(let points, _), .published(let points, _):
            return .published(points, reason: words)
        }
    }
}

extension SheetLine {
    /// The line as the public may see it once the round is published.
    public var released: Scorecard.Entry {
        Scorecard.Entry(
            selfAssessment: answer?.released(), appraisal: appraisal?.released(ground?.publicText ?? ""))
    }
}
