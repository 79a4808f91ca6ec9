extension [UInt8] {
    /// Appends `text` so that it stands as text between tags and within quoted attributes alike.
    ///
    /// Control characters that HTML forbids become U+FFFD.
    mutating func appendEscaped(_ text: some StringProtocol) {
        let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped(bytes: $0) }
        if isContiguous == nil { appendEscaped(String(text)) }
    }

    private mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { appendEscaped(bytes: $0) }
    }

    private mutating func appendEscaped(bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for position in bytes.indices {
            guard let replacement = Self.replacement(of: bytes[position]) else { continue }
            append(contentsOf: bytes[start..<position])
            replacement.withUTF8Buffer { append(contentsOf: $0) }
            start = position + 1
        }
        append(contentsOf: bytes[start...])
    }

    @inline(__always)
    private static func replacement(of byte: UInt8) -> StaticString? {
        guard byte < 0x40 else { return byte == 0x7F ? "\u{FFFD}" : nil }
        switch byte {
        case UInt8(ascii: "&"): return "&amp;"
        case UInt8(ascii: "<"): return "&lt;"
        case UInt8(ascii: ">"): return "&gt;"
        case UInt8(ascii: "\""): return "&quot;"
        case UInt8(ascii: "'"): return "&#39;"
        case 0..<0x20 where byte != 0x09 && byte != 0x0A && byte != 0x0D: return "\u{FFFD}"
        default: return nil
        }
    }
}
