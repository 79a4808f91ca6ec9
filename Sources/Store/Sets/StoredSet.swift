import Crypto
import ParIndex

/// The exact text of a criteria set as rounds use it, frozen under its digest (bản đóng băng của bộ tiêu chí).
public struct StoredSet: Hashable, Sendable {
    /// One file of the set.
    public struct File: Hashable, Sendable {
        public var name: String
        public var text: String

        public init(name: String, text: String) {
            (self.name, self.text) = (name, text)
        }
    }

    /// The set's own name in addresses.
    public var slug: String
    public var title: String
    public var files: [File]
    /// The code of the authority that brought it in; empty for what ships with the program.
    public var authority: String
    public var added: Authorship?

    public init(slug: String, title: String, files: [File], authority: String = "", added: Authorship? = nil) {
        (self.slug, self.title, self.files) = (slug, title, files.sorted { $0.name < $1.name })
        (self.authority, self.added) = (authority, added)
    }

    /// SHA-256 over the files' names and texts, each with its length before it, in hexadecimal.
    public var digest: String {
        var hash = SHA256()
        for part in files.flatMap({ [$0.name, $0.text] }) {
            hash.update(data: Array("\(part.utf8.count):".utf8))
            hash.update(data: Array(part.utf8))
        }
        return hash.finalize().hexadecimal
    }

    /// What a round's table names it by: "chi-lang-2023@0123456789ab".
    public var key: String { "\(slug)@\(digest.prefix(12))" }
}
