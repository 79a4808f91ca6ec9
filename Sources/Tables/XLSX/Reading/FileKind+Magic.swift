extension WorkbookFault {
    /// What the first bytes say of a file that is no zip archive.
    init(notArchive bytes: UnsafeRawBufferPointer) {
        let head = bytes.prefix(1024)
        self =
            if bytes.isEmpty {
                .empty
            } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
                Self.compound(bytes)
            } else {
                .otherKind(Self.kind(head))
            }
    }

    /// A compound file is a password-protected new workbook or an old document of one of several programs.
    ///
    /// Its directory names its streams in UTF-16; nothing else of it is looked at.
    private static func compound(_ bytes: UnsafeRawBufferPointer) -> WorkbookFault {
        let contains = { (name: String) in bytes.contains(name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) }
        if contains("EncryptedPackage") { return .password }
        if contains("Workbook") || contains("Book") { return .otherKind(.excel97) }
        if contains("WordDocument") { return .otherKind(.word) }
        return .otherKind(contains("PowerPoint Document") ? .slides : .unknown)
    }

    private static func kind(_ head: Slice<UnsafeRawBufferPointer>) -> FileKind {
        let magics: [(FileKind, String)] = [
            (.pdf, "%PDF-"), (.picture, "GIF8"), (.word, "{\\rtf"), (.archive, "Rar!"), (.archive, "7z\u{BC}"),
        ]
        if let found = magics.first(where: { head.starts(with: $0.1.unicodeScalars.map { UInt8($0.value & 0xFF) }) }) {
            return found.0
        }
        if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) || head.starts(with: [0xFF, 0xD8, 0xFF]) { return .picture }
        if head.contains(0) { return .unknown }
        let text = String(decoding: head, as: UTF8.self).lowercased()
        return text.contains("<html") || text.contains("<table") ? .webPage : .text
    }
}

extension UnsafeRawBufferPointer {
    /// Whether these bytes stand somewhere among ours.
    fileprivate func contains(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, count >= bytes.count else { return false }
        return (0...count - bytes.count).contains { self[$0] == first && self[$0...].starts(with: bytes) }
    }
}
