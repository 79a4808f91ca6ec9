import Crypto
import Foundation
import Glibc
import ParIndex

/// Files of one person that are half sent (tệp tải dở); they go after a day.
struct PieceFolder {
    private static let lasting: Int64 = 24 * 3600
    private static let mostFiles = 50

    private let path: String

    init(_ evidence: EvidenceFolder, person: String) {
        path = "\(evidence.path)/.pieces/\(SHA256.hash(data: Array(person.utf8)).hexadecimal)"
    }

    /// The file of that key, as far as it came.
    func file(_ key: String, at now: Instant) throws -> IncomingFile {
        let place = "\(path)/\(key)"
        if !FileManager.default.fileExists(atPath: place) {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try sweep(before: now.seconds - Self.lasting)
        }
        return try IncomingFile(appendingTo: place)
    }

    private func sweep(before moment: Int64) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: path)
        var left = files.count
        for file in files {
            var status = stat()
            guard stat("\(path)/\(file)", &status) == 0, Int64(status.st_mtim.tv_sec) < moment else { continue }
            unlink("\(path)/\(file)")
            left -= 1
        }
        guard left < Self.mostFiles else { throw EvidenceRefusal.tooManyPieces(limit: Self.mostFiles) }
    }
}
