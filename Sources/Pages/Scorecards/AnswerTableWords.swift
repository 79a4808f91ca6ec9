import ParIndex
import Wording

/// The columns of a sheet as a table to be filled in elsewhere, by their titles, by which they are found again
/// (cột của bảng chấm điểm).
public enum AnswerColumn: String, CaseIterable, Sendable {
    case code = "Mã"
    case title = "Tiêu chí"
    case maximum = "Điểm tối đa"
    case asked = "Nội dung kê khai"
    case answer = "Trả lời"
    case reason = "Lý do, căn cứ"
    case missing = "Giải thích khi không có tài liệu kiểm chứng"
    case points = "Điểm đã tính"
    case evidence = "Tài liệu kiểm chứng"
    case key = "Mã dòng (không sửa)"
}

/// What else stands in such a table, in Vietnamese only: it goes to a unit's offices and comes back.
public enum AnswerTableWords {
    /// What is written in the place of an answer.
    public static let (nothing, yes, no, never) = ("không phát sinh", "Có", "Không", "chưa có")
    /// What the sheet is called.
    public static let sheetName = "Phiếu chấm điểm"
    /// What is asked where the unit judges by itself.
    public static let ownPoints = "Điểm tự chấm"
    /// What is asked where a field has no label of its own.
    public static let plainField = "Kết quả"

    public static func title(of unit: String) -> String { "\(sheetName) \(unit)" }

    /// The lines above the columns.
    public static func notes(unit: String, round: String) -> [String] {
        [
            "\(sheetName) – \(unit)", round,
            "Chỉ điền các cột Trả lời, Lý do, Giải thích. Số thập phân dùng dấu phẩy, ngày ghi ngày/tháng/năm; "
                + "có/không ghi “\(yes)” hoặc “\(no)”; tiêu chí cho phép thì ghi “\(nothing)”. "
                + "Ô trống là chưa trả lời, 0 là một câu trả lời.",
        ]
    }
}
