import Archives

/// A zip archive on the disk, read piece by piece and never beyond the limits.
struct PackedFiles {
    typealias Part = ZipReader.Part

    let parts: [Part]
    private let reader: ZipReader

    /// Opens an archive; what it claims of itself is held against the limits before anything is unpacked.
    init(path: String, kind: UploadKind, limits: UploadLimits) throws(UploadFault) {
        do throws(ZipReader.Damage) { reader = try ZipReader(path: path) } catch { throw .damaged(kind) }
        let most = kind == .zip ? limits.carrierFiles : limits.parts
        guard reader.count <= most else { throw .tooManyParts(limit: most) }
        do throws(ZipReader.Damage) { parts = try reader.parts() } catch { throw .damaged(kind) }
        try Self.judge(parts, kind, limits)
    }

    /// Unpacks a file in pieces of 64 kB; one that becomes more than it claimed, or whose checksum is wrong, is broken.
    func read(
        _ part: Part, as kind: UploadKind, _ take: (UnsafeRawBufferPointer) throws(UploadFault) -> Void
    ) throws(UploadFault) {
        var size = 0
        let ending = try reader.read(part) { (piece) throws(UploadFault) in
            size += piece.count
            if size > part.unpackedSize { throw .bomb }
            try take(piece)
            return true
        }
        guard ending == .whole, size == part.unpackedSize else { throw .damaged(kind) }
    }

    private static func judge(_ parts: [Part], _ kind: UploadKind, _ limits: UploadLimits) throws(UploadFault) {
        let most = limits.unpackedBytes(of: kind)
        var sum = 0
        for part in parts {
            sum += min(part.unpackedSize, most + 1)
            let isBomb = limits.isBomb(packed: part.packedSize, unpacked: part.unpackedSize)
            if isBomb || sum > most { throw .bomb }
        }
    }
}

extension ZipReader.Part {
    var name: String { EntryName.text(rawName) }
}
