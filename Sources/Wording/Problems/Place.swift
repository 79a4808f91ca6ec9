/// Where in a file or paper something stands (vị trí); lines and columns count from 1.
public struct Place: Hashable, Sendable {
    /// The file as the person named it.
    public let file: String
    /// The line, or `nil` for the file as a whole.
    public let line: Int?
    /// The column, where known.
    public let column: Int?

    /// A place in `file`.
    public init(file: String, line: Int? = nil, column: Int? = nil) {
        (self.file, self.line, self.column) = (file, line, column)
    }
}

extension Place: Comparable {
    public static func < (left: Place, right: Place) -> Bool {
        (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
    }
}

extension Place: CustomStringConvertible {
    /// "file:line:column" as far as known.
    public var description: String {
        [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
    }
}
