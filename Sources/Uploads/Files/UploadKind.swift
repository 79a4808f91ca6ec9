/// What may be handed in as evidence (loại tệp).
public enum UploadKind: String, Hashable, Sendable, CaseIterable {
    case pdf
    case docx
    case xlsx
    case png
    case jpeg
    /// Word as it was until 2003: kept, not shown.
    case doc
    /// Excel as it was until 2003: kept, not shown.
    case xls
    /// Only a carrier of others; never kept itself.
    case zip

    /// The kind that the end of a name promises, `nil` for any other end.
    public init?(extensionOf name: String) {
        guard let point = name.lastIndex(of: ".") else { return nil }
        let end = name[name.index(after: point)...].lowercased()
        self.init(rawValue: end == "jpg" ? "jpeg" : end)
    }

    /// As HTTP names it.
    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .doc: "application/msword"
        case .xls: "application/vnd.ms-excel"
        case .zip: "application/zip"
        }
    }

    /// Whether its content can be shown beside a score.
    public var canPreview: Bool {
        switch self {
        case .pdf, .docx, .xlsx, .png, .jpeg: true
        case .doc, .xls, .zip: false
        }
    }
}
