import CZip
import Foundation
import Hummingbird
import ParIndex

/// Files in one ZIP, stored as they are: scans, pictures and papers do not become smaller.
enum FileArchive {
    /// Writes the files into a new archive at `path`; waits for the disk.
    static func write(_ files: [(name: String, path: String)], to path: String) throws {
        var code: CInt = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_EXCL, &code) else { throw Fault(reason: "zip \(code)") }
        do {
            for file in files { try add(file, to: archive) }
            guard zip_close(archive) == 0 else { throw Fault(archive) }
        } catch {
            zip_discard(archive)
            throw error
        }
    }

    private static func add(_ file: (name: String, path: String), to archive: OpaquePointer) throws(Fault) {
        guard let source = zip_source_file(archive, file.path, 0, -1) else { throw Fault(archive) }
        let index = zip_file_add(archive, file.name, source, UInt32(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw Fault(archive)
        }
        guard zip_set_file_compression(archive, UInt64(index), ZIP_CM_STORE, 0) == 0 else { throw Fault(archive) }
    }

    /// What libzip said.
    struct Fault: Error, CustomStringConvertible {
        let reason: String

        init(reason: String) { self.reason = reason }

        init(_ archive: OpaquePointer) { reason = String(cString: zip_strerror(archive)) }

        var description: String { reason }
    }
}

extension EvidenceFolder {
    /// Files in one archive, made whole on the disk first, so that a fault is told instead of a broken file.
    ///
    /// - Parameter collect: names the files; what has to be made for it may lie in the folder that is given.
    func archive(
        of collect: (_ folder: String) async throws -> [(name: String, path: String)]
    ) async throws -> ResponseBody {
        let folder = try makeTemporaryFolder()
        // The open file outlives its name.
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (files, path) = (try await collect(folder), folder + "/archive.zip")
        try await Self.workers.run { Result { try FileArchive.write(files, to: path) } }.get()
        return try ResponseBody(file: path)
    }
}
