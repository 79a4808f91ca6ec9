import ParIndex
import Wording

/// Why a backup can not be made or restored.
public enum BackupFault: Error, Equatable, Sendable {
    /// There is no database in the folder.
    case noDatabase(folder: String)
    /// A file can not be written or read.
    case file(String, reason: String)
    /// The file is no backup of ours, or not whole.
    case unreadable(String)
    /// The backup was made by a later program.
    case laterFormat(Int)
    /// A file of the backup is missing, is one too many, or is not what the manifest says.
    case changed(path: String)
    /// The database in it is damaged, in SQLite's words.
    case damaged(String)
    /// The record in it is not whole.
    case record(RecordFault)
    /// What was restored differs from what was backed up.
    case different(table: String, stated: Int, found: Int)
    /// There is something where the data are to be restored to.
    case notEmpty(folder: String)
}

extension BackupFault: Explained {
    public var problem: Problem {
        switch self {
        case .noDatabase, .file, .notEmpty: placeProblem
        case .unreadable(let file):
            Problem(
                "backup.unreadable", vi: "\(file) không phải bản sao lưu của ParIndex, hoặc đã hỏng.",
                remedy: "Dùng bản sao lưu khác.", en: "\(file) is no backup of ParIndex, or is damaged.",
                remedy: "Use another backup.")
        case .laterFormat(let format):
            Problem(
                "backup.laterFormat", vi: "Bản sao lưu có định dạng \(format), mới hơn chương trình này.",
                remedy: "Cài bản ParIndex mới hơn rồi phục hồi.",
                en: "The backup has format \(format), later than this program.",
                remedy: "Install a later ParIndex, then restore.")
        case .changed(let path):
            Problem(
                "backup.changed", vi: "Tệp \(path) trong bản sao lưu thiếu, thừa hoặc không còn nguyên vẹn.",
                remedy: "Không phục hồi từ bản này; dùng bản sao lưu khác.",
                en: "The file \(path) of the backup is missing, unexpected or changed.",
                remedy: "Do not restore from it; use another backup.")
        case .damaged(let words):
            Problem(
                "backup.damaged", vi: "Cơ sở dữ liệu trong bản sao lưu bị hỏng: \(words).",
                remedy: "Dùng bản sao lưu khác.", en: "The database in the backup is damaged: \(words).",
                remedy: "Use another backup.")
        case .record(let fault): fault.problem
        case .different(let table, let stated, let found):
            Problem(
                "backup.different", vi: "Bảng \(table) có \(found) dòng, bản kê ghi \(stated).",
                remedy: "Dùng bản sao lưu khác.", en: "Table \(table) has \(found) rows, the manifest says \(stated).",
                remedy: "Use another backup.")
        }
    }

    private var placeProblem: Problem {
        switch self {
        case .noDatabase(let folder):
            Problem(
                "backup.noDatabase", vi: "Thư mục \(folder) không có cơ sở dữ liệu.",
                remedy: "Chỉ đúng thư mục dữ liệu bằng --data.", en: "The folder \(folder) has no database.",
                remedy: "Name the data folder by --data.")
        case .file(let path, let reason):
            Problem(
                "backup.file", vi: "Không ghi hoặc đọc được \(path): \(reason).",
                remedy: "Kiểm tra quyền và dung lượng đĩa.", en: "\(path) can not be written or read: \(reason).",
                remedy: "Check rights and free space.")
        default:
            Problem(
                "backup.notEmpty", vi: "Thư mục phục hồi đã có dữ liệu.",
                remedy: "Chọn thư mục chưa có hoặc còn trống; dữ liệu hiện có không bị ghi đè.",
                en: "There is something in the folder to restore to.",
                remedy: "Choose one that is missing or empty; nothing is overwritten.")
        }
    }
}
