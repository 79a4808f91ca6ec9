/// A decimal of at most seven characters with the line feed behind it, read from one word without a loop.
///
/// The lengths of scores vary from line to line, so a loop over digits is guessed wrongly once a line by the processor.
struct ShortDecimal {
    /// Bytes taken, with the line feed.
    let length: Int
    /// The value in millionths.
    let millionths: Int64

    /// Reads the first bytes of a little-endian word; `nil` for anything but digits with at most one "." among them.
    @inline(__always)
    init?(_ word: UInt64) {
        let ends = word.bytes(equalTo: UInt64(repeating: .lineFeed))
        let end = ends.trailingZeroBitCount / 8
        guard ends != 0, end > 0 else { return nil }
        let text = word & Self.mask(of: end)
        // The end stands for the point where there is none; nothing below asks whether there is one.
        let points = text.bytes(equalTo: UInt64(repeating: UInt8(ascii: "."))) | ends
        let point = points.trailingZeroBitCount / 8
        guard point > 0, point != end - 1 else { return nil }
        let whole = Self.mask(of: point)
        let digits = (text & whole) | (text >> 8 & ~whole)
        let decimals = max(end - point - 1, 0)
        guard let value = digits.decimalValue(of: point + decimals) else { return nil }
        length = end + 1
        millionths = value &* Self.step(decimals)
    }

    /// All bits of so many bytes (0…7).
    @inline(__always)
    private static func mask(of count: Int) -> UInt64 {
        1 &<< UInt64(truncatingIfNeeded: count &* 8) &- 1
    }

    /// Millionths in one unit of the last of so many decimals, at most six.
    @inline(__always)
    static func step(_ decimals: Int) -> Int64 {
        steps[decimals]
    }

    private static let steps: InlineArray<7, Int64> = [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1]
}

extension UInt64 {
    /// The byte eight times.
    @inline(__always)
    init(repeating byte: UInt8) {
        self = UInt64(byte) &* 0x0101_0101_0101_0101
    }

    /// The top bit of each byte that equals that of `pattern`.
    @inline(__always)
    func bytes(equalTo pattern: UInt64) -> UInt64 {
        let difference = self ^ pattern
        let lower: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        return ~((difference & lower &+ lower) | difference | lower)
    }

    /// The value of so many digits (1…7), the first in the lowest byte; `nil` where a byte is no digit.
    @inline(__always)
    fileprivate func decimalValue(of count: Int) -> Int64? {
        let zeros = UInt64(repeating: UInt8(ascii: "0"))
        let shift = UInt64(truncatingIfNeeded: 64 &- count &* 8)
        // Leading zeros make it eight digits.
        let text = self &<< shift | zeros &>> (64 &- shift)
        let values = text ^ zeros
        let nines = UInt64(repeating: 0x76)
        guard (values | (values &+ nines)) & UInt64(repeating: 0x80) == 0 else { return nil }
        let pairs = values &* 10 &+ values >> 8
        let low = pairs & 0x0000_00FF_0000_00FF &* 0x000F_4240_0000_0064
        let high = pairs >> 16 & 0x0000_00FF_0000_00FF &* 0x0000_2710_0000_0001
        return Int64(truncatingIfNeeded: (low &+ high) >> 32)
    }
}
