import Archives
import Database
import Foundation
import ParIndex
import Store

/// Puts a backup back (phục hồi), into a place where nothing is yet: either all of it, or nothing.
public struct Restoration: Sendable {
    let file: String

    /// - Parameter file: the backup.
    public init(of file: String) {
        self.file = file
    }

    /// Restores into `folder`, which must be missing or empty. Everything is unpacked and examined beside it first.
    public func restore(to folder: String) async throws -> BackupManifest {
        let target = URL(fileURLWithPath: folder, isDirectory: true)
        guard (try? FileManager.default.contentsOfDirectory(atPath: folder))?.isEmpty != false else {
            throw BackupFault.notEmpty(folder: folder)
        }
        let scratch = target.deletingLastPathComponent()
            .appendingPathComponent(".\(target.lastPathComponent).restoring-\(UUID().uuidString.prefix(8))")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let manifest = try unpack(into: scratch)
        try await examine(scratch, manifest)
        guard rename(scratch.path, target.path) == 0 else {
            throw BackupFault.file(folder, reason: String(cString: strerror(errno)))
        }
        return manifest
    }

    private func unpack(into scratch: URL) throws -> BackupManifest {
        let archive = try OldArchive(file)
        let manifest = try archive.manifest()
        guard manifest.format <= BackupManifest.currentFormat else { throw BackupFault.laterFormat(manifest.format) }
        let listed = Set(manifest.files.map(\.path) + [BackupManifest.name])
        if let extra = archive.names.first(where: { !listed.contains($0) }) { throw BackupFault.changed(path: extra) }
        for entry in manifest.files {
            guard Self.isSafe(entry.path) else { throw BackupFault.changed(path: entry.path) }
            let url = scratch.appendingPathComponent(entry.path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            try archive.unpack(entry.path, to: url)
            let (size, digest) = try FileDigest.of(url)
            guard size == entry.size, digest == entry.digest else { throw BackupFault.changed(path: entry.path) }
        }
        return manifest
    }

    /// Whether a path stays below the folder.
    private static func isSafe(_ path: String) -> Bool {
        !path.isEmpty
            && path.split(separator: "/", omittingEmptySubsequences: false)
                .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains("\0") }
    }

    private func examine(_ scratch: URL, _ manifest: BackupManifest) async throws {
        let database = scratch.appendingPathComponent(BackupManifest.database).path
        guard FileManager.default.fileExists(atPath: database) else {
            throw BackupFault.changed(path: BackupManifest.database)
        }
        if let fault = try SQLiteFile.faults(of: database).first { throw BackupFault.damaged(fault) }
        let counts = try SQLiteFile.counts(of: database)
        for (table, stated) in manifest.rows.sorted(by: { $0.key < $1.key }) where counts[table] != stated {
            throw BackupFault.different(table: table, stated: stated, found: counts[table] ?? 0)
        }
        let store = Store(try DatabaseAddress.sqlite(path: database).open())
        do {
            _ = try await store.verifyRecord(expecting: RecordHead(manifest.recordHead)) { _ in }
            try await store.close()
        } catch let fault as RecordFault {
            try await store.close()
            throw BackupFault.record(fault)
        }
    }
}

/// A zip archive that is read.
private struct OldArchive {
    private let reader: ZipReader
    private let parts: [String: ZipReader.Part]
    private let file: String

    init(_ file: String) throws(BackupFault) {
        do throws(ZipReader.Damage) {
            reader = try ZipReader(path: file, isStrict: true)
            parts = Dictionary(try reader.parts().map { ($0.nameText, $0) }) { first, _ in first }
        } catch {
            throw .unreadable(file)
        }
        self.file = file
    }

    var names: some Collection<String> { parts.keys }

    func manifest() throws(BackupFault) -> BackupManifest {
        var data = Data()
        try read(BackupManifest.name) { data.append(contentsOf: $0) }
        guard let manifest = try? JSONDecoder().decode(BackupManifest.self, from: data) else { throw .unreadable(file) }
        return manifest
    }

    func unpack(_ name: String, to url: URL) throws {
        guard FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw BackupFault.file(url.path, reason: String(cString: strerror(errno))) }
        let handle = try FileHandle(forWritingTo: url)
        defer { try? handle.close() }
        var failure: (any Error)?
        try read(name) { bytes in
            guard failure == nil else { return }
            do { try handle.write(contentsOf: Data(bytes)) } catch { failure = error }
        }
        if let failure { throw BackupFault.file(url.path, reason: failure.localizedDescription) }
        try handle.synchronize()
    }

    private func read(_ name: String, _ take: (UnsafeRawBufferPointer) -> Void) throws(BackupFault) {
        guard let part = parts[name] else { throw .changed(path: name) }
        let ending = reader.read(part) { piece in
            take(piece)
            return true
        }
        guard ending == .whole else { throw .changed(path: name) }
    }
}
