/// DOCX and XLSX: a zip archive with parts that name each other (Open Packaging Conventions).
struct OfficePackage {
    private let files: PackedFiles
    private let promised: UploadKind

    init(path: String, promised: UploadKind, limits: UploadLimits) throws(UploadFault) {
        files = try PackedFiles(path: path, kind: promised, limits: limits)
        self.promised = promised
    }

    /// Reads every part once, so that sizes and checksums are those of the content and not what the archive claims.
    func judge() throws(UploadFault) -> [UploadRemark] {
        try judgeNames()
        let types = try ContentTypes(try read("[content_types].xml"), kind: promised)
        if types.hasMacros { throw .macros }
        let links = try PackageLinks(try read("_rels/.rels"), kind: promised)
        guard let main = links.mainPart, part(main) != nil else { throw .damaged(promised) }
        let found = types.kind(of: main)
        guard found == promised else { throw .mismatch(promised: promised, found: found ?? .zip) }
        return try remarks(linksOutside: try readAll(), hasControls: types.hasControls)
    }

    private func judgeNames() throws(UploadFault) {
        let names = files.parts.map { $0.name.lowercased() }
        if files.parts.contains(where: \.isEncrypted) { throw .password }
        guard Set(names).count == names.count else { throw .damaged(promised) }
        guard names.contains("[content_types].xml") else { throw .mismatch(promised: promised, found: .zip) }
        let macros = ["vbaproject.bin", "vbadata.xml"]
        if names.contains(where: { name in macros.contains { name.hasSuffix($0) } || name.contains("/macrosheets/") }) {
            throw .macros
        }
    }

    /// Whether any part asks for content from elsewhere.
    private func readAll() throws(UploadFault) -> Bool {
        var linksOutside = false
        for part in files.parts {
            if part.name.lowercased().hasSuffix(".rels") {
                linksOutside = try PackageLinks(try read(part), kind: promised).loadsFromOutside || linksOutside
            } else {
                try files.read(part, as: promised) { _ in }
            }
        }
        return linksOutside
    }

    private func remarks(linksOutside: Bool, hasControls: Bool) throws(UploadFault) -> [UploadRemark] {
        let hasObjects = files.parts.contains { $0.name.lowercased().contains("/embeddings/") }
        return [
            linksOutside ? .linksOutside : nil, hasObjects ? .embeddedObjects : nil,
            hasControls ? .activeControls : nil,
        ].compactMap(\.self)
    }

    private func part(_ name: String) -> PackedFiles.Part? {
        files.parts.first { $0.name.lowercased() == name.lowercased() }
    }

    private func read(_ name: String) throws(UploadFault) -> [UInt8] {
        guard let part = part(name) else { throw .damaged(promised) }
        return try read(part)
    }

    /// A part that describes others; real ones are small.
    private func read(_ part: PackedFiles.Part) throws(UploadFault) -> [UInt8] {
        guard part.unpackedSize <= 4 << 20 else { throw .bomb }
        var bytes: [UInt8] = []
        try files.read(part, as: promised) { (piece) throws(UploadFault) in bytes += piece }
        return bytes
    }
}
