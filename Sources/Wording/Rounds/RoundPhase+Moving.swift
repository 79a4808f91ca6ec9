import ParIndex

extension RoundPhase {
    /// What is done to come into the phase, as a button says it.
    public var doing: Bilingual {
        switch self {
        case .preparing: Bilingual(vi: "Chuẩn bị", en: "Prepare")
        case .selfAssessment: Bilingual(vi: "Mở đợt", en: "Open the round")
        case .appraisal: Bilingual(vi: "Chuyển sang thẩm định", en: "Begin the appraisal")
        case .explanation: Bilingual(vi: "Chuyển sang giải trình", en: "Ask for explanations")
        case .secondAppraisal: Bilingual(vi: "Chuyển sang thẩm định lần 2", en: "Begin the second appraisal")
        case .concluded: Bilingual(vi: "Kết luận đợt", en: "Conclude the round")
        case .published: Bilingual(vi: "Công bố", en: "Publish")
        }
    }

    /// What coming into the phase brings about.
    public var consequence: Bilingual {
        switch self {
        case .preparing: Bilingual(vi: "Đợt chỉ cơ quan chủ trì thấy.", en: "Only the authority sees the round.")
        case .selfAssessment:
            Bilingual(
                vi:
                    "Các đơn vị thấy đợt và bắt đầu tự chấm từ giờ mở. Danh sách đơn vị được giữ cố định. Bộ tiêu chí chỉ thay được bằng bản khác có ghi nhật ký, các câu trả lời đã có được chuyển sang.",
                en:
                    "Units see the round and answer from its opening on. The units are fixed. The set can only be replaced on record by another version, to which the answers are carried over."
            )
        case .appraisal:
            Bilingual(
                vi: "Các đơn vị không sửa được phiếu nữa, trừ khi được trả lại để bổ sung. Hội đồng bắt đầu thẩm định.",
                en: "Units can no longer change their sheets unless sent back. The council begins.")
        case .explanation:
            Bilingual(
                vi: "Kết quả thẩm định lần 1 được giữ lại; các đơn vị thấy lý do giảm điểm và giải trình.",
                en: "The first appraisal is kept; units see what was reduced and explain.")
        case .secondAppraisal:
            Bilingual(
                vi: "Các đơn vị không giải trình được nữa; Hội đồng xem lại các tiêu chí đã giải trình.",
                en: "Explaining ends; the council looks again.")
        case .concluded:
            Bilingual(vi: "Điểm được giữ cố định, không ai sửa được nữa.", en: "Scores are final; nobody changes them.")
        case .published: Bilingual(vi: "Kết quả được công khai.", en: "Results become public.")
        }
    }
}
