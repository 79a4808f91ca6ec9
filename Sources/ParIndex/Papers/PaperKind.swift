/// A paper that is drafted from what is kept of a round (loại văn bản lập từ số liệu).
public enum PaperKind: String, Hashable, Sendable, CaseIterable {
    /// What a unit gave itself, with its evidence (báo cáo tự đánh giá, chấm điểm).
    case selfAssessment = "self-assessment"
    /// What a unit got, and where it lost points (báo cáo kết quả).
    case indexResult = "index-result"
    /// What a unit will do about the points that it lost (kế hoạch khắc phục).
    case remediationPlan = "remediation-plan"
    /// What a unit did about the points that it lost (báo cáo kết quả khắc phục).
    case remediationReport = "remediation-report"
    /// The authority's word to a unit, criterion by criterion (thông báo kết quả thẩm định).
    case unitNotice = "unit-notice"
    /// What proves a unit's answers (danh mục tài liệu kiểm chứng).
    case evidenceList = "evidence-list"
    /// By which the index is made public (quyết định công bố).
    case publicationDecision = "publication-decision"
    /// What asks for that decision (tờ trình).
    case submission
    /// Of the council's concluding session (biên bản họp hội đồng).
    case councilMinutes = "council-minutes"
    /// What opens a round (hướng dẫn tự đánh giá, chấm điểm).
    case guidance
    /// What a unit reports by the period, in no round (báo cáo cải cách hành chính định kỳ).
    case periodicReport = "periodic-report"

    /// Those that belong to a round.
    public static let ofRounds = allCases.filter { $0 != .periodicReport }

    /// Whether it is about one unit, not about the round.
    public var isOfUnit: Bool {
        switch self {
        case .selfAssessment, .indexResult, .remediationPlan, .remediationReport, .unitNotice, .evidenceList,
            .periodicReport:
            true
        case .publicationDecision, .submission, .councilMinutes, .guidance: false
        }
    }

    /// Whether a round has come far enough for it. What the council says is nobody else's before it concludes, and a round
    /// for practice is neither ranked nor published.
    public func isReady(in course: RoundCourse) -> Bool {
        switch self {
        case .selfAssessment, .evidenceList: course.phase > .preparing
        case .unitNotice, .councilMinutes: course.phase >= .concluded
        case .publicationDecision, .submission: course.phase >= .concluded && !course.isPractice
        // Places are known to the unit from the publication on.
        case .indexResult, .remediationPlan, .remediationReport: course.phase == .published
        case .guidance: true
        case .periodicReport: false
        }
    }
}

/// The form of a file in which a paper goes out (định dạng tệp).
public enum PaperFormat: String, Hashable, Sendable, CaseIterable {
    case docx, pdf, html, txt, xlsx
}
