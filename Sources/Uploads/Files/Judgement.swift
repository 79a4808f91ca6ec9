/// One file held against the rules of its kind; reads the disk and computes, so not for Swift's own threads.
struct Judgement {
    let name: String
    let path: String
    let limits: UploadLimits

    /// The file as it may be kept, but for what programs and the scanner have to say.
    func judge() throws(UploadFault) -> CheckedFile {
        let name = try UploadName.checked(name)
        guard let kind = UploadKind(extensionOf: name) else { throw .kind }
        let bytes = try StoredBytes(path: path)
        guard bytes.count > 0 else { throw .empty }
        guard bytes.count <= limits.bytes(of: kind) else { throw .tooLarge(limit: limits.bytes(of: kind)) }
        try judgeStart(of: bytes, promised: kind)
        var file = CheckedFile(name: name, kind: kind, size: bytes.count, sha256: try bytes.sha256())
        try judgeContent(bytes, &file)
        return file
    }

    /// What the first bytes say must be what the name says.
    private func judgeStart(of bytes: StoredBytes, promised: UploadKind) throws(UploadFault) {
        let signature = UploadKind.Signature(of: try bytes.bytes(at: 0, count: 1024))
        let expected: Set<UploadKind.Signature> =
            switch promised {
            case .pdf: [.pdf]
            case .png: [.png]
            case .jpeg: [.jpeg]
            case .zip: [.zip]
            case .doc, .xls: [.compound]
            case .docx, .xlsx: [.zip, .compound]
            }
        guard let signature, expected.contains(signature) else {
            throw .mismatch(promised: promised, found: signature?.kind)
        }
    }

    private func judgeContent(_ bytes: StoredBytes, _ file: inout CheckedFile) throws(UploadFault) {
        switch file.kind {
        case .pdf:
            let portable = try PortableFile(bytes)
            try portable.judge()
            file.remarks = portable.remarks
        case .png: file.pixelSize = try Picture(bytes, limits: limits).judgePNG()
        case .jpeg: file.pixelSize = try Picture(bytes, limits: limits).judgeJPEG()
        case .doc, .xls: try judgeOld(bytes, &file)
        case .docx, .xlsx:
            let start = try bytes.bytes(at: 0, count: 8)
            if UploadKind.Signature(of: start) == .compound { return try judgeOld(bytes, &file) }
            file.remarks = try OfficePackage(path: path, promised: file.kind, limits: limits).judge()
        case .zip: throw .nestedArchive
        }
    }

    private func judgeOld(_ bytes: StoredBytes, _ file: inout CheckedFile) throws(UploadFault) {
        let old = try OldOffice(bytes, promised: file.kind)
        try old.judge()
        file.remarks = old.remarks
    }
}
