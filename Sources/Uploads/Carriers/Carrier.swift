import Foundation

/// A ZIP that carries files (tệp nén chuyên chở): its files come out one by one, it is never kept itself.
struct Carrier {
    /// One file on its way: unpacked to `path`, or refused before that.
    struct Item: Sendable {
        /// The folders it lay in, "3.4/Báo cáo", empty at the top.
        let folder: String
        let name: String
        let path: String
        let fault: UploadFault?
    }

    private let files: PackedFiles
    private let limits: UploadLimits

    init(path: String, limits: UploadLimits) throws(UploadFault) {
        files = try PackedFiles(path: path, kind: .zip, limits: limits)
        self.limits = limits
    }

    /// Unpacks what may be looked at into files of `folder` named by number; a fault here is one of the whole ZIP.
    func unpack(into folder: String) throws(UploadFault) -> [Item] {
        var items: [Item] = []
        for part in files.parts where !part.name.hasSuffix("/") && !part.name.hasSuffix("\\") {
            guard let parts = EntryName.path(part.name), let name = parts.last else {
                items.append(Item(folder: "", name: part.name, path: "", fault: .escapes))
                continue
            }
            guard !EntryName.isLitter(parts) else { continue }
            let path = "\(folder)/\(items.count + 1)"
            var fault = fault(of: part, named: name)
            if fault == nil { fault = try unpack(part, to: path) }
            items.append(
                Item(folder: parts.dropLast().joined(separator: "/"), name: name, path: path, fault: fault))
        }
        guard !items.isEmpty else { throw .emptyArchive }
        return items
    }

    /// What can be said of a file before it is unpacked.
    private func fault(of part: PackedFiles.Part, named name: String) -> UploadFault? {
        let end = name.split(separator: ".").last?.lowercased() ?? ""
        if Self.archives.contains(end) { return .nestedArchive }
        if part.isLink { return .escapes }
        if part.isEncrypted { return .password }
        guard let kind = UploadKind(extensionOf: name) else { return .kind }
        let limit = limits.bytes(of: kind)
        return part.unpackedSize > limit ? .tooLarge(limit: limit) : nil
    }

    private func unpack(_ part: PackedFiles.Part, to path: String) throws(UploadFault) -> UploadFault? {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let file = FileHandle(forWritingAtPath: path)
        else { throw .unreadable(reason: path) }
        defer { try? file.close() }
        do throws(UploadFault) {
            try files.read(part, as: UploadKind(extensionOf: part.name) ?? .zip) { (piece) throws(UploadFault) in
                do { try file.write(contentsOf: Data(piece)) } catch { throw .unreadable(reason: "\(error)") }
            }
            return nil
        } catch .unreadable(let reason) {
            throw .unreadable(reason: reason)
        } catch {
            return error
        }
    }

    private static let archives: Set<String> = [
        "zip", "rar", "7z", "tar", "gz", "tgz", "bz2", "xz", "zst", "cab", "arj",
    ]
}
