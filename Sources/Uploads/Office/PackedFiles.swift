import CZip

/// A zip archive on the disk, read piece by piece and never beyond the limits.
struct PackedFiles: ~Copyable {
    /// One file of the archive.
    struct Part: Hashable {
        /// As the archive writes it.
        let rawName: [UInt8]
        let packedSize: Int
        let unpackedSize: Int
        let isEncrypted: Bool
        /// A link to another place, which Unix archives may hold.
        let isLink: Bool
        fileprivate let number: UInt64

        var name: String { EntryName.text(rawName) }
    }

    let parts: [Part]
    private let archive: OpaquePointer

    /// Opens an archive; what it claims of itself is held against the limits before anything is unpacked.
    init(path: String, kind: UploadKind, limits: UploadLimits) throws(UploadFault) {
        var code: CInt = 0
        guard let archive = zip_open(path, ZIP_RDONLY, &code) else { throw .damaged(kind) }
        let found: [Part]
        do throws(UploadFault) {
            let most = kind == .zip ? limits.carrierFiles : limits.parts
            found = try Self.parts(of: archive, most: most, kind: kind)
            try Self.judge(found, kind, limits)
        } catch {
            zip_discard(archive)
            throw error
        }
        self.archive = archive
        parts = found
    }

    deinit { zip_discard(archive) }

    /// Unpacks a file in pieces of 64 kB; one that becomes more than it claimed, or whose checksum is wrong, is broken.
    func read(
        _ part: Part, as kind: UploadKind, _ take: (UnsafeRawBufferPointer) throws(UploadFault) -> Void
    ) throws(UploadFault) {
        guard let file = zip_fopen_index(archive, part.number, 0) else { throw .damaged(kind) }
        defer { zip_fclose(file) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 8)
        defer { buffer.deallocate() }
        var size = 0
        while true {
            let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
            guard count >= 0 else { throw .damaged(kind) }
            if count == 0 { break }
            size += count
            if size > part.unpackedSize { throw .bomb }
            try take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
        guard size == part.unpackedSize else { throw .damaged(kind) }
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

    private static func parts(
        of archive: OpaquePointer, most: Int, kind: UploadKind
    ) throws(UploadFault) -> [Part] {
        let count = zip_get_num_entries(archive, 0)
        guard count <= most else { throw .tooManyParts(limit: most) }
        var parts: [Part] = []
        for number in 0..<UInt64(max(0, count)) {
            guard let part = part(number, of: archive) else { throw .damaged(kind) }
            parts.append(part)
        }
        return parts
    }

    private static func part(_ number: UInt64, of archive: OpaquePointer) -> Part? {
        var status = zip_stat_t()
        guard zip_stat_index(archive, number, 0, &status) == 0,
            let name = zip_get_name(archive, number, UInt32(ZIP_FL_ENC_RAW))
        else { return nil }
        var (system, attributes): (UInt8, UInt32) = (0, 0)
        zip_file_get_external_attributes(archive, number, 0, &system, &attributes)
        let isLink = Int32(system) == ZIP_OPSYS_UNIX && attributes >> 28 == 0xA
        return Part(
            rawName: bytes(name),
            packedSize: Int(clamping: status.comp_size), unpackedSize: Int(clamping: status.size),
            isEncrypted: status.encryption_method != ZIP_EM_NONE, isLink: isLink, number: number)
    }

    private static func bytes(_ text: UnsafePointer<CChar>) -> [UInt8] {
        var (bytes, place): ([UInt8], UnsafePointer<CChar>) = ([], text)
        while place.pointee != 0 {
            bytes.append(UInt8(bitPattern: place.pointee))
            place += 1
        }
        return bytes
    }
}
