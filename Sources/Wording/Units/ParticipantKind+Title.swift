import ParIndex

extension Participant.Kind {
    /// What such a unit is called.
    public var title: Bilingual {
        switch self {
        case .commune: Bilingual(vi: "Xã", en: "Commune")
        case .ward: Bilingual(vi: "Phường", en: "Ward")
        case .township: Bilingual(vi: "Thị trấn", en: "Township")
        case .specialZone: Bilingual(vi: "Đặc khu", en: "Special zone")
        case .provincialAgency: Bilingual(vi: "Sở, ban, ngành", en: "Provincial agency")
        case .localAgency: Bilingual(vi: "Phòng", en: "Local agency")
        }
    }
}

extension Participant.Kind {
    /// All units of the kind, as a choice says it.
    public var all: Bilingual { Bilingual(vi: "Loại đơn vị: \(title.vi)", en: "Every unit of the kind: \(title.en)") }
}
