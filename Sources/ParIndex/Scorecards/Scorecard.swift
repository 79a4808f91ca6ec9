/// What one unit and the council said of every criterion in one round (bảng chấm điểm).
public struct Scorecard: Hashable, Sendable {
    /// Whose view of a criterion it is.
    public enum Layer: String, Hashable, Sendable, CaseIterable {
        /// The unit's own (tự đánh giá, tự chấm).
        case selfAssessment
        /// The council's (thẩm định).
        case appraisal
    }

    /// Both views of one criterion; `nil` where that side has said nothing.
    public struct Entry: Hashable, Sendable {
        public var selfAssessment: Answer?
        public var appraisal: Answer?

        public init(selfAssessment: Answer? = nil, appraisal: Answer? = nil) {
            (self.selfAssessment, self.appraisal) = (selfAssessment, appraisal)
        }
    }

    /// The unit's key in the round.
    public var unit: UnitKey
    public var entries: [Code: Entry]
    /// Totals that a paper prints otherwise than its lines add up, by layer: 89 where the lines give 90.
    public var printedTotals: [Layer: Points]
    /// The grade that a paper prints, where the thresholds behind it are not known.
    public var printedGrade: String?

    public init(
        unit: UnitKey, entries: [Code: Entry] = [:], printedTotals: [Layer: Points] = [:], printedGrade: String? = nil
    ) {
        (self.unit, self.entries) = (unit, entries)
        (self.printedTotals, self.printedGrade) = (printedTotals, printedGrade)
    }

    /// The answers of one side.
    public func answers(_ layer: Layer) -> [Code: Answer] {
        entries.compactMapValues { layer == .selfAssessment ? $0.selfAssessment : $0.appraisal }
    }
}
