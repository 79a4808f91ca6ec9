import CShipped

/// The files compiled into the program.
enum Shipped {
    /// The bytes of a file by its path, or none where there is no such file.
    static func bytes(_ path: String) -> [UInt8] {
        var count = 0
        guard let start = shipped_find(path, &count) else { return [] }
        return Array(UnsafeBufferPointer(start: start, count: count))
    }

    /// A file's text, empty where there is no such file.
    static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

    /// All files whose path begins so, by the rest of their path.
    static func files(in folder: String) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for index in 0..<shipped_count() {
            let file = shipped_at(index)
            let path = String(cString: file.path)
            guard path.hasPrefix(folder) else { continue }
            files[String(path.dropFirst(folder.count))] = Array(
                UnsafeBufferPointer(start: file.bytes, count: file.count))
        }
        return files
    }
}
