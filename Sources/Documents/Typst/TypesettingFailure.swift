import Programs
import Wording

/// Why there is no PDF (không tạo được PDF); DOCX and the page in the browser do not need what is missing.
public enum TypesettingFailure: Explained, Hashable {
    /// Typst is not installed.
    case missing
    /// No font of Times New Roman's measures with Vietnamese letters is installed.
    case fontsMissing
    /// Typst refused the source, with its words.
    case refused(String)
    /// The child was stopped.
    case program(ProgramFailure)
    /// The child ended without an answer.
    case noAnswer

    public var problem: Problem {
        switch self {
        case .program(let failure): failure.problem
        case .missing:
            Problem(
                "pdf.typst",
                vi: "Máy chủ chưa có Typst nên chưa tạo được PDF; bản DOCX và bản xem trên trang vẫn dùng được.",
                remedy:
                    "Người quản trị tạo môi trường Python (python3 -m venv), cài gói typst bằng pip, rồi đặt CCHC_TYPST_PYTHON là đường dẫn tới python của môi trường đó.",
                en: "The server has no Typst, hence no PDF; DOCX and the page in the browser work.",
                remedy:
                    "The administrator makes a Python environment (python3 -m venv), installs typst by pip and sets CCHC_TYPST_PYTHON to its python."
            )
        case .fontsMissing:
            Problem(
                "pdf.fonts",
                vi:
                    "Máy chủ chưa có phông Times New Roman, hoặc phông cùng kích thước có đủ chữ tiếng Việt, nên chưa tạo được PDF.",
                remedy: "Người quản trị cài gói Debian fonts-liberation2: apt-get install fonts-liberation2.",
                en:
                    "The server has neither Times New Roman nor a font of its measures with Vietnamese letters, hence no PDF.",
                remedy: "The administrator installs Debian's fonts-liberation2: apt-get install fonts-liberation2.")
        case .refused(let reason): refused(reason)
        case .noAnswer: refused("—")
        }
    }

    private func refused(_ reason: String) -> Problem {
        Problem(
            "pdf.refused",
            vi: "Typst không dàn trang được văn bản này (\(reason)).",
            remedy: "Dùng bản DOCX, và báo người quản trị kèm dòng này.",
            en: "Typst could not set this paper (\(reason)).",
            remedy: "Use the DOCX file, and send this line to the administrator.")
    }
}
