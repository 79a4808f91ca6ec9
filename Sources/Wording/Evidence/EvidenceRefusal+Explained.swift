import ParIndex

extension EvidenceRefusal: Explained {
    public var problem: Problem {
        switch self {
        case .binderFull(let limit):
            Problem(
                "evidence.full",
                vi: "Hồ sơ minh chứng của đơn vị đã đầy (giới hạn \(Self.megabytes(limit)) MB).",
                remedy: "Giảm dung lượng tệp, hoặc đề nghị quản trị viên nâng giới hạn.",
                en: "The unit's binder is full (limit \(Self.megabytes(limit, in: .en)) MB).",
                remedy: "Make the files smaller, or ask the administrator for a higher limit.")
        case .lost(let name):
            Problem(
                "evidence.lost",
                vi: "Tệp “\(name)” trên máy chủ không còn nguyên như khi nhận.",
                remedy: "Báo quản trị viên khôi phục tệp từ bản sao lưu.",
                en: "The file “\(name)” on the server is not as it was when it was taken.",
                remedy: "Ask the administrator to restore it from the backup.")
        case .frozen(let name):
            Problem(
                "evidence.frozen",
                vi: "Tài liệu “\(name)” đang thuộc một phiếu đã nộp nên số, ngày, trích yếu không sửa được; chưa lưu.",
                remedy: "Tải bản mới của tài liệu để ghi thông tin khác, hoặc rút phiếu khi còn hạn.",
                en:
                    "A sheet that was handed in shows “\(name)”: its particulars can not be changed; nothing was saved.",
                remedy: "Upload a new version with other particulars, or take the sheet back while there is time.")
        case .tooManyPieces(let limit):
            Problem(
                "evidence.pieces",
                vi: "Có quá \(Numbers.count(limit)) tệp đang tải dở.",
                remedy: "Tải tiếp các tệp dở dang, hoặc thử lại vào ngày mai.",
                en: "More than \(Numbers.count(limit, in: .en)) files are half sent.",
                remedy: "Finish those first, or try again tomorrow.")
        case .badDay:
            Problem(
                "evidence.day",
                vi: "Ngày ghi chưa đúng.", remedy: "Ghi ngày dạng 04/05/2024, hoặc để trống.",
                en: "A day was not understood.", remedy: "Write it as 2024-05-04, or leave it empty.")
        case .changedMeanwhile:
            Problem(
                "evidence.meanwhile",
                vi: "Có người khác vừa sửa thông tin của tài liệu này nên chưa lưu.",
                remedy: "So với giá trị đang lưu ghi bên cạnh, sửa nếu cần rồi bấm Lưu lại.",
                en: "Somebody else has just changed the particulars, so nothing was saved.",
                remedy: "Compare with what is kept, change what is needed, and save again.")
        case .tooManyFiles, .formTooLarge, .formBroken, .noFile: ofForm
        }
    }

    private var ofForm: Problem {
        switch self {
        case .tooManyFiles(let limit):
            Problem(
                "evidence.files",
                vi: "Một lần gửi có hơn \(Numbers.count(limit)) tệp.", remedy: "Gửi làm nhiều lần.",
                en: "More than \(Numbers.count(limit, in: .en)) files were sent at once.",
                remedy: "Send them in several goes.")
        case .formTooLarge(let limit):
            Problem(
                "evidence.form.size",
                vi: "Một lần gửi lớn hơn \(Self.megabytes(limit)) MB nên chưa nhận tệp nào.",
                remedy: "Gửi làm nhiều lần, mỗi lần ít tệp hơn.",
                en: "More than \(Self.megabytes(limit, in: .en)) MB were sent at once; nothing was taken.",
                remedy: "Send fewer files at a time.")
        case .noFile:
            Problem(
                "evidence.form.empty",
                vi: "Chưa chọn tệp nào.", remedy: "Chọn tệp rồi bấm “Tải lên”.",
                en: "No file was chosen.", remedy: "Choose files, then press “Upload”.")
        default:
            Problem(
                "evidence.form.broken",
                vi: "Dữ liệu gửi lên bị đứt giữa chừng nên chưa nhận tệp nào.",
                remedy: "Kiểm tra đường truyền rồi gửi lại.",
                en: "What was sent broke off; nothing was taken.", remedy: "Check the line and send it again.")
        }
    }

    private static func megabytes(_ bytes: Int, in language: Language = .vi) -> String {
        Numbers.count(bytes >> 20, in: language)
    }
}
