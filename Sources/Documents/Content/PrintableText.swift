/// What text must lose before it goes on paper.
enum PrintableText {
    /// The text without control characters and without marks that turn the direction of what follows.
    ///
    /// Tabs and ends of lines become blanks: a paragraph is one line of thought. XML can hold neither U+FFFE nor U+FFFF.
    static func clean(_ text: String) -> String {
        var text = text
        guard text.withUTF8({ $0.contains(where: isSuspect) }) else { return text }
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isBlank(scalar) {
                kept.append(" ")
            } else if !isForbidden(scalar) {
                kept.append(scalar)
            }
        }
        return String(kept)
    }

    /// A byte that may begin something forbidden; nearly all texts have none.
    private static func isSuspect(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte >= 0xEF
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: true
        // Embeddings, overrides and isolates of direction: one left open would print the rest of a line backwards.
        case 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFEFF, 0xFFF9...0xFFFB: true
        default: scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
        }
    }
}
