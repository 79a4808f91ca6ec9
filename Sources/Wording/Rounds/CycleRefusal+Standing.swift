import ParIndex

extension CycleRefusal {
    /// How things stand, for who looks at a page where nothing can be done now and has tried nothing; `nil` where the refusal
    /// itself says what to do.
    public var standing: Bilingual? {
        switch self {
        case .wrongPhase(let phase, _):
            Bilingual(
                vi: "Đợt đánh giá đang ở bước “\(phase.title.vi)”; trang này chỉ để xem.",
                en: "The round is in the phase “\(phase.title.en)”; this page is for reading.")
        case .wrongState(let state):
            Bilingual(
                vi: "Phiếu chấm điểm đang ở trạng thái “\(state.title.vi)”; trang này chỉ để xem.",
                en: "The sheet is “\(state.title.en)”; this page is for reading.")
        default: nil
        }
    }
}
