/// What can not be read of the data of the minutes as they were typed (lỗi nhập dữ liệu biên bản).
public enum MinutesFault: Error, Hashable, Sendable, Explained {
    case notDay(String)
    case notTime(String)
    case notCount(String, matter: String)
    /// Counts of a vote on nothing, in the row counted from 1.
    case noMatter(row: Int)

    public var problem: Problem {
        switch self {
        case .notDay(let text):
            Problem(
                "minutes.day", vi: "Ngày họp “\(text)” không phải là ngày hợp lệ; biên bản chưa được lưu.",
                remedy: "Ghi ngày dạng 10/01/2025.", en: "“\(text)” is no day; the minutes were not saved.",
                remedy: "Write it like 10/01/2025.")
        case .notTime(let text):
            Problem(
                "minutes.time", vi: "Giờ họp “\(text)” không hợp lệ; biên bản chưa được lưu.",
                remedy: "Ghi giờ dạng 08 giờ 30 hoặc 8:30.",
                en: "“\(text)” is no time of day; the minutes were not saved.",
                remedy: "Write it like 8:30.")
        case .notCount(let text, let matter):
            Problem(
                "minutes.count", vi: "“\(matter)”: “\(text)” không phải là số phiếu; biên bản chưa được lưu.",
                remedy: "Ghi số phiếu bằng chữ số, ví dụ 5.",
                en: "“\(matter)”: “\(text)” is no number of votes; the minutes were not saved.",
                remedy: "Write the number in digits, such as 5.")
        case .noMatter(let row):
            Problem(
                "minutes.matter",
                vi: "Dòng biểu quyết \(row) có số phiếu nhưng chưa ghi nội dung; biên bản chưa được lưu.",
                remedy: "Ghi nội dung biểu quyết, hoặc xóa số phiếu.",
                en: "Row \(row) of the votes has counts and no matter; the minutes were not saved.",
                remedy: "Enter what was voted on, or remove the counts.")
        }
    }
}
