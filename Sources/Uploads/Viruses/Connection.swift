import Glibc

/// A socket to clamd that waits for so long and no longer.
final class Connection {
    private let file: CInt

    init(to address: VirusScanner.Address, seconds: Int) throws(Interruption) {
        switch address {
        case .socket(let path): file = try Self.local(path, seconds)
        case .network(let host, let port): file = try Self.network(host, port, seconds)
        }
    }

    deinit { close(file) }

    func send(_ bytes: [UInt8]) throws(Interruption) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { throw .refused(errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// All up to the zero byte that ends an answer.
    func answer() throws(Interruption) -> String {
        var answer: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 1024)
        while answer.count < 16 << 10, !answer.contains(0) {
            let count = recv(file, &room, room.count, 0)
            guard count >= 0 else { throw .refused(errno) }
            if count == 0 { break }
            answer += room.prefix(count)
        }
        return String(decoding: answer.prefix { $0 != 0 && $0 != 0x0A }, as: UTF8.self)
    }

    private static func local(_ path: String, _ seconds: Int) throws(Interruption) -> CInt {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard path.utf8.count < room else { throw .refused(ENAMETOOLONG) }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        return try withUnsafePointer(to: &address) { (address) throws(Interruption) in
            try address.withMemoryRebound(to: sockaddr.self, capacity: 1) { (address) throws(Interruption) in
                try connected(AF_UNIX, address, socklen_t(MemoryLayout<sockaddr_un>.size), seconds)
            }
        }
    }

    private static func network(_ host: String, _ port: String, _ seconds: Int) throws(Interruption) -> CInt {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, port, &hints, &list) == 0 else { throw .refused(EHOSTUNREACH) }
        defer { freeaddrinfo(list) }
        var (next, code) = (list, EHOSTUNREACH)
        while let found = next?.pointee {
            do throws(Interruption) {
                return try connected(found.ai_family, found.ai_addr, found.ai_addrlen, seconds)
            } catch {
                if case .refused(let reason) = error { code = reason }
            }
            next = found.ai_next
        }
        throw .refused(code)
    }

    private static func connected(
        _ family: Int32, _ address: UnsafePointer<sockaddr>?, _ size: socklen_t, _ seconds: Int
    ) throws(Interruption) -> CInt {
        let file = socket(family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard file >= 0 else { throw .refused(errno) }
        var wait = timeval(tv_sec: seconds, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(file, SOL_SOCKET, option, &wait, socklen_t(MemoryLayout<timeval>.size))
        }
        guard connect(file, address, size) == 0 else {
            let code = errno
            close(file)
            throw .refused(code)
        }
        return file
    }
}
