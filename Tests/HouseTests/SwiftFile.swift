/// A file of Swift, with its code apart from comments and words in quotation marks.
struct SwiftFile: Sendable, CustomStringConvertible {
    let file: Repository.File
    let code: SwiftCode

    init(_ file: Repository.File) {
        self.file = file
        code = SwiftCode(file.text)
    }

    var path: String { file.path }
    var target: String { file.target }
    var description: String { path }

    /// Lines of the file, a literal of many lines counting as one.
    var length: Int { code.lines.count { !$0.isInLiteral } }

    /// The modules that the file imports, "import struct Foundation.URL" being `Foundation`.
    var imports: [String] {
        code.lines.compactMap { line in
            let words = line.text.split(whereSeparator: \.isWhitespace)
            let access = ["public", "internal", "private", "fileprivate", "package"]
            let rest = words.drop { $0.hasPrefix("@") || access.contains(String($0)) }
            guard rest.first == "import", let last = rest.last else { return nil }
            return String(last.prefix { $0 != "." })
        }
    }
}
