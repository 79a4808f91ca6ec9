/// Lets the parser go on after a key that stands twice, so that the other faults of the file are seen too.
///
/// The parser refuses the whole file; a private-use character before the first of the two makes them differ, and
/// is taken off again when the mapping is read.
enum RepeatedKey {
    private static let sign: Unicode.Scalar = "\u{E000}"

    /// `text` with the sign before the key at `line` and `column`, both from 1, columns in scalars.
    static func marked(in text: String, line: Int, column: Int) -> String {
        var scalars = text.unicodeScalars
        guard let start = index(of: line, in: scalars),
            var place = scalars.index(start, offsetBy: column - 1, limitedBy: scalars.endIndex),
            place < scalars.endIndex
        else { return text }
        if scalars[place] == "\"" || scalars[place] == "'" { place = scalars.index(after: place) }
        scalars.insert(sign, at: place)
        return String(scalars)
    }

    /// The key as it stands in the file.
    static func unmarked(_ key: String) -> String {
        guard key.unicodeScalars.first == sign else { return key }
        return String(String.UnicodeScalarView(key.unicodeScalars.drop { $0 == sign }))
    }

    private static func index(of line: Int, in scalars: String.UnicodeScalarView) -> String.Index? {
        var (number, index) = (1, scalars.startIndex)
        while number < line, index < scalars.endIndex {
            let scalar = scalars[index]
            index = scalars.index(after: index)
            let isSplitPair = scalar == "\r" && index < scalars.endIndex && scalars[index] == "\n"
            if isBreak(scalar), !isSplitPair { number += 1 }
        }
        return number == line ? index : nil
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
    }
}
