import ParIndex

extension PrivateWords.Kind {
    /// What the words touch.
    public var title: Bilingual {
        switch self {
        case .discipline: Bilingual(vi: "kỷ luật, vi phạm", en: "discipline")
        case .health: Bilingual(vi: "sức khỏe", en: "health")
        case .family: Bilingual(vi: "gia đình", en: "family")
        case .person: Bilingual(vi: "tên người", en: "a person's name")
        case .contact:
            Bilingual(
                vi: "số điện thoại, số định danh hoặc địa chỉ thư", en: "a telephone or identity number, or an address")
        }
    }
}
