/// DOC and XLS: which of them, and whether macros or a password are inside.
struct OldOffice {
    private let file: CompoundFile
    private let promised: UploadKind

    /// Opens the container that `promised` names, which may be DOCX or XLSX where a password hides them.
    init(_ bytes: StoredBytes, promised: UploadKind) throws(UploadFault) {
        file = try CompoundFile(bytes, as: promised)
        self.promised = promised
    }

    /// Says nothing where all is well.
    func judge() throws(UploadFault) {
        if file.has("EncryptedPackage", isStorage: false) { throw .password }
        guard let kind else { throw .mismatch(promised: promised, found: nil) }
        guard kind == promised else { throw .mismatch(promised: promised, found: kind) }
        if Self.macroStorages.contains(where: { file.has($0, isStorage: true) }) { throw .macros }
        if file.has("_VBA_PROJECT", isStorage: false) { throw .macros }
        switch kind {
        case .doc: try judgeWord()
        default: try judgeExcel()
        }
    }

    /// What an appraiser should know.
    var remarks: [UploadRemark] {
        file.has("ObjectPool", isStorage: true) || file.has("\u{1}Ole10Native", isStorage: false)
            ? [.embeddedObjects, .noPreview] : [.noPreview]
    }

    private static let macroStorages = ["Macros", "_VBA_PROJECT_CUR", "VBA"]

    private var kind: UploadKind? {
        if file.stream("WordDocument") != nil { return .doc }
        return workbook == nil ? nil : .xls
    }

    private var workbook: CompoundFile.Entry? { file.stream("Workbook") ?? file.stream("Book") }

    /// The File Information Block: its sign, and the bit of encryption in its flags ([MS-DOC] 2.5.2).
    private func judgeWord() throws(UploadFault) {
        guard let entry = file.stream("WordDocument") else { return }
        let block = try file.read(try file.places(of: entry, as: .doc), at: 0, count: 32)
        guard block.count == 32, block.short(at: 0) == 0xA5EC || block.short(at: 0) == 0xA5DC else {
            throw .damaged(.doc)
        }
        if block.short(at: 10) & 0x0100 != 0 { throw .password }
    }

    /// The records of the workbook up to the end of its first part: FILEPASS, and sheets of Excel 4 macros ([MS-XLS]).
    private func judgeExcel() throws(UploadFault) {
        guard let entry = workbook else { return }
        let places = try file.places(of: entry, as: .xls)
        var place = 0
        while place < places.count {
            let head = try file.read(places, at: place, count: 10)
            guard head.count >= 4 else { throw .damaged(.xls) }
            let (type, length) = (head.short(at: 0), head.short(at: 2))
            guard place > 0 || type & 0xFF == 0x09 else { throw .damaged(.xls) }
            switch type {
            case 0x002F: throw .password
            case 0x0085 where length >= 6 && head.count == 10 && head[9] == 1: throw .macros
            case 0x000A: return
            default: place += 4 + length
            }
        }
        throw .damaged(.xls)
    }
}
