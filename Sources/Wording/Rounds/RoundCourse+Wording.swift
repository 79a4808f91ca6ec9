import ParIndex

extension RoundPhase {
    /// What the phase is called.
    public var title: Bilingual {
        switch self {
        case .preparing: Bilingual(vi: "Đang chuẩn bị", en: "In preparation")
        case .selfAssessment: Bilingual(vi: "Tự đánh giá, chấm điểm", en: "Self-assessment")
        case .appraisal: Bilingual(vi: "Thẩm định", en: "Appraisal")
        case .explanation: Bilingual(vi: "Giải trình", en: "Explanation")
        case .secondAppraisal: Bilingual(vi: "Thẩm định lần 2", en: "Second appraisal")
        case .concluded: Bilingual(vi: "Đã kết luận", en: "Concluded")
        case .published: Bilingual(vi: "Đã công bố", en: "Published")
        }
    }
}

extension RoundCalendar.Step {
    /// What the moment is called.
    public var title: Bilingual {
        switch self {
        case .opening: Bilingual(vi: "Mở đợt", en: "Opening")
        case .selfAssessment: Bilingual(vi: "Hạn nộp kết quả tự chấm", en: "Self-assessments due")
        case .appraisal: Bilingual(vi: "Hạn thẩm định", en: "Appraisal due")
        case .explanation: Bilingual(vi: "Hạn giải trình", en: "Explanations due")
        case .conclusion: Bilingual(vi: "Hạn kết luận", en: "Conclusion due")
        case .publication: Bilingual(vi: "Ngày công bố dự kiến", en: "Publication planned")
        }
    }
}
