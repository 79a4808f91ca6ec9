import Crypto
import ParIndex

/// The program's own files, served under a version that changes when any of them does.
public struct Assets: Sendable {
    /// The version under which pages ask for them.
    public let version: String
    private let files: [String: [UInt8]]

    /// The files by name.
    public init(_ files: [String: [UInt8]]) {
        self.files = files
        var digest = SHA256()
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
            digest.update(data: Array(name.utf8))
            digest.update(data: bytes)
        }
        version = digest.finalize().prefix(6).hexadecimal
    }

    subscript(name: String) -> [UInt8]? { files[name] }
}
