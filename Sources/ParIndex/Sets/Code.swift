/// The code of a domain or criterion (mã số): "3", "3.4", "3.4.1", also "I.3.1.1" or "II.5.1a".
///
/// Its parts are separated by dots; the first names the domain. Codes are ordered part by part: numbers by value, with
/// letters behind them after the bare number ("2", "2a", "10"), then Roman numerals by value, then words.
public struct Code: Hashable, Sendable {
    /// The code as printed, without a trailing dot.
    public let text: String

    /// A code from its printed form; `nil` unless it consists of one to six parts of ASCII letters and digits.
    public init?(_ text: some StringProtocol) {
        let trimmed = text.last == "." ? String(text.dropLast()) : String(text)
        let parts = trimmed.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...6).contains(parts.count), parts.allSatisfy(Self.isPart) else { return nil }
        self.text = trimmed
    }

    /// The parts between the dots.
    public var parts: [Substring] { text.split(separator: ".") }

    /// The code of the domain that this code belongs to.
    public var domain: Code { ancestor(depth: 1) }

    /// The code one level above, or `nil` for a domain.
    public var parent: Code? {
        let depth = parts.count
        return depth > 1 ? ancestor(depth: depth - 1) : nil
    }

    /// Whether this code lies anywhere below `other`.
    public func isBelow(_ other: Code) -> Bool {
        text.count > other.text.count && text.hasPrefix(other.text + ".")
    }

    private func ancestor(depth: Int) -> Code {
        Code(proven: parts.prefix(depth).joined(separator: "."))
    }

    private init(proven text: String) {
        self.text = text
    }

    private static func isPart(_ part: Substring) -> Bool {
        (1...8).contains(part.utf8.count) && part.utf8.allSatisfy(isLetterOrDigit)
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
