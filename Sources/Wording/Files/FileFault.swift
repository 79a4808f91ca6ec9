/// What can be wrong with a data file as a whole (lỗi tệp), before its content is looked at.
public enum FileFault: Explained, Hashable {
    /// The path can not be read.
    case unreadable
    /// A folder without a file to read.
    case noFiles
    case tooLarge(bytes: Int)
    case notUTF8
    case controlCharacter
    /// None of the keys that a data file may have.
    case nothingKnown(keys: [String])

    public var problem: Problem {
        switch self {
        case .unreadable:
            Problem(
                "file.unreadable",
                vi: "Không đọc được tệp hoặc thư mục này.", remedy: "Kiểm tra đường dẫn và quyền đọc.",
                en: "This file or folder can not be read.", remedy: "Check the path and the permission to read it.")
        case .noFiles:
            Problem(
                "file.none",
                vi: "Không có tệp .yaml nào ở đây.", remedy: "Chỉ ra thư mục hoặc tệp của bộ tiêu chí.",
                en: "There is no .yaml file here.", remedy: "Name the folder or file of a criteria set.")
        case .tooLarge(let bytes):
            Problem(
                "file.size",
                vi: "Tệp lớn hơn \(Numbers.count(bytes)) byte.", remedy: "Chia nội dung thành nhiều tệp nhỏ.",
                en: "The file is larger than \(Numbers.count(bytes, in: .en)) bytes.",
                remedy: "Split it into smaller ones.")
        case .notUTF8:
            Problem(
                "file.encoding",
                vi: "Dòng này có ký tự không theo bảng mã UTF-8.",
                remedy: "Lưu lại tệp với bảng mã Unicode UTF-8, không dùng TCVN3, VNI hay UTF-16.",
                en: "This line holds bytes that are not UTF-8.",
                remedy: "Save the file as Unicode UTF-8, not as TCVN3, VNI or UTF-16.")
        case .controlCharacter:
            Problem(
                "file.control",
                vi: "Dòng này có ký tự điều khiển không nhìn thấy được.", remedy: "Gõ lại dòng này.",
                en: "This line holds an invisible control character.", remedy: "Type the line again.")
        case .nothingKnown(let keys):
            Problem(
                "file.unknown",
                vi: "Tệp không có khoá nào đọc được ở cấp ngoài cùng.",
                remedy: "Dùng một trong các khoá: \(keys.joined(separator: ", ")).",
                en: "The file has no known key at its top level.", remedy: "Use one of \(keys.joined(separator: ", "))."
            )
        }
    }
}
