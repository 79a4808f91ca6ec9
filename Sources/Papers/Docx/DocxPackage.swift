import Archives

/// The parts of a DOCX file (gói tệp DOCX), read piece by piece and never beyond the limits.
final class DocxPackage {
    private let reader: ZipReader
    private let limits: PaperLimits
    /// By their names in small letters.
    private let parts: [String: ZipReader.Part]
    /// Bytes unpacked so far: what the archive claims is checked first, what comes out of it counts.
    private var unpackedSize = 0

    /// Opens an archive; `bytes` must outlive it.
    init(_ bytes: UnsafeRawBufferPointer, limits: PaperLimits) throws(PaperFault) {
        if bytes.count > limits.fileSize { throw .tooLarge(.bytes(found: bytes.count, limit: limits.fileSize)) }
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { throw PaperFault(notArchive: bytes) }
        do throws(ZipReader.Damage) { reader = try ZipReader(bytes) } catch { throw .damaged(part: "zip") }
        self.limits = limits
        parts = try Self.parts(of: reader, limits)
    }

    /// The part with the text, if the file is a Word document without macros.
    func mainPart() throws(PaperFault) -> String {
        guard contains("[Content_Types].xml") else {
            throw .otherKind(contains("mimetype") ? .openDocument : .archive)
        }
        let types = try tree("[Content_Types].xml")?.children.compactMap { $0.attributes["ContentType"] } ?? []
        let all = types.joined(separator: " ").lowercased()
        if all.contains("macroenabled") || all.contains("vbaproject") { throw .macros }
        let links = try links(of: "")
        guard let main = links.values.first(where: { $0.kind == "officeDocument" })?.part else {
            throw .damaged(part: "_rels/.rels")
        }
        guard all.contains("wordprocessingml.") else {
            throw .otherKind(all.contains("presentationml.") ? .slides : .spreadsheet)
        }
        guard contains(main) else { throw .damaged(part: main) }
        return main
    }

    func contains(_ name: String) -> Bool { parts[name.lowercased()] != nil }

    /// A whole part as a tree; `nil` where there is no such part.
    func tree(_ name: String) throws(PaperFault) -> XMLNode? {
        guard contains(name) else { return nil }
        var (builder, root) = (XMLTreeBuilder(), XMLNode?.none)
        try read(
            name, begin: { builder.begin($0, $1) }, end: { _ in root = builder.end() ?? root }, characters: { _ in },
            isEnough: { [limits] in builder.count > limits.entryCount * 20 })
        if builder.count > limits.entryCount * 20 {
            throw .tooLarge(.entries(part: name, limit: limits.entryCount * 20))
        }
        return root
    }

    /// Reads a part element by element, until it is enough.
    func read(
        _ name: String, begin: @escaping (String, XMLReader.Attributes) -> Void, end: @escaping (String) -> Void,
        characters: @escaping (String) -> Void, isEnough: () -> Bool = { false }
    ) throws(PaperFault) {
        guard let part = parts[name.lowercased()],
            let xml = XMLReader(begin: begin, end: end, characters: characters)
        else { throw .damaged(part: name) }
        try unpack(part) { (piece) throws(PaperFault) in
            do throws(XMLReader.Fault) { try xml.take(piece) } catch { throw PaperFault(error, in: name) }
            return !isEnough()
        }
        guard !isEnough() else { return }
        do throws(XMLReader.Fault) { try xml.finish() } catch { throw PaperFault(error, in: name) }
    }

    private func unpack(
        _ part: ZipReader.Part, _ take: (UnsafeRawBufferPointer) throws(PaperFault) -> Bool
    ) throws(PaperFault) {
        var size = 0
        let ending = try reader.read(part) { (piece) throws(PaperFault) in
            size += piece.count
            unpackedSize += piece.count
            if unpackedSize > limits.unpackedSize || limits.isBomb(packed: part.packedSize, unpacked: size) {
                throw .tooLarge(.unpacked(part: part.nameText))
            }
            return try take(piece)
        }
        if ending == .damaged { throw .damaged(part: part.nameText) }
    }

    private static func parts(
        of reader: ZipReader, _ limits: PaperLimits
    ) throws(PaperFault) -> [String: ZipReader.Part] {
        if reader.count > limits.partCount { throw .tooLarge(.parts(limit: limits.partCount)) }
        let list: [ZipReader.Part]
        do throws(ZipReader.Damage) { list = try reader.parts() } catch { throw .damaged(part: "zip") }
        var parts: [String: ZipReader.Part] = [:]
        for part in list {
            if part.isEncrypted { throw .password }
            guard parts.updateValue(part, forKey: part.nameText.lowercased()) == nil else {
                throw .damaged(part: part.nameText)
            }
        }
        return parts
    }
}

extension PaperLimits {
    /// Whether a part grew more by unpacking than real ones do; small ones may be as empty as they like.
    fileprivate func isBomb(packed: Int, unpacked: Int) -> Bool {
        unpacked > 1 << 20 && unpacked / packingRatio > packed
    }
}

extension PaperFault {
    init(_ fault: XMLReader.Fault, in part: String) {
        switch fault {
        case .malformed: self = .damaged(part: part)
        case .declares: self = .doctype(part: part)
        case .tooDeep: self = .tooLarge(.levels(part: part))
        }
    }

    /// What the first bytes say of a file that is no zip archive.
    fileprivate init(notArchive bytes: UnsafeRawBufferPointer) {
        let head = bytes.prefix(64 << 10)
        if bytes.isEmpty {
            self = .empty
        } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            // A compound file names its streams in UTF-16.
            let text = String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
            self = text.contains("EncryptedPackage") ? .password : .otherKind(.word97)
        } else {
            self = .otherKind(head.starts(with: Array("%PDF-".utf8)) ? .pdf : .unknown)
        }
    }
}
