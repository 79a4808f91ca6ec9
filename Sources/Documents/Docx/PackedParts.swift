import CZip
import Glibc
import ParIndex

/// Packs the parts of a file into one ZIP in memory.
enum PackedParts {
    /// The archive's bytes, the same for the same parts and moment.
    static func pack(_ parts: [(name: String, bytes: [UInt8])], at moment: Instant) throws(DocxFault) -> [UInt8] {
        var error = zip_error_t()
        guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { throw .memory }
        defer { zip_source_free(source) }
        // Kept once more, since the archive gives its share back when it is closed.
        zip_source_keep(source)
        guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &error) else {
            zip_source_free(source)
            throw .refused(reason: String(cString: zip_error_strerror(&error)))
        }
        do {
            for part in parts { try add(part.name, part.bytes, to: archive, at: moment) }
        } catch {
            zip_discard(archive)
            throw error
        }
        guard zip_close(archive) == 0 else {
            let reason = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw .refused(reason: reason)
        }
        return try read(source)
    }

    private static func add(
        _ name: String, _ bytes: [UInt8], to archive: OpaquePointer, at moment: Instant
    ) throws(DocxFault) {
        // libzip frees the copy: the bytes must live until the archive is closed.
        guard let copy = malloc(max(1, bytes.count)) else { throw .memory }
        bytes.withUnsafeBytes { if let base = $0.baseAddress { memcpy(copy, base, $0.count) } }
        guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
            free(copy)
            throw .memory
        }
        let place = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_GUESS))
        guard place >= 0 else {
            zip_source_free(source)
            throw .refused(reason: String(cString: zip_strerror(archive)))
        }
        let (day, second) = (moment.day, moment.secondOfDay)
        let date = UInt16(max(0, min(127, day.year - 1980)) << 9 | day.month << 5 | day.day)
        zip_file_set_dostime(
            archive, UInt64(place), UInt16(second / 3600 << 11 | second / 60 % 60 << 5 | second % 60 / 2), date, 0)
        zip_set_file_compression(archive, UInt64(place), ZIP_CM_DEFLATE, UInt32(level))
    }

    private static func read(_ source: OpaquePointer) throws(DocxFault) -> [UInt8] {
        var status = zip_stat_t()
        guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { throw .memory }
        defer { zip_source_close(source) }
        let count = Int(status.size)
        var got = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while got < count {
                let more = zip_source_read(source, buffer.baseAddress?.advanced(by: got), UInt64(count - got))
                guard more > 0 else { break }
                got += Int(more)
            }
            filled = got
        }
        guard got == count else { throw .memory }
        return bytes
    }

    /// Papers are made more often than they are sent: speed before the last per cent.
    private static let level = 3
}
