import Archives

/// The files of a zip archive in memory, read piece by piece and never beyond the limits.
struct ZipArchive: ~Copyable {
    private let reader: ZipReader
    private let limits: WorkbookLimits
    /// Bytes unpacked so far: what the archive claims is checked first, what comes out of it counts.
    private var unpackedSize = 0
    /// The files by their names in small letters.
    private let parts: [String: ZipReader.Part]

    /// Opens an archive; `bytes` must outlive it.
    ///
    /// Throws a fault where it is none, where a file is encrypted or named twice, and where it claims to be too large.
    init(_ bytes: UnsafeRawBufferPointer, limits: WorkbookLimits) throws(WorkbookFault) {
        let reader: ZipReader
        do throws(ZipReader.Damage) { reader = try ZipReader(bytes) } catch { throw .damaged(part: "zip") }
        parts = try Self.parts(of: reader, limits: limits)
        (self.reader, self.limits) = (reader, limits)
    }

    /// The names of all files, in small letters.
    var names: some Collection<String> { parts.keys }

    /// Whether the archive has a file of that name.
    func contains(_ name: String) -> Bool { parts[name.lowercased()] != nil }

    /// Unpacks a file and gives its bytes to `take` in pieces, until that returns `false`.
    mutating func read(
        _ name: String, _ take: (UnsafeRawBufferPointer) -> Bool
    ) throws(WorkbookFault) {
        guard let part = parts[name.lowercased()] else { throw .damaged(part: name) }
        let limits = limits
        var (size, sum) = (0, unpackedSize)
        defer { unpackedSize = sum }
        let ending = try reader.read(part) { (piece) throws(WorkbookFault) in
            size += piece.count
            sum += piece.count
            if sum > limits.unpackedSize || limits.isBomb(packed: part.packedSize, unpacked: size) {
                throw .tooLarge(.unpacked(part: part.nameText))
            }
            return take(piece)
        }
        if ending == .damaged { throw .damaged(part: part.nameText) }
    }

    private static func parts(
        of reader: ZipReader, limits: WorkbookLimits
    ) throws(WorkbookFault) -> [String: ZipReader.Part] {
        if reader.count > limits.partCount { throw .tooLarge(.parts(limit: limits.partCount)) }
        let list: [ZipReader.Part]
        do throws(ZipReader.Damage) { list = try reader.parts() } catch { throw .damaged(part: "zip") }
        var parts: [String: ZipReader.Part] = [:]
        var claimed = 0
        for part in list {
            if part.isEncrypted { throw .password }
            claimed += min(part.unpackedSize, limits.unpackedSize + 1)
            if claimed > limits.unpackedSize || limits.isBomb(packed: part.packedSize, unpacked: part.unpackedSize) {
                throw .tooLarge(.unpacked(part: part.nameText))
            }
            guard parts.updateValue(part, forKey: part.nameText.lowercased()) == nil else {
                throw .damaged(part: part.nameText)
            }
        }
        return parts
    }
}

extension WorkbookLimits {
    /// Whether a file grew more by unpacking than real ones do; small ones may be as empty as they like.
    fileprivate func isBomb(packed: Int, unpacked: Int) -> Bool {
        unpacked > 1 << 20 && unpacked / packingRatio > packed
    }
}
