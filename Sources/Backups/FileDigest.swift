import Crypto
import Foundation
import ParIndex

/// What a file's bytes are known by, reckoned piece by piece.
enum FileDigest {
    private static let piece = 1 << 20

    /// Size and SHA-256 of a file.
    static func of(_ url: URL) throws(BackupFault) -> (size: Int, digest: String) {
        do {
            let handle = try FileHandle(forReadingFrom: url)
            defer { try? handle.close() }
            var (digest, size) = (SHA256(), 0)
            while let bytes = try handle.read(upToCount: piece), !bytes.isEmpty {
                digest.update(data: bytes)
                size += bytes.count
            }
            return (size, digest.finalize().hexadecimal)
        } catch {
            throw .file(url.path, reason: error.localizedDescription)
        }
    }
}
