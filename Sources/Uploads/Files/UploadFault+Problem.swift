import Wording

extension UploadFault {
    /// The sentences without the name of the file.
    var problem: Problem {
        switch self {
        case .nameEmpty, .nameTooLong, .nameHidden, .namePath: ofName
        case .empty, .tooLarge, .kind, .mismatch, .damaged, .unreadable: ofFile
        case .password, .macros, .tooManyPixels, .virus, .scannerUnreachable: ofContent
        case .bomb, .tooManyParts, .nestedArchive, .emptyArchive, .escapes: ofArchive
        case .program(let failure): failure.problem
        }
    }

    private var ofName: Problem {
        switch self {
        case .nameTooLong:
            Problem(
                "upload.name.long",
                vi: "tên tệp dài quá \(UploadName.longest) ký tự.", remedy: "Rút ngắn tên tệp rồi tải lên lại.",
                en: "its name is longer than \(UploadName.longest) characters.", remedy: "Shorten it and try again.")
        case .nameHidden:
            Problem(
                "upload.name.hidden",
                vi: "tên tệp có ký tự ẩn, có thể che giấu loại tệp thật.",
                remedy: "Gõ lại tên tệp rồi tải lên lại.",
                en: "its name holds invisible characters, which can hide the true kind of file.",
                remedy: "Type the name anew and try again.")
        case .namePath:
            Problem(
                "upload.name.path",
                vi: "tên tệp có dấu “/” hoặc “\\”.", remedy: "Bỏ các dấu này khỏi tên tệp.",
                en: "its name holds “/” or “\\”.", remedy: "Take them out of the name.")
        default:
            Problem(
                "upload.name.empty",
                vi: "tệp không có tên.", remedy: "Đặt tên cho tệp rồi tải lên lại.",
                en: "it has no name.", remedy: "Name the file and try again.")
        }
    }

    private var ofFile: Problem {
        switch self {
        case .empty:
            Problem(
                "upload.empty",
                vi: "tệp rỗng (0 byte).", remedy: "Mở tệp gốc, lưu lại rồi tải lên lại.",
                en: "it is empty (0 bytes).", remedy: "Open the original, save it and try again.")
        case .tooLarge(let limit):
            Problem(
                "upload.size",
                vi: "tệp lớn hơn \(Self.megabytes(limit)) MB.",
                remedy: "Giảm độ phân giải khi quét, hoặc chia thành nhiều tệp.",
                en: "it is larger than \(Self.megabytes(limit)) MB.",
                remedy: "Scan at a lower resolution, or split it into several files.")
        case .mismatch(let promised, let found): Self.mismatch(promised, found)
        case .damaged(let kind):
            Problem(
                "upload.damaged",
                vi: "tệp \(kind.shown) bị hỏng hoặc bị cắt dở.",
                remedy: "Mở tệp gốc để kiểm tra, lưu lại rồi tải lên lại.",
                en: "the \(kind.shown) is broken or cut off.", remedy: "Open the original, save it anew and try again.")
        case .unreadable(let reason):
            Problem(
                "upload.unreadable",
                vi: "máy chủ không đọc được tệp vừa nhận (\(reason)).",
                remedy: "Tải lên lại; nếu vẫn lỗi, báo người quản trị kiểm tra đĩa.",
                en: "the server can not read what it received (\(reason)).",
                remedy: "Try again; if it fails again, ask the administrator to look at the disk.")
        default:
            Problem(
                "upload.kind",
                vi: "không phải loại tệp được nhận.",
                remedy: "Dùng PDF, DOCX, XLSX, PNG, JPEG, DOC, XLS, hoặc ZIP chứa các loại này.",
                en: "it is of a kind that is not taken.",
                remedy: "Use PDF, DOCX, XLSX, PNG, JPEG, DOC, XLS, or a ZIP of these.")
        }
    }

    private static func mismatch(_ promised: UploadKind, _ found: UploadKind?) -> Problem {
        let content = found.map { Bilingual(vi: "là \($0.shown)", en: "is \($0.shown)") }
        let other = Bilingual(vi: "không phải \(promised.shown)", en: "is not \(promised.shown)")
        return Problem(
            "upload.mismatch",
            vi: "tên tệp ghi \(promised.shown) nhưng nội dung \((content ?? other).vi).",
            remedy: "Mở tệp bằng chương trình đã tạo ra nó và lưu lại đúng loại; không chỉ đổi phần đuôi của tên.",
            en: "its name says \(promised.shown), but the content \((content ?? other).en).",
            remedy: "Open it where it was made and save it as that kind; changing the end of the name is not enough.")
    }

    private static func megabytes(_ bytes: Int) -> String {
        bytes < 1 << 20 ? "1" : String((bytes + (1 << 19)) >> 20)
    }
}

extension UploadKind {
    /// As people write it: "PDF".
    var shown: String { rawValue.uppercased() }
}
