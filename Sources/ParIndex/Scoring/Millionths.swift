/// Reading, printing and scaling of decimal numbers kept as whole millionths: the one arithmetic of the core.
///
/// There is no binary floating point between an input and a paper; a product of two numbers is formed in 128 bits
/// and rounded once, where the criteria set says so.
public enum Millionths {
    /// Millionths in one whole.
    public static let one: Int64 = 1_000_000

    /// Reads a plain decimal with "." or "," before at most six decimals: "2", "2.5", "2,5", "-0,25".
    ///
    /// Anything else gives `nil`: signs of grouping ("1.234,5"), exponents, blanks, "NaN", more than six decimals,
    /// or more than `Int64` holds (a little over nine trillion).
    public static func parse(_ text: some StringProtocol) -> Int64? {
        parse(utf8: text.utf8)
    }

    /// As `parse(_:)`, over bytes.
    public static func parse(utf8 bytes: some Sequence<UInt8>) -> Int64? {
        var reader = DecimalReader()
        for byte in bytes where !reader.take(byte) { return nil }
        return reader.value
    }

    /// The shortest exact decimal text, with `separator` before the decimals: 2_500_000 is "2.5".
    public static func text(_ value: Int64, separator: Character = ".") -> String {
        let magnitude = value.magnitude
        if magnitude % UInt64(one) == 0 { return String(value / one) }
        let whole = String(magnitude / UInt64(one))
        var decimals = String(magnitude % UInt64(one) + UInt64(one)).dropFirst()
        while decimals.last == "0" { decimals.removeLast() }
        let sign = value < 0 ? "-" : ""
        return decimals.isEmpty ? sign + whole : sign + whole + String(separator) + decimals
    }

    /// `value × numerator ÷ denominator`, rounded half away from zero to `decimals` places (0…6).
    ///
    /// `denominator` must not be zero. A result beyond `Int64` is clamped to its limits.
    public static func scaled(_ value: Int64, by numerator: Int64, over denominator: Int64, decimals: Int) -> Int64 {
        scaled(value, by: Int128(numerator), over: Int128(denominator), decimals: decimals)
    }

    /// As above, for a numerator and denominator that are products themselves, each below 10^30.
    static func scaled(_ value: Int64, by numerator: Int128, over denominator: Int128, decimals: Int) -> Int64 {
        let unit = Int128(step(decimals))
        return Int64(clamping: dividedHalfAway(Int128(value) * numerator, by: denominator * unit) * unit)
    }

    /// `value` rounded half away from zero to `decimals` places (0…6).
    public static func rounded(_ value: Int64, decimals: Int) -> Int64 {
        scaled(value, by: Int64(1), over: Int64(1), decimals: decimals)
    }

    /// Millionths in one unit of the last of `decimals` places: 10_000 for two.
    static func step(_ decimals: Int) -> Int64 {
        var step = one
        for _ in 0..<min(max(decimals, 0), 6) { step /= 10 }
        return step
    }

    private static func dividedHalfAway(_ dividend: Int128, by divisor: Int128) -> Int128 {
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
        guard remainder.magnitude * 2 >= divisor.magnitude else { return quotient }
        return (dividend < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
    }
}

/// Takes the bytes of one decimal, one after the other.
private struct DecimalReader {
    private var isNegative = false
    // Nineteen digits at most, which fit without a sign but not with one.
    private var digits: UInt64 = 0
    private var wholeDigits = 0
    private var decimals = -1
    private var position = 0

    /// Takes the next byte; `false` when it can not belong to a plain decimal.
    mutating func take(_ byte: UInt8) -> Bool {
        defer { position += 1 }
        switch byte {
        case UInt8(ascii: "-") where position == 0: isNegative = true
        case UInt8(ascii: "."), UInt8(ascii: ","): return beginDecimals()
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return take(digit: UInt64(byte - UInt8(ascii: "0")))
        default: return false
        }
        return true
    }

    /// The number read, or `nil` while it has no digit on one side of its mark or does not fit.
    var value: Int64? {
        guard wholeDigits > 0, decimals != 0 else { return nil }
        let step = UInt64(Millionths.step(max(decimals, 0)))
        let (scaled, overflow) = digits.multipliedReportingOverflow(by: step)
        guard !overflow, let value = Int64(exactly: scaled) else { return nil }
        return isNegative ? -value : value
    }

    private mutating func beginDecimals() -> Bool {
        guard decimals < 0, wholeDigits > 0 else { return false }
        decimals = 0
        return true
    }

    private mutating func take(digit: UInt64) -> Bool {
        if decimals >= 0 { decimals += 1 } else { wholeDigits += 1 }
        guard decimals <= 6, wholeDigits <= 13 else { return false }
        digits = digits * 10 + digit
        return true
    }
}
