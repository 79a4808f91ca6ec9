import ParIndex

extension RemedialMeasure.State {
    /// How far a measure has come, in words.
    public var title: Bilingual {
        switch self {
        case .planned: Bilingual(vi: "Chưa thực hiện", en: "Not begun")
        case .underway: Bilingual(vi: "Đang thực hiện", en: "Under way")
        case .done: Bilingual(vi: "Đã hoàn thành", en: "Done")
        }
    }
}

extension RemediationGap {
    /// What is missing, in words.
    public var title: Bilingual {
        switch self {
        case .measure: Bilingual(vi: "chưa có biện pháp", en: "no measure")
        case .responsible: Bilingual(vi: "chưa có người chịu trách nhiệm", en: "nobody responsible")
        case .due: Bilingual(vi: "chưa có thời hạn", en: "no due date")
        case .proof: Bilingual(vi: "chưa có minh chứng", en: "no proof")
        }
    }
}
