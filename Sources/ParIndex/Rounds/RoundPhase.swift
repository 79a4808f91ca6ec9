/// How far a round has come (giai đoạn của đợt đánh giá). The programme manager or the chair moves it on.
public enum RoundPhase: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Being put together; units do not see it.
    case preparing
    /// Units score themselves (tự chấm điểm).
    case selfAssessment
    /// The council appraises (thẩm định).
    case appraisal
    /// Units answer to what was taken off (giải trình).
    case explanation
    /// The council looks again (thẩm định lần 2).
    case secondAppraisal
    /// Scores are final (kết luận).
    case concluded
    /// The index is public (công bố).
    case published

    /// The phase that comes after, or `nil`.
    public var next: RoundPhase? {
        let place = Self.allCases.firstIndex(of: self).map { $0 + 1 } ?? 0
        return place < Self.allCases.count ? Self.allCases[place] : nil
    }

    /// The moment until which the phase lasts by the calendar; `nil` where none is set for it.
    public var lastMoment: RoundCalendar.Step? {
        switch self {
        case .selfAssessment: .selfAssessment
        case .appraisal: .appraisal
        case .explanation: .explanation
        case .secondAppraisal: .conclusion
        case .preparing, .concluded, .published: nil
        }
    }

    public static func < (left: RoundPhase, right: RoundPhase) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}
