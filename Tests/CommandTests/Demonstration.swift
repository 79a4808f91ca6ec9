import Foundation

/// The data that `cchc demo` makes, made once for all tests that begin with them: each gets a copy of its own.
enum Demonstration {
    /// Puts a copy into a folder that is not there yet.
    static func copy(to data: String) throws {
        try FileManager.default.copyItem(atPath: try made.get(), toPath: data)
    }

    private struct Failure: Error {
        let messages: String
    }

    private static let folder = FileManager.default.temporaryDirectory.appending(path: "cchc-demo-\(UUID().uuidString)")

    private static let made = Result {
        atexit { Demonstration.remove() }
        let demo = try Program("demo", "--data", folder.path, "--prepare-only")
        guard demo.exitCode == 0 else { throw Failure(messages: demo.messages) }
        return folder.path
    }

    private static func remove() {
        try? FileManager.default.removeItem(at: folder)
    }
}
