import ParIndex

extension ReportTextRefusal: Explained {
    public var problem: Problem {
        switch self {
        case .tooLong(let section):
            Problem(
                "reporttext.long", vi: "\(section.title.vi): nội dung quá dài.",
                remedy: "Rút gọn còn nhiều nhất \(Numbers.count(ReportText.longest)) ký tự.",
                en: "\(section.title.en): the text is too long.",
                remedy: "Keep it within \(Numbers.count(ReportText.longest, in: .en)) characters.")
        case .changedMeanwhile(let section, let by):
            Problem(
                "reporttext.meanwhile", vi: "\(section.title.vi): \(by) vừa sửa nội dung này nên chưa lưu.",
                remedy: "So với nội dung đang lưu ghi bên dưới, sửa nếu cần rồi lưu lại.",
                en: "\(section.title.en): \(by) has just changed this text; nothing was saved.",
                remedy: "Compare with what is kept below, change what is needed, and save again.")
        }
    }
}
