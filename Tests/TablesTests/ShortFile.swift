import Foundation

/// A file of a few bytes that is gone after the test.
struct ShortFile: ~Copyable {
    let path: String

    init(_ bytes: some Sequence<UInt8>) throws {
        path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv").path
        try Data(bytes).write(to: URL(filePath: path))
    }

    init(_ text: String) throws {
        try self.init(text.utf8)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
