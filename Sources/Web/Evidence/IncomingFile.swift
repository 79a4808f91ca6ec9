import Glibc

/// A file being written as its bytes come (tệp đang nhận).
final class IncomingFile {
    let path: String
    private(set) var size = 0
    private let file: CInt

    /// - Parameter path: a new file; one that is there is an error.
    init(path: String) throws {
        file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw SystemFault(errno, path) }
        self.path = path
    }

    /// Goes on with a file that may be there; nobody else can at the same time.
    init(appendingTo path: String) throws {
        file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
        self.path = path
        var status = stat()
        guard file >= 0, flock(file, LOCK_EX | LOCK_NB) == 0, fstat(file, &status) == 0 else {
            throw SystemFault(errno, path)
        }
        size = Int(status.st_size)
    }

    deinit { if file >= 0 { close(file) } }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        var done = 0
        while done < bytes.count {
            let count = Glibc.write(file, bytes.baseAddress?.advanced(by: done), bytes.count - done)
            guard count >= 0 || errno == EINTR else { throw SystemFault(errno, path) }
            done += max(0, count)
        }
        size += bytes.count
    }
}
