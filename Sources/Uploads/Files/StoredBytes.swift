import Crypto
import Foundation
import Glibc
import ParIndex

/// A file on the disk, read piece by piece so that its size never shows in memory.
final class StoredBytes {
    let path: String
    let count: Int
    private let file: CInt

    init(path: String) throws(UploadFault) {
        file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw .unreadable(reason: String(cString: strerror(errno))) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(file)
            throw .unreadable(reason: String(cString: strerror(EINVAL)))
        }
        (self.path, count) = (path, Int(status.st_size))
    }

    deinit { close(file) }

    /// The bytes from `start` on, fewer where the file ends before.
    func bytes(at start: Int, count: Int) throws(UploadFault) -> [UInt8] {
        guard start >= 0, start < self.count, count > 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: min(count, self.count - start))
        let size = bytes.count
        let read = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, size, off_t(start)) }
        guard read == size else { throw .unreadable(reason: String(cString: strerror(read < 0 ? errno : EIO))) }
        return bytes
    }

    /// Exactly so many bytes, or `nil` where the file ends before.
    func wholeBytes(at start: Int, count: Int) throws(UploadFault) -> [UInt8]? {
        guard start >= 0, start <= self.count - count else { return nil }
        return try bytes(at: start, count: count)
    }

    /// Gives the whole file in pieces of at most 256 kB, each with the place it begins at.
    func forEachPiece(_ take: (Int, [UInt8]) throws(UploadFault) -> Void) throws(UploadFault) {
        var place = 0
        while place < count {
            let piece = try bytes(at: place, count: 256 << 10)
            try take(place, piece)
            place += piece.count
        }
    }

    /// SHA-256 of the whole, in hexadecimal digits.
    func sha256() throws(UploadFault) -> String {
        var hash = SHA256()
        try forEachPiece { (_, piece) throws(UploadFault) in hash.update(data: piece) }
        return hash.finalize().hexadecimal
    }
}
