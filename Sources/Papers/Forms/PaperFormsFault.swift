import Wording

/// What is wrong with a file of forms (lỗi của tệp thể thức).
public enum PaperFormsFault: Explained, Hashable {
    /// A line of an unknown kind or key, without a source, or with a value that is none.
    case unreadable(line: Int, text: String)
    /// What the file does not give.
    case missing(String)

    public var problem: Problem {
        switch self {
        case .unreadable(let line, let text):
            Problem(
                "forms.file.line", vi: "Dòng \(line) của tệp thể thức (“\(text)”) không đọc được.",
                remedy: "Sửa loại, tên hoặc giá trị; mỗi dòng phải có nguồn ở cột cuối.",
                en: "Line \(line) of the file of forms (“\(text)”) can not be read.",
                remedy: "Correct kind, key or value; every line needs a source in its last column.")
        case .missing(let name):
            Problem(
                "forms.file.missing", vi: "Tệp thể thức thiếu “\(name)”.", remedy: "Thêm dòng này vào tệp.",
                en: "The file of forms lacks “\(name)”.", remedy: "Add this line to the file.")
        }
    }
}
