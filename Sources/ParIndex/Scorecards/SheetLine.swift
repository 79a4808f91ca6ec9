/// One criterion of a unit's sheet, with everything that was said of it in the round.
public struct SheetLine: Hashable, Sendable {
    public var code: Code
    /// Grows by one with every change: who saves says which version they saw.
    public var version: Int
    /// The unit's answer (tự chấm).
    public var answer: Answer?
    /// Why there is no evidence, where there is none.
    public var missingEvidence: String
    public var answered: Authorship?
    /// What the council said before the unit explained (thẩm định lần 1); set when explanation begins.
    public var firstAppraisal: Answer?
    /// Why it said so; without a public text, which belongs to the last word.
    public var firstGround: AppraisalGround?
    /// What the council says now.
    public var appraisal: Answer?
    public var ground: AppraisalGround?
    public var appraised: Authorship?
    /// What the council had concluded, and why, where a correction of a publication took its place (trước đính chính).
    public var concluded: Answer?
    public var concludedGround: AppraisalGround?
    /// What the unit said to the reduction (giải trình).
    public var explanation: String
    /// When the unit last explained, in words or by new evidence.
    public var explained: Authorship?

    public init(
        code: Code, version: Int = 0, answer: Answer? = nil, missingEvidence: String = "",
        answered: Authorship? = nil, firstAppraisal: Answer? = nil, firstGround: AppraisalGround? = nil,
        appraisal: Answer? = nil, ground: AppraisalGround? = nil, appraised: Authorship? = nil,
        explanation: String = "",
        explained: Authorship? = nil
    ) {
        (self.code, self.version, self.answer) = (code, version, answer)
        (self.missingEvidence, self.answered) = (missingEvidence, answered)
        (self.firstAppraisal, self.firstGround, self.appraisal) = (firstAppraisal, firstGround, appraisal)
        (self.ground, self.appraised) = (ground, appraised)
        (self.explanation, self.explained) = (explanation, explained)
    }
}

/// Why the council gave other points than the unit (lý do điều chỉnh điểm).
public struct AppraisalGround: Hashable, Sendable {
    /// What kind of reason it is, so that units can be told apart who lack papers from those who lack results.
    public enum Category: String, Hashable, Sendable, CaseIterable {
        /// No evidence was supplied.
        case noEvidence
        /// The evidence belongs to another criterion.
        case wrongCriterion
        /// What was required came late.
        case late
        /// The evidence does not bear out the figure.
        case notSubstantiated
        /// The rule was applied wrongly.
        case ruleMisapplied
        case other
    }

    public var category: Category
    /// For the unit and the council.
    public var text: String
    /// For the public; empty until released.
    public var publicText: String

    public init(category: Category, text: String, publicText: String = "") {
        (self.category, self.text, self.publicText) = (category, text, publicText)
    }
}

extension SheetLine {
    /// Whether the unit explained after the council last looked.
    public var awaitsSecondLook: Bool {
        guard let explained else { return false }
        return appraised.map { $0.at < explained.at } ?? true
    }

    /// Whether the council gave fewer points than the unit gave itself.
    public func isReduced(_ criterion: Criterion, in context: ScoringContext) -> Bool {
        guard let appraisal, let given = try? criterion.score(appraisal, in: context) else { return false }
        guard let answer, let own = try? criterion.score(answer, in: context) else { return false }
        return given.awarded < own.awarded
    }
}
