import Wording

/// A table that no sheet can hold (bảng quá lớn để ghi ra trang tính).
public enum SheetTableFault: Hashable, Explained {
    /// A text of more than 32 767 characters; where it would have stood.
    case textTooLong(sheet: String, CellPlace)
    /// More rows or columns than a sheet has.
    case tooLarge(sheet: String)
    /// The program that writes spreadsheets refused, with its reason.
    case refused(reason: String)

    /// What is wrong and what to do.
    public var problem: Problem {
        switch self {
        case .textTooLong(let sheet, let place):
            Problem(
                "sheet.text",
                vi:
                    "Nội dung của ô \(place) trong trang tính “\(sheet)” dài quá 32.767 ký tự, bảng tính không ghi được.",
                remedy: "Rút ngắn nội dung này, hoặc xuất dạng CSV.",
                en:
                    "Cell \(place) of the sheet “\(sheet)” has more than 32,767 characters, which no spreadsheet holds.",
                remedy: "Shorten it, or export as CSV.")
        case .tooLarge(let sheet):
            Problem(
                "sheet.size",
                vi: "Bảng “\(sheet)” có nhiều dòng hoặc cột hơn một trang tính chứa được.",
                remedy: "Xuất từng phần, hoặc xuất dạng CSV.",
                en: "The table “\(sheet)” has more rows or columns than a sheet.",
                remedy: "Export it in parts, or as CSV.")
        case .refused(let reason):
            Problem(
                "sheet.refused",
                vi: "Không ghi được tệp bảng tính (\(reason)).",
                remedy: "Kiểm tra dung lượng đĩa và thư mục tạm của máy chủ rồi thử lại.",
                en: "The spreadsheet can not be written (\(reason)).",
                remedy: "Check the server's free space and its folder for temporary files, then try again.")
        }
    }
}
