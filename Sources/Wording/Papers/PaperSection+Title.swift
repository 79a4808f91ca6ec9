import ParIndex

extension PaperSection {
    /// What the section is called on pages and in papers.
    public var title: Bilingual {
        switch self {
        case .grounds: Bilingual(vi: "Căn cứ, văn bản yêu cầu", en: "Papers under which it is made")
        case .purpose: Bilingual(vi: "Mục đích", en: "Purpose")
        case .requirements: Bilingual(vi: "Yêu cầu", en: "Requirements")
        case .upkeep: Bilingual(vi: "Đối với các tiêu chí đã đạt điểm tối đa", en: "Where full points were reached")
        case .direction: Bilingual(vi: "Chỉ đạo thực hiện", en: "Orders")
        case .execution: Bilingual(vi: "Tổ chức thực hiện", en: "Organisation")
        case .strengths: Bilingual(vi: "Ưu điểm", en: "Strengths")
        case .shortcomings: Bilingual(vi: "Tồn tại, hạn chế", en: "Shortcomings")
        case .difficulties: Bilingual(vi: "Khó khăn, vướng mắc", en: "Difficulties")
        case .objectiveCauses: Bilingual(vi: "Nguyên nhân khách quan", en: "Causes outside")
        case .subjectiveCauses: Bilingual(vi: "Nguyên nhân chủ quan", en: "Causes within")
        case .tasks: Bilingual(vi: "Nhiệm vụ, giải pháp", en: "Tasks ahead")
        case .proposals: Bilingual(vi: "Kiến nghị, đề xuất", en: "Proposals")
        case .recipients: Bilingual(vi: "Nơi nhận", en: "Recipients")
        }
    }
}

extension PaperSpot {
    /// "Nhiệm vụ, giải pháp – 3" with the domain's code.
    public var title: Bilingual {
        guard let domain else { return section.title }
        return Bilingual(vi: "\(section.title.vi) – \(domain)", en: "\(section.title.en) – \(domain)")
    }
}

extension PaperText.Place {
    /// What the text is called where it stands.
    public var title: Bilingual {
        switch self {
        case .round(_, let spot): spot.title
        case .period(_, let section): section.title
        }
    }
}
