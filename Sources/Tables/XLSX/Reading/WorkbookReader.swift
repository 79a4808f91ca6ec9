/// Finds the parts of a workbook in its archive and reads them one after the other.
struct WorkbookReader: ~Copyable {
    private var archive: ZipArchive
    private let limits: WorkbookLimits

    /// Reads all sheets.
    static func sheets(of bytes: [UInt8], limits: WorkbookLimits) throws(WorkbookFault) -> [WorkbookSheet] {
        if bytes.count > limits.fileSize {
            throw .tooLarge(.bytes(found: bytes.count, limit: limits.fileSize))
        }
        return try bytes.withUnsafeBufferPointer { (buffer) throws(WorkbookFault) in
            let bytes = UnsafeRawBufferPointer(buffer)
            guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { throw WorkbookFault(notArchive: bytes) }
            var reader = WorkbookReader(archive: try ZipArchive(bytes, limits: limits), limits: limits)
            return try reader.sheets()
        }
    }

    private mutating func sheets() throws(WorkbookFault) -> [WorkbookSheet] {
        let part = try mainPart()
        let list = try read(part, into: SheetList())
        if list.sheets.count > limits.sheetCount { throw .tooLarge(.sheets(limit: limits.sheetCount)) }
        let links = try read(Relationships.part(of: part), into: Relationships(of: part))
        let texts = try sharedTexts(links)
        let formats = try cellFormats(links)
        var values = CellValues(texts: texts, formats: formats, epoch: list.epoch)
        var sheets: [WorkbookSheet] = []
        for entry in list.sheets {
            guard let link = links.links[entry.link] else { throw .damaged(part: entry.name) }
            guard link.kind == "worksheet" else { continue }
            let sheet = try read(link.part, into: SheetPart(entry, values: values, limits: limits))
            values.cellsRead = sheet.cellsRead
            sheets.append(sheet.sheet)
        }
        return sheets
    }

    /// The part that lists the sheets, if the archive is a workbook without macros.
    private mutating func mainPart() throws(WorkbookFault) -> String {
        guard archive.contains(ContentTypes.part) else {
            throw .otherKind(archive.contains("mimetype") ? .openDocument : .archive)
        }
        let types = try read(ContentTypes.part, into: ContentTypes())
        if let kind = types.otherKind { throw .otherKind(kind) }
        if types.hasMacros || archive.names.contains(where: { $0.hasSuffix("vbaproject.bin") }) { throw .macros }
        guard let part = types.workbook else { throw .otherKind(.archive) }
        return part
    }

    private mutating func sharedTexts(_ links: Relationships) throws(WorkbookFault) -> [String] {
        guard let part = links.part(ofKind: "sharedStrings") else { return [] }
        return try read(part, into: SharedTexts(limit: limits.sharedTextCount)).texts
    }

    private mutating func cellFormats(_ links: Relationships) throws(WorkbookFault) -> [NumberFormat] {
        guard let part = links.part(ofKind: "styles") else { return [] }
        return try read(part, into: CellFormats()).formats
    }

    private mutating func read<Handler: XMLHandler>(_ part: String, into handler: Handler) throws(WorkbookFault)
        -> Handler
    {
        try XMLScanner.read(part, of: &archive, limits: limits, into: handler)
        return handler
    }
}
