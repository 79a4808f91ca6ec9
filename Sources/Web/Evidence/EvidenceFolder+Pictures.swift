import Foundation
import ParIndex
import Uploads

extension EvidenceFolder {
    /// A picture of a page on the disk; `nil` where there is no such page or the kind has no pictures.
    func picture(of file: EvidenceFile, page: Int) async throws -> (path: String, type: String)? {
        let source = try original(file)
        switch UploadKind(extensionOf: file.name) {
        case .png, .jpeg: return page == 1 ? (source, file.mediaType) : nil
        case .pdf: break
        default: return nil
        }
        let path = "\(self.path)/.pictures/\(file.digest.prefix(2))/\(file.digest)-\(page).jpg"
        if FileManager.default.fileExists(atPath: path) { return (path, "image/jpeg") }
        guard let bytes = try await PagePicture.jpeg(ofPage: page, in: source) else { return nil }
        let url = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        try Data(bytes).write(to: url, options: .atomic)
        return (path, "image/jpeg")
    }
}
