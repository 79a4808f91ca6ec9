import ParIndex

extension Criterion {
    /// How an answer becomes points, in words (cách chấm): "Trên 90%: 2 điểm; từ 70% đến 90%: 1 điểm".
    ///
    /// What the set itself says (labels, events, titles) stays Vietnamese in both languages.
    public var ruleText: Bilingual { rule.text(maximum: maximum, minimum: minimum) }

    /// What counts when nothing arose, in words; `nil` where that is no answer to this criterion.
    public var whenNothingText: Bilingual? {
        whenNothing.outcome(maximum: maximum).map {
            Bilingual(vi: "Không phát sinh: \($0.vi)", en: "Nothing arose: \($0.en)")
        }
    }
}

extension WhenNothing {
    fileprivate func outcome(maximum: Points) -> Bilingual? {
        switch self {
        case .notAllowed: nil
        case .maximum: Bilingual(vi: "điểm tối đa", en: "the maximum")
        case .half: Bilingual(vi: "một nửa điểm tối đa", en: "half of the maximum")
        case .zero: Points.zero.words
        case .points(let points): points.words
        case .excluded:
            Bilingual(
                vi: "không tính tiêu chí này, điểm tối đa áp dụng giảm \(Numbers.points(maximum))",
                en: "not scored, the applicable maximum falls by \(Numbers.points(maximum, in: .en))")
        case .rescaled:
            Bilingual(
                vi: "không tính tiêu chí này, điểm của nhóm được quy đổi theo điểm tối đa đầy đủ",
                en: "not scored, the group’s points are scaled to its full maximum")
        }
    }
}

extension ScoringRule {
    /// The rule for a criterion of these limits.
    func text(maximum: Points, minimum: Points) -> Bilingual {
        switch self {
        case .sum: Bilingual(vi: "Tổng điểm các tiêu chí bên dưới", en: "The sum of the criteria below")
        case .yesNo(let rule): rule.text
        case .bands(let rule): rule.text
        case .timeliness(let rule): rule.text
        case .share(let rule): rule.text(maximum: maximum)
        case .threshold(let rule): rule.text(maximum: maximum)
        case .deduction(let rule): rule.text(maximum: maximum, minimum: minimum)
        case .noneAllowed(let rule): rule.text(maximum: maximum)
        case .credit(let rule): rule.text(maximum: maximum)
        case .reports(let rule): rule.text(maximum: maximum)
        case .disqualified(let rule): rule.text(maximum: maximum, minimum: minimum)
        case .levels(let rule): rule.text
        case .survey(let rule): rule.text(maximum: maximum)
        case .peerMean(let rule): rule.text(maximum: maximum)
        case .leader(let rule): rule.text(maximum: maximum)
        case .register(let rule): rule.text(maximum: maximum, minimum: minimum)
        case .given(let rule): rule.text(maximum: maximum)
        case .judgement(let rule): rule.ruleText
        case .unknown:
            Bilingual(vi: "Quyết định không nêu cách chấm", en: "The decision does not state how this is scored")
        }
    }
}
