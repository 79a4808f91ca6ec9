import Database
import Foundation
import ParIndex
import Store

/// Makes one file of a data folder: the database at one moment, the evidence and the keys (sao lưu).
///
/// The program may go on serving: the database is copied by SQLite itself, and evidence files never change.
public struct Backup: Sendable {
    let folder: URL

    /// - Parameter folder: the data folder.
    public init(of folder: String) {
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
    }

    /// Writes the backup; where it fails nothing stands at `file`, and an earlier file there stays as it was.
    ///
    /// - Parameter at: now.
    @discardableResult
    public func write(to file: String, at moment: Instant) async throws -> BackupManifest {
        let database = folder.appendingPathComponent(BackupManifest.database)
        guard FileManager.default.fileExists(atPath: database.path) else {
            throw BackupFault.noDatabase(folder: folder.path)
        }
        let scratch = URL(fileURLWithPath: file + ".part-\(UUID().uuidString.prefix(8))", isDirectory: true)
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let copy = scratch.appendingPathComponent(BackupManifest.database)
        try SQLiteFile.copy(from: database.path, to: copy.path)
        let manifest = try await manifest(of: copy, at: moment)
        let archive = try NewArchive(scratch.appendingPathComponent("backup.zip"))
        try archive.add(manifest)
        for entry in manifest.files {
            try archive.add(
                entry.path == BackupManifest.database ? copy : folder.appendingPathComponent(entry.path),
                as: entry.path)
        }
        try archive.finish(movingTo: URL(fileURLWithPath: file))
        return manifest
    }

    private func manifest(of copy: URL, at moment: Instant) async throws -> BackupManifest {
        let store = Store(try DatabaseAddress.sqlite(path: copy.path).open())
        let head = try await store.verifyRecord(expecting: nil) { _ in }
        try await store.close()
        var files = [try entry(copy, BackupManifest.database)]
        for path in try otherFiles() { files.append(try entry(folder.appendingPathComponent(path), path)) }
        return BackupManifest(
            madeAt: moment.seconds, recordHead: head.description, rows: try SQLiteFile.counts(of: copy.path),
            files: files)
    }

    private func entry(_ url: URL, _ path: String) throws -> BackupManifest.File {
        let (size, digest) = try FileDigest.of(url)
        return BackupManifest.File(path: path, size: size, digest: digest)
    }

    /// What is kept beside the database; hidden files and folders are in the making, or can be made anew.
    private func otherFiles() throws -> [String] {
        guard
            let found = FileManager.default.enumerator(
                at: folder, includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles])
        else { throw BackupFault.file(folder.path, reason: "") }
        let root = folder.resolvingSymlinksInPath().path + "/"
        let files = found.compactMap { $0 as? URL }.filter {
            (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
        }
        return files.map { String($0.resolvingSymlinksInPath().path.dropFirst(root.count)) }
            .filter { !$0.hasPrefix(BackupManifest.database) }.sorted()
    }
}
