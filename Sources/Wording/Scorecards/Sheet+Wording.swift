import ParIndex

extension SheetState {
    /// What the state is called.
    public var title: Bilingual {
        switch self {
        case .drafting: Bilingual(vi: "Đang tự chấm", en: "Being drafted")
        case .awaitingApproval: Bilingual(vi: "Chờ lãnh đạo đơn vị duyệt", en: "Awaiting approval")
        case .submitted: Bilingual(vi: "Đã nộp", en: "Handed in")
        case .returned: Bilingual(vi: "Bị trả lại để bổ sung", en: "Sent back to be supplied")
        }
    }
}

extension AppraisalGround.Category {
    /// What kind of reason it is.
    public var title: Bilingual {
        switch self {
        case .noEvidence: Bilingual(vi: "Không có tài liệu kiểm chứng", en: "No evidence")
        case .wrongCriterion: Bilingual(vi: "Tài liệu không đúng tiêu chí", en: "Evidence of another criterion")
        case .late: Bilingual(vi: "Ban hành hoặc gửi muộn", en: "Late")
        case .notSubstantiated: Bilingual(vi: "Tài liệu không chứng minh được số liệu", en: "Not substantiated")
        case .ruleMisapplied: Bilingual(vi: "Áp dụng sai cách chấm", en: "Rule misapplied")
        case .other: Bilingual(vi: "Lý do khác", en: "Other")
        }
    }
}

extension SigningCapacity {
    /// What the capacity means.
    public var title: Bilingual {
        switch self {
        case .onBehalfOfCommittee: Bilingual(vi: "Chủ tịch, thay mặt UBND", en: "Chair, in the committee's name")
        case .deputy: Bilingual(vi: "Phó Chủ tịch, ký thay Chủ tịch", en: "Deputy, for the chair")
        case .byOrder: Bilingual(vi: "Thừa lệnh", en: "By order")
        case .byAuthorization: Bilingual(vi: "Thừa ủy quyền", en: "By authorisation")
        }
    }
}
