import ParIndex

extension ReasonGiver {
    /// Who it is, before the reason and a colon.
    public var title: Bilingual {
        switch self {
        case .council: Bilingual(vi: "Hội đồng thẩm định", en: "The council")
        case .unit: Bilingual(vi: "Đơn vị tự ghi", en: "The unit itself")
        }
    }
}
