/// A data file by name and bytes: from a folder on disk or compiled into the program.
public struct SourceFile: Hashable, Sendable {
    /// The name as a person knows it, such as "Sets/chi-lang-2023/1.yaml".
    public let name: String
    public let bytes: [UInt8]

    /// A file of that name and content.
    public init(name: String, bytes: [UInt8]) {
        (self.name, self.bytes) = (name, bytes)
    }

    /// A file of that name and text.
    public init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }
}
