import Wording

/// What is worth knowing of a file that is kept all the same (lưu ý về tệp).
public enum UploadRemark: String, Hashable, Sendable, CaseIterable, Comparable {
    case scripts
    case launchesPrograms
    case carriesFiles
    case unreadParts
    case linksOutside
    case embeddedObjects
    case activeControls
    case noPreview
    case notCounted

    /// One sentence for whoever looks at the file.
    public var text: Bilingual {
        switch self {
        case .scripts: Bilingual(vi: "Tệp PDF có mã JavaScript.", en: "The PDF holds JavaScript.")
        case .launchesPrograms:
            Bilingual(vi: "Tệp PDF có lệnh mở chương trình khác.", en: "The PDF can start other programs.")
        case .carriesFiles: Bilingual(vi: "Tệp PDF có tệp đính kèm bên trong.", en: "The PDF carries other files.")
        case .unreadParts:
            Bilingual(
                vi: "Một phần cấu trúc của tệp PDF không đọc được để kiểm tra.",
                en: "Part of the PDF's structure could not be read for the check.")
        case .linksOutside:
            Bilingual(
                vi: "Tệp lấy nội dung từ nơi khác khi mở (mẫu, ảnh hoặc dữ liệu liên kết).",
                en: "The file takes content from elsewhere when opened (template, picture or linked data).")
        case .embeddedObjects: Bilingual(vi: "Tệp có đối tượng nhúng (OLE).", en: "The file embeds objects (OLE).")
        case .activeControls: Bilingual(vi: "Tệp có điều khiển ActiveX.", en: "The file has ActiveX controls.")
        case .noPreview:
            Bilingual(
                vi: "Định dạng cũ: lưu được nhưng không xem trước được.",
                en: "An old format: kept, but not shown as a preview.")
        case .notCounted:
            Bilingual(
                vi: "Máy chủ chưa có chương trình đọc PDF nên chưa đếm được số trang.",
                en: "The server has no program that reads PDF, so the pages are not counted.")
        }
    }

    public static func < (left: UploadRemark, right: UploadRemark) -> Bool { left.place < right.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
