import Wording

/// What is wrong with a layout file (lỗi của tệp thể thức).
public enum PageLayoutFault: Explained, Hashable {
    /// A line with an unknown name, a wrong unit, or a figure outside of what it calls right.
    case unreadable(line: Int, text: String)
    /// A measure or style that the file does not give.
    case missing(String)

    public var problem: Problem {
        switch self {
        case .unreadable(let line, let text):
            Problem(
                "layout.file.line",
                vi: "Dòng \(line) của tệp thể thức văn bản (“\(text)”) không đọc được.",
                remedy: "Sửa tên, đơn vị hoặc con số; giá trị phải nằm giữa mức nhỏ nhất và lớn nhất của dòng.",
                en: "Line \(line) of the layout file (“\(text)”) can not be read.",
                remedy: "Correct name, unit or figure; the value must lie between the line's least and most.")
        case .missing(let name):
            Problem(
                "layout.file.missing",
                vi: "Tệp thể thức văn bản thiếu “\(name)”.", remedy: "Thêm dòng này vào tệp.",
                en: "The layout file lacks “\(name)”.", remedy: "Add this line to the file.")
        }
    }
}
