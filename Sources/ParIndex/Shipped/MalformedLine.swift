/// A line of a data file that says nothing readable (dòng dữ liệu sai).
public struct MalformedLine: Error, Hashable, Sendable {
    /// The line's number, from 1.
    public let line: Int

    /// The line as it stands in the file.
    public let text: String

    /// A line that could not be read.
    public init(line: Int, text: String) {
        (self.line, self.text) = (line, text)
    }
}
