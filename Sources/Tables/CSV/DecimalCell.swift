import ParIndex

/// Reads a cell that must hold a plain decimal, "2.5" or "2,5".
enum DecimalCell {
    /// The largest score, in millionths, that is taken for one: sums of a whole file then stay within 64 bits.
    static let limit = 999_999 * Millionths.one + 999_999

    static func read(_ bytes: some Collection<UInt8>) -> Result<Points, NumberFault> {
        guard let millionths = Millionths.parse(utf8: bytes) else { return .failure(NumberFault(bytes)) }
        return millionths.magnitude > limit.magnitude ? .failure(.tooLarge) : .success(Points(millionths: millionths))
    }
}

extension NumberFault: Error {
    /// Why these bytes are no plain decimal.
    init(_ bytes: some Collection<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        let isNumeric = text.allSatisfy { "-.,0123456789".contains($0) }
        let isExponent = text.contains("e") && text.allSatisfy { "+-.,e0123456789".contains($0) }
        switch (isNumeric, parts.count) {
        case (true, 3...): self = .ambiguous
        case (true, 2) where parts[1].count > 6: self = .tooPrecise
        case (true, _) where parts[0].count > 13: self = .tooLarge
        default: self = isExponent ? .exponent : Self.words.contains(text) ? .notFinite : .unreadable
        }
    }

    private static let words: Set<String> = ["nan", "inf", "-inf", "infinity", "-infinity", "∞"]
}
