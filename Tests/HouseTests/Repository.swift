import Foundation

/// The files of the project as they lie beside these tests.
enum Repository {
    /// One file with its text.
    struct File: Sendable, CustomStringConvertible {
        /// From the root on, "Sources/ParIndex/Sets/Code.swift".
        let path: String
        let text: String

        var description: String { path }

        /// The folders and the name.
        var parts: [Substring] { path.split(separator: "/") }

        /// The target that a file of `Sources` or `Tests` belongs to.
        var target: String { parts.count > 2 ? String(parts[1]) : "" }

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    }

    /// Every text of the project; not what building and running leave behind.
    static let files: [File] = {
        let left = ["", ".git", ".build", "parindex-demo", "parindex-data", "Package.resolved"]
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return paths.sorted().compactMap { path in
            let top = path.prefix { $0 != "/" }
            guard !left.contains(String(top)), !top.hasPrefix(".build"), !path.contains("__pycache__") else {
                return nil
            }
            guard let bytes = try? Data(contentsOf: root.appendingPathComponent(path)) else { return nil }
            return String(validating: bytes, as: UTF8.self).map { File(path: path, text: $0) }
        }
    }()

    /// The sources of the program, as texts and as code without words.
    static let sources: [SwiftFile] = files.filter { $0.path.hasPrefix("Sources/") && $0.path.hasSuffix(".swift") }
        .map(SwiftFile.init)

    /// The tests, as texts and as code without words.
    static let tests: [SwiftFile] = files.filter { $0.path.hasPrefix("Tests/") && $0.path.hasSuffix(".swift") }
        .map(SwiftFile.init)

    static func text(_ path: String) -> String? {
        files.first { $0.path == path }?.text
    }

    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
