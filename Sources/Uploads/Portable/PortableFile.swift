/// A PDF as bytes: whole, encrypted, and what it can do when opened.
struct PortableFile {
    private let bytes: StoredBytes
    private let names: PortableNames
    private let hidden: PackedObjects

    /// Looks through the whole file once, and through its packed objects.
    init(_ bytes: StoredBytes) throws(UploadFault) {
        var names = PortableNames()
        try bytes.forEachPiece { (start, piece) throws(UploadFault) in
            let rest = try bytes.bytes(at: start + piece.count, count: PortableNames.margin)
            (piece + rest).withUnsafeBytes { names.scan($0, at: start) }
        }
        (self.bytes, self.names) = (bytes, names)
        hidden = try PackedObjects(in: bytes, at: names.objects)
    }

    /// Refuses what is cut off or has a password; nothing of that can be packed away.
    func judge() throws(UploadFault) {
        let end = try bytes.bytes(at: max(0, bytes.count - 1024), count: 1024)
        guard end.firstRange(of: Array("%%EOF".utf8)) != nil else { throw .damaged(.pdf) }
        if try isEncrypted(end) { throw .password }
    }

    var remarks: [UploadRemark] {
        let found = names.found.union(hidden.found)
        return [
            found.contains(.javaScript) ? .scripts : nil, found.contains(.launch) ? .launchesPrograms : nil,
            found.contains(.embeddedFile) ? .carriesFiles : nil, hidden.isWhole ? nil : .unreadParts,
        ].compactMap(\.self)
    }

    /// The dictionary of the last cross-reference, which is never packed, names the encryption. Where the file does not
    /// say where that dictionary is, readers look for any, and so the name anywhere counts.
    private func isEncrypted(_ end: [UInt8]) throws(UploadFault) -> Bool {
        guard names.found.contains(.encrypt) else { return false }
        guard let start = try crossReference(end) else { return true }
        var trailer = PortableNames()
        start.withUnsafeBytes { trailer.scan($0, at: 0) }
        return trailer.found.contains(.encrypt)
    }

    /// The last trailer, or the beginning of the cross-reference stream up to its packed content.
    private func crossReference(_ end: [UInt8]) throws(UploadFault) -> [UInt8]? {
        let text = String(decoding: end, as: UTF8.self)
        guard let word = text.ranges(of: "startxref").last else { return nil }
        let digits = text[word.upperBound...].drop(while: \.isWhitespace).prefix(while: \.isNumber)
        guard let start = Int(digits), let head = try bytes.wholeBytes(at: start, count: 4) else { return nil }
        if head == Array("xref".utf8) { return try part(from: start, marked: "trailer", upTo: "startxref") }
        guard head.first.map({ (0x30...0x39).contains($0) }) == true else { return nil }
        return try part(from: start, marked: "obj", upTo: "stream")
    }

    /// What stands between two words, looking 64 kB at a time and never past 4 MB.
    private func part(from start: Int, marked first: String, upTo last: String) throws(UploadFault) -> [UInt8]? {
        var place = start
        while place < min(bytes.count, start + (4 << 20)) {
            let piece = try bytes.bytes(at: place, count: 64 << 10)
            if let found = piece.firstRange(of: Array(first.utf8)) {
                let part = try bytes.bytes(at: place + found.upperBound, count: 64 << 10)
                return part.firstRange(of: Array(last.utf8)).map { Array(part[..<$0.lowerBound]) }
            }
            place += max(1, piece.count - first.utf8.count)
        }
        return nil
    }
}
