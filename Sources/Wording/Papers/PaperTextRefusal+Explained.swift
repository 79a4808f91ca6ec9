import ParIndex

extension PaperTextRefusal: Explained {
    /// Why the text is not kept, and what to do.
    public var problem: Problem {
        switch self {
        case .tooLong(let place): Self.tooLong(place.title)
        case .changedMeanwhile(let kept): Self.meanwhile(kept.place.title, kept.changed.name)
        case .quoted(let faults): QuotedTextFault.problem(faults)
        case .noSuchPlace:
            Problem(
                "papertext.place", vi: "Văn bản không có mục này.", remedy: "Tải lại trang rồi chọn lại mục.",
                en: "The paper has no such section.", remedy: "Reload the page and choose again.")
        }
    }

    private static func tooLong(_ title: Bilingual) -> Problem {
        Problem(
            "papertext.long", vi: "\(title.vi): nội dung quá dài.",
            remedy: "Rút gọn còn nhiều nhất \(Numbers.count(PaperText.longest)) ký tự.",
            en: "\(title.en): the text is too long.",
            remedy: "Keep it within \(Numbers.count(PaperText.longest, in: .en)) characters.")
    }

    private static func meanwhile(_ title: Bilingual, _ person: String) -> Problem {
        Problem(
            "papertext.meanwhile", vi: "\(title.vi): \(person) vừa sửa nội dung này nên chưa lưu.",
            remedy: "So với nội dung đang lưu ghi bên cạnh, sửa nếu cần rồi lưu lại.",
            en: "\(title.en): \(person) has just changed this text; nothing was saved.",
            remedy: "Compare with what is kept, change what is needed, and save again.")
    }
}
