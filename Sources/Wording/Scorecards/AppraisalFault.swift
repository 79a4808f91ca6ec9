import ParIndex

/// What is wrong with points or figures that the council typed or pasted (lỗi nhập điểm thẩm định).
public enum AppraisalFault: Error, Hashable, Sendable, Explained {
    /// No plain decimal.
    case notPoints(String)
    /// A row of a pasted block names no unit of the table.
    case unknownUnit(String, row: Int)
    /// Two units of the table bear the name.
    case severalUnits(String, row: Int)
    /// Two rows are about the same unit.
    case twice(String, row: Int)
    /// The block has more columns than there are criteria.
    case tooWide(row: Int)
    /// Nothing was pasted.
    case nothing
    /// The due time is no day and hour.
    case notMoment(String)
    /// No line was chosen.
    case noLines
    /// Somebody changed the list of reasons meanwhile.
    case reasonsChanged
    /// The same, for one unit and criterion of many.
    indirect case at(unit: String, Code, Problem)

    public var problem: Problem {
        switch self {
        case .notPoints(""):
            Problem(
                "appraisal.pointsMissing", vi: "Chưa nhập điểm.", remedy: "Nhập số, ví dụ 1,5.",
                en: "No points were entered.",
                remedy: "Enter a number such as 1.5.")
        case .notPoints(let text):
            Problem(
                "appraisal.points", vi: "“\(text)” không phải là số điểm.", remedy: "Nhập số, ví dụ 1,5.",
                en: "“\(text)” is no number of points.", remedy: "Enter a number such as 1.5.")
        case .unknownUnit, .severalUnits, .twice, .tooWide, .nothing: blockProblem
        case .notMoment(let text):
            Problem(
                "appraisal.due", vi: "“\(text)” không phải là ngày, giờ hợp lệ.",
                remedy: "Nhập ngày dạng 2024-01-31 và giờ dạng 17:00.", en: "“\(text)” is no day and hour.",
                remedy: "Enter a day such as 2024-01-31 and an hour such as 17:00.")
        case .noLines:
            Problem(
                "appraisal.noLines", vi: "Chưa chọn tiêu chí nào để trả lại.",
                remedy: "Chọn ít nhất một tiêu chí cần bổ sung.", en: "No line was chosen.",
                remedy: "Choose at least one line to be supplied.")
        case .reasonsChanged:
            Problem(
                "appraisal.reasonsChanged", vi: "Có người khác vừa sửa danh sách mẫu lý do; thay đổi chưa được lưu.",
                remedy: "So sánh với danh sách hiện nay ở cuối trang rồi lưu lại.",
                en: "Somebody else has just changed the list; your change was not saved.",
                remedy: "Compare with the present list below and save again.")
        case .at(let unit, let code, let problem):
            Problem(code: "appraisal.at", problem, atVi: "\(unit), \(code)", en: "\(unit), \(code)")
        }
    }

    private var blockProblem: Problem {
        switch self {
        case .unknownUnit(let text, let row):
            Problem(
                "appraisal.unknownUnit", vi: "Dòng \(row): không có đơn vị nào là “\(text)” trong đợt này.",
                remedy: "Ghi mã hoặc đúng tên đơn vị.", en: "Row \(row): no unit of the round is “\(text)”.",
                remedy: "Write the unit's code or full name.")
        case .severalUnits(let text, let row):
            Problem(
                "appraisal.severalUnits", vi: "Dòng \(row): có nhiều đơn vị tên “\(text)”.",
                remedy: "Ghi mã đơn vị thay cho tên.", en: "Row \(row): several units are named “\(text)”.",
                remedy: "Write the unit's code.")
        case .twice(let text, let row):
            Problem(
                "appraisal.twice", vi: "Dòng \(row): đơn vị “\(text)” đã có ở dòng trên.",
                remedy: "Giữ lại một dòng cho mỗi đơn vị.", en: "Row \(row): “\(text)” stands in a row above.",
                remedy: "Keep one row for each unit.")
        case .tooWide(let row):
            Problem(
                "appraisal.tooWide", vi: "Dòng \(row) có nhiều cột hơn số tiêu chí đang hiện.",
                remedy: "Bỏ cột thừa, hoặc ghi mã tiêu chí ở dòng đầu.",
                en: "Row \(row) has more columns than criteria.",
                remedy: "Leave columns out, or write the criteria's codes in the first row.")
        default:
            Problem(
                "appraisal.nothing", vi: "Chưa dán số liệu nào.", remedy: "Dán khối ô sao chép từ Excel.",
                en: "Nothing was pasted.", remedy: "Paste cells copied from a spreadsheet.")
        }
    }
}
