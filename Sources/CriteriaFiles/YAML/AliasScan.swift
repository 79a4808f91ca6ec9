/// Looks for aliases in the text itself: the parser would expand an alias used as a key before anybody sees it.
///
/// Only a name that stands both as anchor and as alias can grow, so "R&D" or "* chú ý" in a sentence is no finding.
enum AliasScan {
    /// The line of the first alias to an anchor above it, or `nil`.
    static func firstLine(in text: String) -> Int? {
        guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else { return nil }
        var names: Set<String> = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for word in line.split(whereSeparator: isBoundary) where word.count > 1 {
                let name = String(word.dropFirst())
                if word.hasPrefix("&") { names.insert(name) }
                if word.hasPrefix("*"), names.contains(name) { return index + 1 }
            }
        }
        return nil
    }

    private static func isBoundary(_ character: Character) -> Bool {
        character.isWhitespace || "[]{},?".contains(character)
    }
}
