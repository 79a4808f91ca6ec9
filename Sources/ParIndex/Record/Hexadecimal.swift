extension Sequence<UInt8> {
    /// Two lower-case hexadecimal digits for each byte, as digests are written everywhere.
    public var hexadecimal: String {
        reduce(into: "") { text, byte in text += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }
    }
}

extension [UInt8] {
    /// The bytes of such digits; `nil` for anything else, capital letters too.
    public init?(hexadecimal text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { place in
            UInt8(String(decoding: digits[place...place + 1], as: UTF8.self), radix: 16)
        }
        guard bytes.hexadecimal == text else { return nil }
        self = bytes
    }
}
