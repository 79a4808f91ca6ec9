/// The code of a domain or criterion (mã số): "3", "3.4", "3.4.1", also "I.3.1.1" or "II.5.1a".
///
/// Its parts are separated by dots; the first names the domain. Codes are ordered part by part: numbers by value, with
/// letters behind them after the bare number ("2", "2a", "10"), then Roman numerals by value, then words.
public struct Code: Hashable, Sendable {
    /// The code as printed, without a trailing dot.
    public let text: String

    /// A code from its printed form; `nil` unless it consists of one to six parts of ASCII letters and digits.
    public init?(_ text: some StringProtocol) {
        var printed = String(text)
        if printed.utf8.last == Self.dot { printed.removeLast() }
        guard Self.isCode(printed.utf8) else { return nil }
        self.text = printed
    }

    /// The parts between the dots.
    public var parts: [Substring] { text.utf8.split(separator: Self.dot).map { Substring($0) } }

    /// The code of the domain that this code belongs to.
    public var domain: Code { ancestor(depth: 1) }

    /// The code one level above, or `nil` for a domain.
    public var parent: Code? {
        let depth = parts.count
        return depth > 1 ? ancestor(depth: depth - 1) : nil
    }

    /// Whether this code lies anywhere below `other`.
    public func isBelow(_ other: Code) -> Bool {
        let (own, above) = (text.utf8, other.text.utf8)
        guard own.count > above.count, own.starts(with: above) else { return false }
        return own[own.index(own.startIndex, offsetBy: above.count)] == Self.dot
    }

    private func ancestor(depth: Int) -> Code {
        Code(proven: parts.prefix(depth).joined(separator: "."))
    }

    private init(proven text: String) {
        self.text = text
    }

    private static let dot = UInt8(ascii: ".")

    /// One to six parts of one to eight letters and digits each.
    private static func isCode(_ text: String.UTF8View) -> Bool {
        var (parts, length) = (1, 0)
        for byte in text {
            if byte == dot {
                guard length > 0 else { return false }
                (parts, length) = (parts + 1, 0)
            } else {
                guard isLetterOrDigit(byte), length < 8 else { return false }
                length += 1
            }
        }
        return length > 0 && parts <= 6
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: false
        }
    }
}

extension Code: Comparable {
    public static func < (left: Code, right: Code) -> Bool {
        let (leftParts, rightParts) = (left.parts, right.parts)
        for (leftPart, rightPart) in zip(leftParts, rightParts) where leftPart != rightPart {
            return Rank(leftPart) < Rank(rightPart)
        }
        return leftParts.count < rightParts.count
    }

    /// What one part is ordered by: a total order, whatever parts meet.
    private struct Rank: Comparable {
        let kind: Int
        let number: Int
        let text: Substring

        init(_ part: Substring) {
            let digits = part.prefix { $0.isNumber }
            text = part
            if let number = Int(digits) {
                (kind, self.number) = (0, number)
            } else if let number = Self.romanNumeral(part) {
                (kind, self.number) = (1, number)
            } else {
                (kind, number) = (2, 0)
            }
        }

        static func < (left: Rank, right: Rank) -> Bool {
            (left.kind, left.number, left.text) < (right.kind, right.number, right.text)
        }

        /// Sets number their parts up to thirty or so; C, D, L and M are letters there.
        private static func romanNumeral(_ part: Substring) -> Int? {
            var (value, last) = (0, 0)
            for digit in part.reversed() {
                guard let worth = ["I": 1, "V": 5, "X": 10][digit] else { return nil }
                value += worth < last ? -worth : worth
                last = worth
            }
            return value
        }
    }
}

extension Code: CustomStringConvertible {
    public var description: String { text }
}
