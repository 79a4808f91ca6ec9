import CriteriaFiles
import Foundation

/// The folders of the project that hold data files.
enum ProjectFolders {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The files of every folder at or below a path of the project; names are relative to the project.
    static func read(_ path: String) -> [[SourceFile]] {
        let base = root.path + "/"
        let found = FileTree.folders(at: [base + path]).folders
        return found.map { files in
            files.map { SourceFile(name: String($0.name.dropFirst(base.count)), bytes: $0.bytes) }
        }
    }

    static let sets = read("Sources/CriteriaFiles/Sets") + read("Sources/CriteriaFiles/Catalogues")
    static let cases = read("Tests/Cases")

    /// The names of the folders with one fault each.
    static let broken = ((try? FileManager.default.contentsOfDirectory(atPath: root.path + "/Tests/Broken")) ?? [])
        .filter { !$0.hasPrefix(".") }.sorted()
}
