import ParIndex

extension StatisticRefusal: Explained {
    public var problem: Problem {
        let (what, remedy) = (reason.what, reason.remedy)
        let name = label.isEmpty ? code : "\(code). \(label)"
        return Problem(
            "statistics.\(reason.key)", vi: "\(name): \(what.vi).", remedy: remedy.vi, en: "\(name): \(what.en).",
            remedy: remedy.en)
    }
}

extension StatisticRefusals: Explained {
    /// The first of them; pages show all.
    public var problem: Problem {
        all.first?.problem
            ?? Problem(
                "statistics.none", vi: "Số liệu chưa lưu.", remedy: "Gửi lại biểu.", en: "The figures were not saved.",
                remedy: "Send the form again.")
    }
}

extension StatisticRefusal.Reason {
    fileprivate var key: String {
        switch self {
        case .unknownCode: "code"
        case .onlyGroups: "heading"
        case .notNumber: "number"
        case .negative: "negative"
        case .notWhole: "whole"
        case .aboveWhole: "percent"
        case .notDay: "day"
        case .notListed: "coded"
        case .textTooLong, .noteTooLong: "long"
        case .changedMeanwhile: "meanwhile"
        }
    }

    fileprivate var what: Bilingual {
        switch self {
        case .unknownCode: Bilingual(vi: "danh mục chỉ tiêu không có mã này", en: "no catalogue has this code")
        case .onlyGroups:
            Bilingual(vi: "dòng đề mục không ghi số liệu", en: "a line that only groups others bears no figure")
        case .notNumber(let typed): Bilingual(vi: "“\(typed)” không phải là số", en: "“\(typed)” is no number")
        case .negative(let typed): Bilingual(vi: "“\(typed)” là số âm", en: "“\(typed)” is below zero")
        case .notWhole(let typed): Bilingual(vi: "“\(typed)” không phải số nguyên", en: "“\(typed)” is no whole number")
        case .aboveWhole(let typed):
            Bilingual(vi: "tỷ lệ “\(typed)” lớn hơn 100%", en: "the rate “\(typed)” is above 100%")
        case .notDay(let typed): Bilingual(vi: "“\(typed)” không phải là ngày", en: "“\(typed)” is no day")
        case .notListed(let typed): Bilingual(vi: "không có lựa chọn “\(typed)”", en: "there is no choice “\(typed)”")
        case .textTooLong: Bilingual(vi: "nội dung quá dài", en: "the text is too long")
        case .noteTooLong: Bilingual(vi: "ghi chú quá dài", en: "the note is too long")
        case .changedMeanwhile(let kept, let by):
            Bilingual(
                vi: "\(by) vừa sửa thành “\(kept)” nên chưa lưu",
                en: "\(by) has just changed it to “\(kept)”; not saved")
        }
    }

    fileprivate var remedy: Bilingual {
        switch self {
        case .unknownCode: Bilingual(vi: "Kiểm tra lại mã ở cột STT.", en: "Check the code in the first column.")
        case .onlyGroups:
            Bilingual(
                vi: "Ghi số liệu vào dòng con, hoặc ghi vào ô ghi chú.", en: "Put it on a line below or in the note.")
        case .notNumber, .negative, .notWhole:
            Bilingual(
                vi: "Ghi số từ 0 trở lên, dấu phẩy ngăn phần thập phân.", en: "Write a number from 0 up.")
        case .aboveWhole:
            Bilingual(
                vi: "Ghi tỷ lệ từ 0 đến 100; nếu là số lượng thì ghi ở dòng đếm số lượng.",
                en: "Write a rate from 0 to 100; a count belongs on a line that counts.")
        case .notDay: Bilingual(vi: "Ghi ngày dạng 20/11/2023.", en: "Write it as 2023-11-20.")
        case .notListed:
            Bilingual(vi: "Chọn một trong các mã ghi ở đơn vị tính.", en: "Choose one of the listed codes.")
        case .textTooLong, .noteTooLong: Bilingual(vi: "Rút gọn nội dung.", en: "Shorten it.")
        case .changedMeanwhile:
            Bilingual(vi: "So hai giá trị, sửa nếu cần rồi lưu lại.", en: "Compare both and save again.")
        }
    }
}
