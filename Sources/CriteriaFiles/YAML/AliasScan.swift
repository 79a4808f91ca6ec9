/// Looks for aliases in the text itself: the parser would expand an alias used as a key before anybody sees it.
///
/// Only a name that stands both as anchor and as alias can grow, so "R&D" or "* chú ý" in a sentence is no finding.
/// Anchors are looked for anywhere, aliases where one may begin; what is left over is found when nodes are read.
enum AliasScan {
    /// The line of the first alias to an anchor before it, or `nil`.
    static func firstLine(in text: String) -> Int? {
        guard text.utf8.contains(anchor), text.utf8.contains(alias) else { return nil }
        var anchors: Set<String> = []
        for (index, line) in text.utf8.split(separator: newline, omittingEmptySubsequences: false).enumerated() {
            var before = UInt8(ascii: " ")
            for place in line.indices {
                if line[place] == anchor { anchors.insert(name(in: line, after: place)) }
                let isAlias = line[place] == alias && mayStart(after: before)
                if isAlias, anchors.contains(name(in: line, after: place)) { return index + 1 }
                before = line[place]
            }
        }
        return nil
    }

    private static let anchor = UInt8(ascii: "&")
    private static let alias = UInt8(ascii: "*")
    private static let newline = UInt8(ascii: "\n")

    private static func mayStart(after before: UInt8) -> Bool {
        " \t\r[{,:".utf8.contains(before)
    }

    private static func name(in line: Substring.UTF8View, after place: String.Index) -> String {
        String(decoding: line[line.index(after: place)...].prefix(while: belongsToName), as: UTF8.self)
    }

    /// The letters that the parser takes for names of anchors.
    private static func belongsToName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
