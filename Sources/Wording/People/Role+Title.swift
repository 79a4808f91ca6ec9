import ParIndex

extension Role {
    /// What the role is called.
    public var title: Bilingual {
        switch self {
        case .administrator: Bilingual(vi: "Quản trị hệ thống", en: "Administrator")
        case .programmeManager: Bilingual(vi: "Cán bộ quản lý chương trình", en: "Programme manager")
        case .councilChair: Bilingual(vi: "Chủ tịch Hội đồng thẩm định", en: "Chair of the appraisal council")
        case .appraiser: Bilingual(vi: "Thành viên Hội đồng thẩm định", en: "Appraiser")
        case .unitHead: Bilingual(vi: "Lãnh đạo đơn vị", en: "Head of the unit")
        case .unitCoordinator: Bilingual(vi: "Đầu mối cải cách hành chính", en: "Coordinator of the unit")
        case .unitOfficer: Bilingual(vi: "Công chức chuyên môn", en: "Officer of the unit")
        case .leader: Bilingual(vi: "Lãnh đạo cấp trên", en: "Leader of the superior authority")
        case .auditor: Bilingual(vi: "Kiểm tra, giám sát", en: "Auditor")
        }
    }
}
