/// Why a table that was brought back is not taken for a sheet (bảng không phải của phiếu).
public enum ReturnedTableFault: Error, Hashable, Sendable, Explained {
    /// Neither a file nor rows were brought.
    case nothing
    /// The rows are no sheet; `here` is the unit and the round that one is wanted of.
    case noSheet(here: String)
    /// It is the sheet of another unit or round, called so.
    case ofAnother(String, here: String)

    public var problem: Problem {
        switch self {
        case .nothing:
            Problem(
                "sheetTable.nothing", vi: "Chưa chọn tệp và chưa dán dòng nào.",
                remedy: "Chọn tệp phiếu đã điền, hoặc dán các dòng của phiếu.",
                en: "No file was chosen and nothing was pasted.",
                remedy: "Choose the filled-in sheet, or paste its rows.")
        case .noSheet(let here):
            Problem(
                "sheetTable.noSheet", vi: "Tệp hoặc đoạn dán không phải phiếu chấm điểm của \(here).",
                remedy: "Tải phiếu dạng Excel ở mục 1, điền vào tệp đó rồi đưa trở lại.",
                en: "The file or what was pasted is not the sheet of \(here).",
                remedy: "Download the sheet as Excel in step 1, fill that file in and bring it back.")
        case .ofAnother(let other, let here):
            Problem(
                "sheetTable.ofAnother", vi: "Bảng này là của phiếu khác: \(other). Đang nhập cho \(here); chưa lưu gì.",
                remedy: "Chọn đúng tệp của phiếu này, hoặc mở phiếu ghi trong tệp để nhập.",
                en: "This is another sheet: \(other). The one here is of \(here); nothing was saved.",
                remedy: "Choose the file of this sheet, or open the sheet that the file names.")
        }
    }
}
