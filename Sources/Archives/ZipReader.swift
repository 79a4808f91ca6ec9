import CZip

/// A zip archive that is read (tệp nén): first the list of its files, then each in pieces.
///
/// It judges nothing: how much an archive may hold, claim or become is for whoever reads it to say, as is what a name means.
public final class ZipReader {
    /// One file of the archive, as the archive claims it to be.
    public struct Part: Hashable, Sendable {
        /// The name as the archive writes it.
        public let rawName: [UInt8]
        /// The name as UTF-8, from the older code page where it is not marked as UTF-8 and can not be.
        public let nameText: String
        /// In bytes, as is `unpackedSize`.
        public let packedSize: Int
        public let unpackedSize: Int
        public let isEncrypted: Bool
        /// A link to another place, which Unix archives may hold.
        public let isLink: Bool
        fileprivate let number: UInt64
    }

    /// It is no archive, or its list is broken.
    public struct Damage: Error, Hashable {}

    /// How reading a file ended.
    public enum Ending: Hashable, Sendable {
        case whole
        /// Whoever took the pieces wanted no more.
        case stopped
        /// It can not be unpacked, or its checksum is wrong.
        case damaged
    }

    /// How many files there are.
    public let count: Int
    private let archive: OpaquePointer

    /// Opens an archive on the disk.
    ///
    /// - Parameter isStrict: whether its two lists of files must agree in everything.
    public convenience init(path: String, isStrict: Bool = false) throws(Damage) {
        var code: CInt = 0
        guard let archive = zip_open(path, ZIP_RDONLY | (isStrict ? ZIP_CHECKCONS : 0), &code) else { throw Damage() }
        self.init(archive)
    }

    /// Opens an archive in memory; `bytes` must outlive it.
    public convenience init(_ bytes: UnsafeRawBufferPointer) throws(Damage) {
        var fault = zip_error_t()
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &fault) else {
            throw Damage()
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &fault) else {
            zip_source_free(source)
            throw Damage()
        }
        self.init(archive)
    }

    private init(_ archive: OpaquePointer) {
        self.archive = archive
        count = Int(max(0, zip_get_num_entries(archive, 0)))
    }

    deinit { zip_discard(archive) }

    /// The files in the order of the archive's list. Look at `count` first: a small archive can list very many.
    public func parts() throws(Damage) -> [Part] {
        var parts: [Part] = []
        for number in 0..<UInt64(count) { parts.append(try part(number)) }
        return parts
    }

    /// Unpacks a file in pieces of at most 64 kB, until `take` returns `false`.
    public func read<Failure: Error>(
        _ part: Part, _ take: (UnsafeRawBufferPointer) throws(Failure) -> Bool
    ) throws(Failure) -> Ending {
        guard let file = zip_fopen_index(archive, part.number, 0) else { return .damaged }
        defer { zip_fclose(file) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 8)
        defer { buffer.deallocate() }
        while true {
            let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
            guard count > 0 else { return count == 0 ? .whole : .damaged }
            guard try take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return .stopped }
        }
    }

    private func part(_ number: UInt64) throws(Damage) -> Part {
        var status = zip_stat_t()
        guard zip_stat_index(archive, number, 0, &status) == 0, let text = status.name.map({ String(cString: $0) }),
            let name = zip_get_name(archive, number, UInt32(ZIP_FL_ENC_RAW))
        else { throw Damage() }
        var (system, attributes): (UInt8, UInt32) = (0, 0)
        zip_file_get_external_attributes(archive, number, 0, &system, &attributes)
        return Part(
            rawName: Self.bytes(name), nameText: text, packedSize: Int(clamping: status.comp_size),
            unpackedSize: Int(clamping: status.size), isEncrypted: status.encryption_method != ZIP_EM_NONE,
            isLink: Int32(system) == ZIP_OPSYS_UNIX && attributes >> 28 == 0xA, number: number)
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
