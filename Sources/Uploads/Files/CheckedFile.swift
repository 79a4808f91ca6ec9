/// A file that was handed in and found fit to be kept (tệp đã kiểm tra).
public struct CheckedFile: Hashable, Sendable {
    /// Width and height of a picture (kích thước ảnh).
    public struct PixelSize: Hashable, Sendable {
        public let width: Int
        public let height: Int
    }

    /// As the person named it, composed (NFC).
    public let name: String
    public let kind: UploadKind
    /// Bytes.
    public let size: Int
    /// SHA-256 of the content, 64 digits in small letters.
    public let sha256: String
    /// Pages of a PDF, where the server can count them.
    public internal(set) var pages: Int?
    /// Of a picture only.
    public internal(set) var pixelSize: PixelSize?
    /// What an appraiser should know of it.
    public internal(set) var remarks: [UploadRemark] = []

    public var mediaType: String { kind.mediaType }
    public var canPreview: Bool { kind.canPreview }
}
