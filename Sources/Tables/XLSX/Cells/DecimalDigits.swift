/// A decimal taken apart: its digits without zeros at either end, and the place of the point among them.
struct DecimalDigits {
    /// Digits (0…9); none for zero.
    private(set) var digits: [UInt8]
    private var isNegative: Bool
    /// How many of the digits stand before the point; below zero, zeros follow the point first.
    private var point: Int

    /// Reads a number as XML files hold it, "12.50", "-0.3", "1.2E-5"; `nil` for anything else and beyond 10^±400.
    init?(literal: some StringProtocol) {
        var bytes = Array(literal.utf8)
        isNegative = bytes.first == UInt8(ascii: "-")
        if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { bytes.removeFirst() }
        let parts = bytes.split(omittingEmptySubsequences: false) { $0 | 0x20 == UInt8(ascii: "e") }
        let mantissa = parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 2, mantissa.count <= 2, mantissa.contains(where: { !$0.isEmpty }),
            mantissa.joined().allSatisfy({ (48...57).contains($0) })
        else { return nil }
        digits = mantissa.joined().map { $0 - 48 }
        point = mantissa[0].count
        if parts.count == 2 {
            guard let exponent = Int(String(decoding: parts[1], as: UTF8.self)), (-400...400).contains(exponent) else {
                return nil
            }
            point += exponent
        }
        trim()
    }

    /// The same, rounded half away from zero to that many digits from the first that is not zero.
    func rounded(toSignificant count: Int) -> DecimalDigits {
        guard digits.count > count else { return self }
        var result = self
        result.digits = Array(digits.prefix(count))
        if digits[count] >= 5 { result.roundUp() }
        result.trim()
        return result
    }

    /// The same times 10^`places`.
    func shifted(by places: Int) -> DecimalDigits {
        var result = self
        if !digits.isEmpty { result.point += places }
        return result
    }

    /// The plain decimal with ".", "0.3".
    var text: String {
        if digits.isEmpty { return "0" }
        let zeros = { (count: Int) in [UInt8](repeating: 48, count: max(count, 0)) }
        let digits = digits.map { $0 + 48 }
        let whole = point > 0 ? digits.prefix(point) + zeros(point - digits.count) : zeros(1)[...]
        let decimals = zeros(-point) + digits.dropFirst(max(point, 0))
        let sign = isNegative ? "-" : ""
        return sign + String(decoding: whole, as: UTF8.self)
            + (decimals.isEmpty ? "" : "." + String(decoding: decimals, as: UTF8.self))
    }

    private mutating func roundUp() {
        for place in digits.indices.reversed() {
            if digits[place] < 9 {
                digits[place] += 1
                return
            }
            digits[place] = 0
        }
        digits.insert(1, at: 0)
        point += 1
    }

    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        point = digits.isEmpty ? 0 : point - zeros
        if digits.isEmpty { isNegative = false }
    }
}
