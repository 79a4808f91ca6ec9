import CZip

/// The files of a zip archive in memory, read piece by piece and never beyond the limits.
struct ZipArchive: ~Copyable {
    /// One file of the archive.
    struct Part: Sendable {
        let name: String
        let packedSize: Int
        fileprivate let number: UInt64
    }

    private let archive: OpaquePointer
    private let limits: WorkbookLimits
    /// Bytes unpacked so far: what the archive claims is checked first, what comes out of it counts.
    private var unpackedSize = 0
    /// The files by their names in small letters.
    private let parts: [String: Part]

    /// Opens an archive; `bytes` must outlive it.
    ///
    /// Throws a fault where it is none, where a file is encrypted or named twice, and where it claims to be too large.
    init(_ bytes: UnsafeRawBufferPointer, limits: WorkbookLimits) throws(WorkbookFault) {
        var fault = zip_error_t()
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &fault) else {
            throw .damaged(part: "zip")
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &fault) else {
            zip_source_free(source)
            throw .damaged(part: "zip")
        }
        do throws(WorkbookFault) {
            parts = try Self.parts(of: archive, limits: limits)
        } catch {
            zip_discard(archive)
            throw error
        }
        self.archive = archive
        self.limits = limits
    }

    deinit { zip_discard(archive) }

    /// The names of all files, in small letters.
    var names: some Collection<String> { parts.keys }

    /// Whether the archive has a file of that name.
    func contains(_ name: String) -> Bool { parts[name.lowercased()] != nil }

    /// Unpacks a file and gives its bytes to `take` in pieces, until that returns `false`.
    mutating func read(
        _ name: String, _ take: (UnsafeRawBufferPointer) -> Bool
    ) throws(WorkbookFault) {
        guard let part = parts[name.lowercased()], let file = zip_fopen_index(archive, part.number, 0) else {
            throw .damaged(part: name)
        }
        defer { zip_fclose(file) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
        defer { buffer.deallocate() }
        var size = 0
        while true {
            let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
            guard count >= 0 else { throw .damaged(part: part.name) }
            if count == 0 { return }
            size += count
            unpackedSize += count
            if unpackedSize > limits.unpackedSize || limits.isBomb(packed: part.packedSize, unpacked: size) {
                throw .tooLarge(.unpacked(part: part.name))
            }
            if !take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { return }
        }
    }

    private static func parts(
        of archive: OpaquePointer, limits: WorkbookLimits
    ) throws(WorkbookFault) -> [String: Part] {
        let count = zip_get_num_entries(archive, 0)
        if count > limits.partCount { throw .tooLarge(.parts(limit: limits.partCount)) }
        var parts: [String: Part] = [:]
        var claimed = 0
        for number in 0..<UInt64(max(count, 0)) {
            var stat = zip_stat_t()
            guard zip_stat_index(archive, number, 0, &stat) == 0, let name = stat.name.map(String.init(cString:)) else {
                throw .damaged(part: "zip")
            }
            if stat.encryption_method != ZIP_EM_NONE { throw .password }
            let (unpacked, packed) = (Int(clamping: stat.size), Int(clamping: stat.comp_size))
            claimed += min(unpacked, limits.unpackedSize + 1)
            if claimed > limits.unpackedSize || limits.isBomb(packed: packed, unpacked: unpacked) {
                throw .tooLarge(.unpacked(part: name))
            }
            let part = Part(name: name, packedSize: packed, number: number)
            guard parts.updateValue(part, forKey: name.lowercased()) == nil else { throw .damaged(part: name) }
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
