import Foundation
import Glibc
import ParIndex
import Programs
import Uploads

/// Where the bytes of evidence lie (kho tệp minh chứng): one file for each content, named by its SHA-256, never changed.
public struct EvidenceFolder: Sendable {
    /// A commune that scores 110 criteria with ten scans of 2 MB each stays below it.
    public static let standardQuota = 4 << 30

    let path: String
    /// The most bytes that one unit's binder may hold.
    let quota: Int
    let inspection: UploadInspection
    let signatures = SignatureShelf()

    /// - Parameters:
    ///   - path: the folder; made when something is kept.
    ///   - quota: the most bytes of one unit's binder.
    ///   - scanner: where clamd listens, "/run/clamav/clamd.ctl" or "host:3310"; `nil` for no scanning.
    public init(path: String, quota: Int = standardQuota, scanner: String? = nil) {
        (self.path, self.quota) = (path, quota)
        inspection = UploadInspection(scanner: scanner.flatMap { VirusScanner($0) })
    }

    /// Whether a setting names a place where clamd can listen.
    public static func isScanner(_ setting: String) -> Bool { VirusScanner(setting) != nil }

    /// Where content lies.
    func place(of digest: String) -> String { "\(path)/\(digest.prefix(2))/\(digest)" }

    /// The original, if it still is as long as it was when it was kept.
    func original(_ file: EvidenceFile) throws(EvidenceRefusal) -> String {
        let place = place(of: file.digest)
        var status = stat()
        guard stat(place, &status) == 0, Int(status.st_size) == file.size else { throw .lost(name: file.name) }
        return place
    }

    /// A folder for what one request brings, removed with it.
    func makeTemporaryFolder() throws -> String {
        let folder = "\(path)/.incoming/\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return folder
    }

    /// Moves a checked file to its place for good, on the disk before this returns; what lies there already stays.
    func keep(_ temporary: String, _ file: CheckedFile) async throws {
        let place = place(of: file.sha256)
        try await Self.workers.run { Result { try Self.move(temporary, to: place) } }.get()
    }

    /// Waiting for the disk is not for Swift's own threads.
    static let workers = Workers(limit: 2)

    private static func move(_ temporary: String, to place: String) throws {
        let folder = String(place[..<(place.lastIndex(of: "/") ?? place.startIndex)])
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try flush(temporary)
        guard link(temporary, place) == 0 || errno == EEXIST else { throw SystemFault(errno, place) }
        try flush(folder)
        unlink(temporary)
    }

    /// Waits until a file or folder is on the disk.
    private static func flush(_ path: String) throws {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw SystemFault(errno, path) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw SystemFault(errno, path) }
    }
}

/// What the system said to a call.
struct SystemFault: Error, CustomStringConvertible {
    let code: CInt
    let path: String

    init(_ code: CInt, _ path: String) {
        (self.code, self.path) = (code, path)
    }

    var description: String { "\(path): \(String(cString: strerror(code)))" }
}
