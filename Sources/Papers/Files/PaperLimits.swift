/// How much of a paper from outside is read before it is refused (giới hạn khi đọc văn bản).
public struct PaperLimits: Hashable, Sendable {
    /// Bytes of the file.
    public var fileSize = 20 << 20
    /// Files in its archive.
    public var partCount = 5_000
    /// Bytes of the parts that are read, unpacked.
    public var unpackedSize = 100 << 20
    /// Bytes that one packed byte may become, in parts above a megabyte.
    public var packingRatio = 200
    /// Paragraphs.
    public var paragraphCount = 300_000
    /// Rows and cells of tables.
    public var cellCount = 1_000_000
    /// Stretches of one paragraph that look different.
    public var runCount = 20_000
    /// Characters.
    public var letterCount = 20_000_000
    /// Styles, numberings and other entries of one list.
    public var entryCount = 20_000

    /// Enough for the longest paper of a province, and for one machine to bear.
    public init() {}
}
