import Glibc

/// Both ends of a pipe, closed in any child but the one they are given to.
struct Pipe {
    let read: CInt
    let write: CInt

    init() throws(SystemRefusal) {
        var ends: [CInt] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SystemRefusal(code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (read, write) = (ends[0], ends[1])
    }
}

/// What the system says when it refuses, by its number.
struct SystemRefusal: Error {
    let code: Int32
}

/// The end that we read, with what came out of it.
final class ReadEnd {
    let file: CInt
    private(set) var isOpen = true
    private(set) var bytes: [UInt8] = []

    init(_ file: CInt) {
        self.file = file
        _ = fcntl(file, F_SETFL, O_NONBLOCK)
    }

    /// Takes what is there, 1 MB at most, so that the caller can see to its limits.
    func read(keeping limit: Int = .max) {
        var room = [UInt8](repeating: 0, count: 64 << 10)
        for _ in 0..<16 where isOpen {
            let count = Glibc.read(file, &room, room.count)
            guard count > 0 else {
                if count == 0 { isOpen = false }
                return
            }
            bytes += room.prefix(min(count, max(0, limit - bytes.count)))
        }
    }

    func end() {
        close(file)
    }
}
