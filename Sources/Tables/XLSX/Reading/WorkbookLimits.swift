/// How much of a file from outside is read before it is refused (giới hạn khi đọc bảng tính).
public struct WorkbookLimits: Hashable, Sendable {
    /// Bytes of the file.
    public var fileSize = 20 << 20
    /// Files in the archive.
    public var partCount = 2_000
    /// Bytes of all files in the archive, unpacked.
    public var unpackedSize = 200 << 20
    /// Bytes that one packed byte may become, in files of the archive above a megabyte.
    public var packingRatio = 200
    /// Sheets.
    public var sheetCount = 200
    /// Rows of a sheet, down to the last that holds something.
    public var rowCount = 100_000
    /// Columns of a sheet, up to the last that holds something.
    public var columnCount = 1_000
    /// Cells of the whole workbook, blank ones before a filled one of the same row included.
    public var cellCount = 500_000
    /// Texts that cells share.
    public var sharedTextCount = 500_000
    /// Levels of XML.
    public var depth = 32

    /// Enough for a province's figures, and for one machine to bear.
    public init() {}
}
