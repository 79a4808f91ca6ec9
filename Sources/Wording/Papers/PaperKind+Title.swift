import ParIndex

extension PaperKind {
    /// What a file of the paper is called, without marks, as units file it.
    public var fileName: String {
        switch self {
        case .selfAssessment: "bao-cao-tu-cham"
        case .indexResult: "bao-cao-ket-qua"
        case .remediationPlan: "ke-hoach-khac-phuc"
        case .remediationReport: "bao-cao-khac-phuc"
        case .unitNotice: "thong-bao-tham-dinh"
        case .evidenceList: "danh-muc-tai-lieu"
        case .publicationDecision: "quyet-dinh-cong-bo"
        case .submission: "to-trinh-cong-bo"
        case .periodicReport: "bao-cao-cchc"
        case .councilMinutes: "bien-ban-hoi-dong"
        case .guidance: "huong-dan-tu-cham"
        }
    }

    /// Why a unit has none, where the paper can be drafted of others.
    public var absence: Bilingual {
        switch self {
        case .evidenceList: Bilingual(vi: "chưa gắn tài liệu kiểm chứng nào", en: "no evidence attached yet")
        case .selfAssessment: Bilingual(vi: "chưa tự chấm điểm", en: "not self-assessed yet")
        case .unitNotice: Bilingual(vi: "chưa có điểm thẩm định", en: "no points of the council yet")
        case .indexResult, .remediationPlan, .remediationReport:
            Bilingual(vi: "chưa có kết quả được công bố", en: "no published result yet")
        case .periodicReport, .publicationDecision, .submission, .councilMinutes, .guidance:
            Bilingual(vi: "chưa có số liệu", en: "no data yet")
        }
    }

    /// What the paper is called.
    public var title: Bilingual {
        switch self {
        case .selfAssessment: Bilingual(vi: "Báo cáo tự đánh giá, chấm điểm", en: "Self-assessment report")
        case .indexResult:
            Bilingual(
                vi: "Báo cáo kết quả và các tiêu chí chưa đạt điểm tối đa", en: "Report on the result and what was lost"
            )
        case .remediationPlan:
            Bilingual(vi: "Kế hoạch khắc phục các tiêu chí chưa đạt điểm tối đa", en: "Remediation plan")
        case .remediationReport: Bilingual(vi: "Báo cáo kết quả khắc phục", en: "Remediation report")
        case .unitNotice: Bilingual(vi: "Thông báo kết quả thẩm định", en: "Notice of the appraisal")
        case .evidenceList: Bilingual(vi: "Danh mục tài liệu kiểm chứng", en: "List of evidence")
        case .publicationDecision: Bilingual(vi: "Quyết định công bố Chỉ số CCHC", en: "Decision to publish the index")
        case .submission:
            Bilingual(vi: "Tờ trình đề nghị công bố Chỉ số CCHC", en: "Submission asking for the publication")
        case .councilMinutes:
            Bilingual(vi: "Biên bản họp Hội đồng thẩm định", en: "Minutes of the council's session")
        case .periodicReport:
            Bilingual(vi: "Báo cáo cải cách hành chính định kỳ", en: "Periodic report on administrative reform")
        case .guidance: Bilingual(vi: "Hướng dẫn tự đánh giá, chấm điểm", en: "Guidance that opens the round")
        }
    }
}
