import Wording

extension UploadFault {
    /// Faults of what is inside a file.
    var ofContent: Problem {
        switch self {
        case .macros:
            Problem(
                "upload.macros",
                vi: "tệp có macro (mã lệnh chạy khi mở).",
                remedy: "Lưu lại thành DOCX hoặc XLSX không có macro, hoặc xuất ra PDF.",
                en: "it holds macros (code that runs on opening).",
                remedy: "Save it as DOCX or XLSX without macros, or as PDF.")
        case .tooManyPixels(let width, let height, let limit):
            Problem(
                "upload.pixels",
                vi: "ảnh \(width) × \(height) điểm ảnh, vượt quá \(limit / 1_000_000) triệu điểm ảnh.",
                remedy: "Thu nhỏ ảnh rồi tải lên lại.",
                en: "the picture has \(width) × \(height) pixels, more than \(limit / 1_000_000) million.",
                remedy: "Make it smaller and try again.")
        case .virus(let name):
            Problem(
                "upload.virus",
                vi: "chương trình diệt vi-rút phát hiện “\(name)”.",
                remedy: "Không mở tệp này; quét vi-rút máy tính đã tạo ra tệp, rồi nộp bản sạch.",
                en: "the virus scanner found “\(name)”.",
                remedy: "Do not open it; scan the computer it came from and hand in a clean copy.")
        case .scannerUnreachable(let reason):
            Problem(
                "upload.scanner",
                vi: "chưa quét được vi-rút (\(reason)) nên tệp chưa được nhận.",
                remedy: "Thử lại sau; nếu vẫn lỗi, báo người quản trị khởi động dịch vụ clamd.",
                en: "it could not be scanned for viruses (\(reason)) and was not taken.",
                remedy: "Try later; if it fails again, ask the administrator to start clamd.")
        default:
            Problem(
                "upload.password",
                vi: "tệp có mật khẩu hoặc bị mã hoá nên không thẩm định được.",
                remedy: "Bỏ mật khẩu (lưu lại không mã hoá) rồi tải lên lại.",
                en: "it has a password or is encrypted, so that it can not be appraised.",
                remedy: "Take the password off (save it without encryption) and try again.")
        }
    }

    /// Faults of packed files.
    var ofArchive: Problem {
        switch self {
        case .tooManyParts(let limit):
            Problem(
                "upload.parts",
                vi: "bên trong có hơn \(Numbers.count(limit)) tệp.", remedy: "Chia thành nhiều tệp nhỏ hơn.",
                en: "there are more than \(Numbers.count(limit, in: .en)) files inside.",
                remedy: "Split it into smaller ones.")
        case .nestedArchive:
            Problem(
                "upload.nested",
                vi: "là tệp nén nằm trong tệp nén.", remedy: "Giải nén rồi nộp các tệp bên trong.",
                en: "it is an archive inside an archive.", remedy: "Unpack it and hand in the files.")
        case .emptyArchive:
            Problem(
                "upload.nothing",
                vi: "tệp nén không chứa tệp nào.", remedy: "Kiểm tra lại tệp nén rồi tải lên lại.",
                en: "the archive holds no files.", remedy: "Look into the archive and try again.")
        case .escapes:
            Problem(
                "upload.path",
                vi: "đường dẫn trong tệp nén trỏ ra ngoài thư mục.", remedy: "Nén lại từ một thư mục bình thường.",
                en: "its path in the archive leads out of the folder.", remedy: "Pack it anew from a plain folder.")
        default:
            Problem(
                "upload.bomb",
                vi: "khi giải nén lớn bất thường.", remedy: "Lưu lại tệp gốc rồi tải lên lại; không nén nhiều lớp.",
                en: "it grows beyond measure when unpacked.", remedy: "Save the original anew; do not pack it twice.")
        }
    }
}
