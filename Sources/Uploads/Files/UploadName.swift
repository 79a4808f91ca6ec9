import Foundation

/// The name of a file as a person gave it (tên tệp), fit to be kept and shown exactly.
///
/// A name is a text and never a path: files are stored by their hash.
enum UploadName {
    /// What Windows allows, in UTF-16.
    static let longest = 255

    /// The name composed (NFC), or why it can not stand.
    static func checked(_ given: String) throws(UploadFault) -> String {
        let name = given.precomposedStringWithCanonicalMapping
        if name.utf16.count > longest { throw .nameTooLong }
        if name.allSatisfy(\.isWhitespace) { throw .nameEmpty }
        if name.unicodeScalars.contains(where: isHidden) { throw .nameHidden }
        if name.contains(where: { $0 == "/" || $0 == "\\" }) { throw .namePath }
        return name
    }

    /// For a sentence about a name that was refused: nothing invisible, nothing long.
    static func shown(_ given: String) -> String {
        let name = given.precomposedStringWithCanonicalMapping
        let plain = String(String.UnicodeScalarView(name.unicodeScalars.map { isHidden($0) ? "\u{FFFD}" : $0 }))
        return plain.count > 120 ? plain.prefix(100) + "…" + plain.suffix(15) : plain
    }

    /// Control characters, line ends, and signs that turn the direction of writing so that "fdp.exe" reads "exe.pdf".
    private static func isHidden(_ sign: Unicode.Scalar) -> Bool {
        switch sign.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
        default: false
        }
    }
}
