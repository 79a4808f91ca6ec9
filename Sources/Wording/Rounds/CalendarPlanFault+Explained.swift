import ParIndex

extension CalendarPlan.Fault: Explained {
    /// Which entry can not be read, and how to write it.
    public var problem: Problem {
        switch self {
        case .notADay(let step, let text):
            Problem(
                "calendar.day", vi: "\(step.title.vi): “\(text)” không phải là ngày.",
                remedy: "Ghi theo dạng 10/01/2025.", en: "\(step.title.en): “\(text)” is no date.",
                remedy: "Write it as 10/01/2025.")
        case .notAnHour(let step, let text):
            Problem(
                "calendar.hour", vi: "\(step.title.vi): “\(text)” không phải là giờ.", remedy: "Ghi theo dạng 17:00.",
                en: "\(step.title.en): “\(text)” is no time of day.", remedy: "Write it as 17:00.")
        case .notACount(let step, let text):
            Problem(
                "calendar.count", vi: "\(step.title.vi): “\(text)” không phải là số ngày làm việc từ 1 đến 250.",
                remedy: "Ghi số ngày, hoặc ghi ngày cụ thể.",
                en: "\(step.title.en): “\(text)” is no count of working days from 1 to 250.",
                remedy: "Write a count, or a date.")
        case .twofold(let step):
            Problem(
                "calendar.twofold", vi: "\(step.title.vi): ghi cả ngày và số ngày làm việc.",
                remedy: "Giữ một, xóa một.", en: "\(step.title.en): both a date and a count of working days.",
                remedy: "Keep one of them.")
        case .nothingBefore(let step):
            Problem(
                "calendar.nothingBefore", vi: "\(step.title.vi): không có mốc nào trước đó để tính ngày làm việc.",
                remedy: "Ghi ngày cụ thể cho mốc trước.",
                en: "\(step.title.en): there is no moment before it to count from.",
                remedy: "Give a date for the step before.")
        case .disorder(let earlier, let later):
            Problem(
                "calendar.disorder", vi: "“\(later.title.vi)” phải sau “\(earlier.title.vi)”.",
                remedy: "Sửa một trong hai mốc.", en: "“\(later.title.en)” must come after “\(earlier.title.en)”.",
                remedy: "Correct one of them.")
        }
    }
}

extension WorkingCalendar.Coverage {
    /// How far a count of working days can be relied upon.
    public var remark: Bilingual {
        switch self {
        case .none:
            Bilingual(
                vi: "Chưa có dữ liệu ngày nghỉ lễ của thời gian này; chỉ trừ thứ Bảy, Chủ nhật.",
                en: "No holidays are known for this time; only weekends were left out.")
        case .provisional:
            Bilingual(
                vi: "Ngày nghỉ lễ, tết của thời gian này là tạm tính; kiểm tra lại khi có thông báo chính thức.",
                en: "Holidays of this time are provisional; check again once they are announced.")
        case .announced:
            Bilingual(
                vi: "Đã trừ ngày nghỉ lễ, tết và tính ngày hoán đổi theo thông báo.",
                en: "Holidays and swapped days are counted as announced.")
        }
    }
}
