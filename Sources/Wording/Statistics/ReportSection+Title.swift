import ParIndex

extension ReportPart {
    /// What the part is headed.
    public var title: Bilingual {
        switch self {
        case .steering:
            Bilingual(
                vi: "Công tác chỉ đạo, điều hành cải cách hành chính", en: "Steering of administrative reform")
        case .results: Bilingual(vi: "Kết quả thực hiện cải cách hành chính", en: "Results by field")
        case .assessment: Bilingual(vi: "Đánh giá chung", en: "Assessment")
        case .outlook:
            Bilingual(vi: "Phương hướng, nhiệm vụ cải cách hành chính", en: "Tasks ahead")
        case .proposals: Bilingual(vi: "Kiến nghị, đề xuất", en: "Proposals")
        }
    }
}

extension ReportSection {
    /// What the text is headed.
    public var title: Bilingual {
        switch self {
        case .addressees: Bilingual(vi: "Kính gửi (mỗi dòng một nơi)", en: "Addressees, one on each line")
        case .opening: Bilingual(vi: "Căn cứ, lời dẫn", en: "Opening")
        case .plan: Bilingual(vi: "Kế hoạch cải cách hành chính", en: "Plan")
        case .directives: Bilingual(vi: "Văn bản chỉ đạo, điều hành", en: "Directives")
        case .inspection: Bilingual(vi: "Kiểm tra công tác cải cách hành chính", en: "Inspection")
        case .publicity: Bilingual(vi: "Tuyên truyền cải cách hành chính", en: "Publicity")
        case .recipients: Bilingual(vi: "Nơi nhận (mỗi dòng một nơi)", en: "Recipients, one on each line")
        case .signer: Bilingual(vi: "Họ tên người ký", en: "Name of the signer")
        default: ofResults
        }
    }

    private var ofResults: Bilingual {
        switch self {
        case .institutions: Bilingual(vi: "Cải cách thể chế", en: "Institutions")
        case .procedures: Bilingual(vi: "Cải cách thủ tục hành chính", en: "Procedures")
        case .apparatus: Bilingual(vi: "Cải cách tổ chức bộ máy hành chính", en: "Apparatus")
        case .officials: Bilingual(vi: "Cải cách chế độ công vụ", en: "Officials")
        case .finance: Bilingual(vi: "Cải cách tài chính công", en: "Public finance")
        case .digital: Bilingual(vi: "Xây dựng, phát triển chính quyền số", en: "Digital government")
        case .steering: Bilingual(vi: "Chỉ đạo, đôn đốc thực hiện", en: "Follow-up")
        case .strengths: Bilingual(vi: "Ưu điểm", en: "Strengths")
        case .shortcomings: Bilingual(vi: "Tồn tại, hạn chế và nguyên nhân", en: "Shortcomings and causes")
        case .tasks: Bilingual(vi: "Nhiệm vụ, giải pháp", en: "Tasks")
        default: Bilingual(vi: "Kiến nghị, đề xuất với cấp trên", en: "Proposals")
        }
    }
}
