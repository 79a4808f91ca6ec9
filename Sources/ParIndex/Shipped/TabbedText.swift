/// The lines of a tab-separated data file: small tables of facts with their sources (bảng dữ liệu).
///
/// Lines that begin with "#" and empty lines say nothing; a carriage return at the end of a line is passed over.
struct TabbedText {
    /// One line that says something.
    struct Row {
        let line: Int
        let text: String
        let fields: [String]

        /// The fault that this line can not be read.
        var fault: MalformedLine { MalformedLine(line: line, text: text) }

        /// A field that must hold something.
        func word(_ index: Int) throws(MalformedLine) -> String {
            guard fields.indices.contains(index), !fields[index].isEmpty else { throw fault }
            return fields[index]
        }

        /// A field that may be empty or absent.
        func optionalWord(_ index: Int) -> String? {
            guard fields.indices.contains(index), !fields[index].isEmpty else { return nil }
            return fields[index]
        }

        /// A field that must hold a day.
        func day(_ index: Int) throws(MalformedLine) -> Day {
            guard let day = Day(parsing: try word(index)) else { throw fault }
            return day
        }

        /// A field that holds a day or nothing.
        func optionalDay(_ index: Int) throws(MalformedLine) -> Day? {
            optionalWord(index) == nil ? nil : try day(index)
        }
    }

    let rows: [Row]

    init(_ bytes: some Sequence<UInt8>) {
        let lines = Array(bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        rows = lines.enumerated().compactMap { offset, bytes in
            let text = String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes, as: UTF8.self)
            guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
            let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Row(line: offset + 1, text: text, fields: fields)
        }
    }
}
