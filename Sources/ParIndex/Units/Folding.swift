/// Text without the differences that people leave out when they type (bỏ dấu): "Xã  Đồng Mỏ" and "xa dong mo" fold
/// to the same text.
///
/// Tones, marks and case go, "đ" becomes "d", every normal form gives the same, runs of white space and control signs become one space,
/// dashes "-" and quotation marks "'".
public enum Folding {
    /// The folded text; it is ASCII where the text is Vietnamese.
    public static func fold(_ text: some StringProtocol) -> String {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { append(scalar, to: &folded) }
        if folded.last == space { folded.removeLast() }
        return String(decoding: folded, as: UTF8.self)
    }

    /// Appends one scalar in folded form; a space is never the first byte nor follows another one.
    static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        if let letter = VietnameseLetter(scalar) {
            folded.append(letter.base)
        } else if VietnameseLetter.isCombining(scalar) {
            return
        } else if scalar.properties.isWhitespace || isControl(scalar) {
            if let last = folded.last, last != space { folded.append(space) }
        } else {
            appendOther(scalar, to: &folded)
        }
    }

    /// Signs that nobody means: they part words like white space, and no database takes a NUL.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || scalar.value == 0x7F
    }

    private static let space = UInt8(ascii: " ")

    private static func appendOther(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        switch scalar.value {
        case 0x2010...0x2015, 0x2212: folded.append(UInt8(ascii: "-"))
        case 0x2018, 0x2019, 0x02BC, 0x60, 0xB4: folded.append(UInt8(ascii: "'"))
        case 0xAD, 0x200B...0x200D, 0xFEFF: break
        case 0xFF01...0xFF5E:
            if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) { append(narrow, to: &folded) }
        case 0..<0x80: folded.append(UInt8(scalar.value))
        default: folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }
}
