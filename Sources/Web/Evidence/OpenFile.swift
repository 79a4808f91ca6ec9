import Glibc

/// A file open for reading; it stays readable when its name goes.
final class OpenFile: Sendable {
    let size: Int
    private let file: CInt
    private let path: String

    init(_ path: String) throws {
        file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        var status = stat()
        guard file >= 0, fstat(file, &status) == 0 else { throw SystemFault(errno, path) }
        (self.path, size) = (path, Int(status.st_size))
    }

    deinit { if file >= 0 { close(file) } }

    /// At most 256 kB from `place` on.
    func bytes(at place: Int) throws -> [UInt8] {
        let count = min(256 << 10, size - place)
        return try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            let read = pread(file, buffer.baseAddress, count, off_t(place))
            guard read > 0 else { throw SystemFault(read < 0 ? errno : EIO, path) }
            filled = read
        }
    }
}
