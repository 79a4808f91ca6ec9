import CZip
import Foundation

/// A zip archive in the making; nothing stands at its place until it is finished.
final class NewArchive {
    private let archive: OpaquePointer
    private let url: URL
    private var isOpen = true
    /// The manifest's bytes, which must outlive the writing.
    private var kept: [UnsafeMutableBufferPointer<UInt8>] = []

    init(_ url: URL) throws(BackupFault) {
        var code: CInt = 0
        guard let archive = zip_open(url.path, ZIP_CREATE | ZIP_EXCL, &code) else {
            throw .file(url.path, reason: "zip \(code)")
        }
        (self.archive, self.url) = (archive, url)
    }

    deinit {
        if isOpen { zip_discard(archive) }
        for bytes in kept { bytes.deallocate() }
    }

    func add(_ manifest: BackupManifest) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(manifest)
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: data.count)
        _ = bytes.initialize(from: data)
        kept.append(bytes)
        try add(zip_source_buffer(archive, bytes.baseAddress, UInt64(data.count), 0), as: BackupManifest.name)
    }

    func add(_ file: URL, as name: String) throws(BackupFault) {
        try add(zip_source_file(archive, file.path, 0, -1), as: name)
    }

    private func add(_ source: OpaquePointer?, as name: String) throws(BackupFault) {
        guard let source else { throw failure(name) }
        guard zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8)) >= 0 else {
            zip_source_free(source)
            throw failure(name)
        }
    }

    /// Writes everything and puts it in its place, for the owner's eyes only: it holds names and keys.
    func finish(movingTo place: URL) throws(BackupFault) {
        guard zip_close(archive) == 0 else { throw failure(place.path) }
        isOpen = false
        guard chmod(url.path, 0o600) == 0, Self.sync(url), rename(url.path, place.path) == 0 else {
            throw .file(place.path, reason: String(cString: strerror(errno)))
        }
    }

    private func failure(_ name: String) -> BackupFault {
        .file(name, reason: String(cString: zip_strerror(archive)))
    }

    private static func sync(_ url: URL) -> Bool {
        let file = open(url.path, O_RDONLY)
        guard file >= 0 else { return false }
        defer { close(file) }
        return fsync(file) == 0
    }
}
