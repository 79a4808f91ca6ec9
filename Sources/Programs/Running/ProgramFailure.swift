import Wording

/// Why a program gave no answer (chương trình không chạy được).
public enum ProgramFailure: Explained, Hashable {
    case notInstalled(Program)
    /// The system refused; its own words.
    case notStarted(Program, reason: String)
    case tooSlow(Program, after: Duration)
    case tooMuchInput(Program, bytes: Int)
    case tooMuchOutput(Program, bytes: Int)
    /// Ended by a signal: it crashed, or reached its limit of memory or processor time.
    case killed(Program, signal: Int32)
    case cancelled(Program)

    public var problem: Problem {
        switch self {
        case .notInstalled(let program):
            Problem(
                "program.missing",
                vi: "Máy chủ chưa có chương trình \(program.name).",
                remedy: "Người quản trị cài gói Debian \(program.package): apt-get install \(program.package).",
                en: "The server has no program \(program.name).",
                remedy: "The administrator installs Debian's \(program.package): apt-get install \(program.package).")
        case .notStarted(let program, let reason):
            Problem(
                "program.start",
                vi: "Không khởi động được \(program.name) (\(reason)).",
                remedy: "Kiểm tra bộ nhớ, dung lượng đĩa và quyền của máy chủ, rồi thử lại.",
                en: "\(program.name) could not be started (\(reason)).",
                remedy: "Check the server's memory, disk and rights, then try again.")
        case .cancelled(let program):
            Problem(
                "program.cancelled",
                vi: "\(program.name) đã dừng giữa chừng.", remedy: "Thử lại.",
                en: "\(program.name) was stopped half-way.", remedy: "Try again.")
        case .tooSlow, .tooMuchInput, .tooMuchOutput, .killed: overLimit
        }
    }

    private var overLimit: Problem {
        Problem(
            code: "program.limit", what: limitReached,
            remedy: Bilingual(
                vi: "Thường do tệp hỏng hoặc quá nặng: lưu lại tệp rồi thử lại.",
                en: "Mostly the file is broken or too heavy: save it anew and try again."))
    }

    private var limitReached: Bilingual {
        switch self {
        case .tooSlow(let program, let time):
            let (seconds, thousandths) = (time.components.seconds, time.components.attoseconds / 1_000_000_000_000_000)
            let count = seconds * 1000 + thousandths
            return Bilingual(
                vi: "\(program.name) chạy quá \(Numbers.count(Int(count))) mili giây nên bị dừng.",
                en: "\(program.name) ran for more than \(Numbers.count(Int(count), in: .en)) ms and was stopped.")
        case .tooMuchInput(let program, let bytes):
            return Bilingual(
                vi: "Nội dung đưa vào \(program.name) lớn hơn \(Numbers.count(bytes)) byte.",
                en: "What \(program.name) was to read is larger than \(Numbers.count(bytes, in: .en)) bytes.")
        case .tooMuchOutput(let program, let bytes):
            return Bilingual(
                vi: "\(program.name) đưa ra hơn \(Numbers.count(bytes)) byte nên bị dừng.",
                en: "\(program.name) gave more than \(Numbers.count(bytes, in: .en)) bytes and was stopped.")
        case .killed(let program, let signal):
            return Bilingual(
                vi: "\(program.name) bị dừng vì hết bộ nhớ, hết thời gian xử lý hoặc lỗi (tín hiệu \(signal)).",
                en: "\(program.name) ended for want of memory or processor time or by a fault (signal \(signal)).")
        case .notInstalled(let program), .notStarted(let program, _), .cancelled(let program):
            return Bilingual(vi: program.name, en: program.name)
        }
    }
}
