/// What one part of a form with files says of itself.
struct PartHeading: Hashable {
    /// The name of the field.
    let name: String
    /// The name of the file, with its folders where the browser sends them; `nil` for a field that is no file.
    let fileName: String?

    /// Reads the lines before the content; `nil` where they name no field.
    init?(_ text: String) {
        let lines = text.split(separator: "\r\n")
        guard
            let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = Self.value("name", of: disposition)
        else { return nil }
        self.name = name
        fileName = Self.value("filename", of: disposition)
    }

    /// A quoted parameter; browsers write a quote as %22, and line ends as %0D and %0A.
    private static func value(_ name: String, of line: Substring) -> String? {
        for range in line.ranges(of: "\(name)=\"") {
            guard let before = line[..<range.lowerBound].last, before == " " || before == ";" else { continue }
            guard let end = line[range.upperBound...].firstIndex(of: "\"") else { return nil }
            return String(line[range.upperBound..<end]).replacing("%22", with: "\"").replacing("%0D", with: "\r")
                .replacing("%0A", with: "\n")
        }
        return nil
    }
}
