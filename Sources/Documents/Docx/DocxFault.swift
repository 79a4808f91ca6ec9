import Wording

/// Why a DOCX file could not be packed (lỗi khi đóng gói tệp DOCX).
public enum DocxFault: Explained, Hashable {
    /// There is not enough memory.
    case memory
    /// The library that packs refused, with its reason.
    case refused(reason: String)

    public var problem: Problem {
        switch self {
        case .memory:
            Problem(
                "docx.memory",
                vi: "Máy chủ thiếu bộ nhớ nên không tạo được tệp DOCX.", remedy: "Thử lại khi máy chủ bớt việc.",
                en: "The server has not enough memory for the DOCX file.", remedy: "Try again when it is less busy.")
        case .refused(let reason):
            Problem(
                "docx.refused",
                vi: "Không đóng gói được tệp DOCX (\(reason)).",
                remedy: "Thử lại; nếu vẫn lỗi, báo người quản trị kèm dòng này.",
                en: "The DOCX file could not be packed (\(reason)).",
                remedy: "Try again; if it fails again, send this line to the administrator.")
        }
    }
}
