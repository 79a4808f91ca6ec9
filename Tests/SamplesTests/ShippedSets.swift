import CriteriaFiles
import Foundation
import ParIndex

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

/// The criteria sets that the program ships.
let shippedSets = Library.read(FileTree.folders(at: [root + "/Sources/CriteriaFiles/Sets"]).folders).sets

/// The sets in which every kind of rule occurs.
let testSets = Library.read(FileTree.folders(at: [root + "/Tests/Cases"]).folders).sets

/// The shipped set of that slug.
func shippedSet(_ slug: String) -> CriteriaSet {
    guard let set = shippedSets.first(where: { $0.slug == slug }) else { preconditionFailure("no set \(slug)") }
    return set
}
