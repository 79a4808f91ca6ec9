/// What kind of number a field asks for (ô nhập số): it decides what "1.234" means.
///
/// Vietnamese papers group thousands with "." and set "," before decimals; keyboards and files often do the opposite.
/// What only one reading fits is read; what two fit is refused, never guessed.
public enum NumberField: Hashable, Sendable {
    /// A count, which has no decimals: "1.234" and "1,234" are both 1234.
    case count
    /// A count or an amount such as money: "1.234" is 1234, "1,5" and "1.5" are one and a half.
    case amount
    /// A figure with decimals, such as a percentage or points: "1,234" is 1.234. `most` tells "1.234" apart.
    case decimal(most: Quantity?)
}

/// Why what somebody typed is no number that the field takes.
public enum NumberFieldFault: Error, Hashable, Sendable {
    case notANumber(String)
    /// A count can not have decimals.
    case notWhole(String)
    /// Both readings make sense: thousands grouped, or decimals.
    case ambiguous(String, Quantity, Quantity)
}

extension NumberField {
    /// The number typed; `nil` for nothing but blanks, which is no answer, while "0" is one.
    public func read(_ typed: some StringProtocol) throws(NumberFieldFault) -> Quantity? {
        // Blanks group digits as well; what is refused is named as it was typed.
        let text = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty else { return nil }
        var number = text.filter { $0 != " " }
        if case .decimal = self, number.hasSuffix("%") { number.removeLast() }
        guard let shape = NumberShape(number) else { throw .notANumber(text) }
        let readings = try readings(of: shape, typed: text)
        return readings
    }

    private func readings(of shape: NumberShape, typed: String) throws(NumberFieldFault) -> Quantity {
        guard let grouped = shape.grouped, let decimal = shape.decimal, grouped != decimal else {
            guard let only = shape.grouped ?? shape.decimal else { throw .notANumber(typed) }
            return try checked(only, typed)
        }
        switch self {
        case .count: return grouped
        case .amount where shape.mark == ".": return grouped
        case .decimal where shape.mark == ",": return decimal
        case .decimal(let most?) where grouped > most: return decimal
        case .amount, .decimal: throw .ambiguous(typed, grouped, decimal)
        }
    }

    private func checked(_ quantity: Quantity, _ typed: String) throws(NumberFieldFault) -> Quantity {
        if self == .count, quantity.whole == nil { throw .notWhole(typed) }
        return quantity
    }
}

/// Digits with marks between them, and what they can mean.
private struct NumberShape {
    /// With the marks as signs of grouping; `nil` where they do not stand every three digits.
    let grouped: Quantity?
    /// With the last mark before decimals.
    let decimal: Quantity?
    /// The last mark.
    let mark: Character?

    init?(_ text: String) {
        let isNegative = text.hasPrefix("-") || text.hasPrefix("−")
        let unsigned = isNegative ? text.dropFirst() : text[...]
        let marks = unsigned.filter { $0 == "." || $0 == "," }
        let parts = unsigned.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
        let sign = isNegative ? "-" : ""
        mark = marks.last
        grouped = Set(marks).count < 2 && Self.isGrouped(parts) ? Quantity(sign + parts.joined()) : nil
        let isPlain = marks.dropLast().allSatisfy { $0 != marks.last } && Set(marks.dropLast()).count < 2
        let whole = parts.dropLast()
        decimal =
            whole.count > 0 && isPlain && Self.isGrouped(Array(whole))
            ? Quantity(sign + whole.joined() + "." + (parts.last ?? "")) : nil
        if grouped == nil, decimal == nil { return nil }
    }

    /// Whether the parts are thousands: one to three digits, then three each; one part may have any length.
    private static func isGrouped(_ parts: [Substring]) -> Bool {
        guard let first = parts.first, parts.count > 1 else { return true }
        return first.count <= 3 && first.first != "0" && parts.dropFirst().allSatisfy { $0.count == 3 }
    }
}
