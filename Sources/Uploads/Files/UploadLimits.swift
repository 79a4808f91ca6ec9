/// How large what is handed in may be (giới hạn tệp tải lên).
public struct UploadLimits: Hashable, Sendable {
    /// Bytes of one file.
    public var fileBytes: Int
    /// Bytes of a ZIP that carries files.
    public var carrierBytes: Int
    /// Files in such a ZIP.
    public var carrierFiles: Int
    /// Bytes that all files of such a ZIP may become when unpacked.
    public var carriedBytes: Int
    /// Bytes that a DOCX or XLSX may become when unpacked.
    public var unpackedBytes: Int
    /// Parts of a DOCX or XLSX.
    public var parts: Int
    /// How many times its packed size anything above 1 MB may become.
    public var ratio: Int
    /// Width times height of a picture.
    public var pixels: Int

    /// Limits that papers of a commune do not reach: 20 MB a file, 200 MB a carrier.
    public init(
        fileBytes: Int = 20 << 20, carrierBytes: Int = 200 << 20, carrierFiles: Int = 1000,
        carriedBytes: Int = 500 << 20, unpackedBytes: Int = 200 << 20, parts: Int = 5000, ratio: Int = 100,
        pixels: Int = 60_000_000
    ) {
        (self.fileBytes, self.carrierBytes, self.carrierFiles) = (fileBytes, carrierBytes, carrierFiles)
        (self.carriedBytes, self.unpackedBytes, self.parts) = (carriedBytes, unpackedBytes, parts)
        (self.ratio, self.pixels) = (ratio, pixels)
    }

    /// The most that a file of that kind may weigh.
    public func bytes(of kind: UploadKind) -> Int { kind == .zip ? carrierBytes : fileBytes }

    /// The most that the content of an archive may become.
    func unpackedBytes(of kind: UploadKind) -> Int { kind == .zip ? carriedBytes : unpackedBytes }

    /// Whether something grew more by unpacking than real papers do; small ones may be as empty as they like.
    func isBomb(packed: Int, unpacked: Int) -> Bool {
        unpacked > 1 << 20 && unpacked / ratio > packed
    }
}
