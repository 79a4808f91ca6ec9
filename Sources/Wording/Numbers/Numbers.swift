import ParIndex

/// Numbers as a person reads them (chữ số): "1,5" and "1.240.200" in Vietnamese, "1.5" and "1,240,200" in English.
///
/// Every number is printed exactly; rounding is the business of the criteria set, but for percentages of two figures.
public enum Numbers {
    /// Points without a thousands mark, "2,5" or "−0,25": no total of a criteria set needs one.
    public static func points(_ points: Points, in language: Language = .vi) -> String {
        signed(Millionths.text(points.millionths, separator: marks(of: language).decimal))
    }

    /// Points with exactly `decimals` places, rounded, as tables of results print them: "81,90".
    public static func points(_ points: Points, decimals: Int, in language: Language = .vi) -> String {
        fixed(points.rounded(to: decimals).millionths, decimals: decimals, in: language)
    }

    /// A change in points with its sign: "+1,5", "−2", "0".
    public static func change(_ points: Points, in language: Language = .vi) -> String {
        (points > .zero ? "+" : "") + Self.points(points, in: language)
    }

    /// A reported figure with marks between its thousands: "1.240.200", "84,89".
    public static func quantity(_ quantity: Quantity, in language: Language = .vi) -> String {
        grouped(Millionths.text(quantity.millionths, separator: marks(of: language).decimal), in: language)
    }

    /// A whole number with marks between its thousands: "3.321".
    public static func count(_ count: Int, in language: Language = .vi) -> String {
        grouped(String(count), in: language)
    }

    /// A percentage, the sign set close as Vietnamese papers print it: "97,9%".
    public static func percent(_ percent: Quantity, in language: Language = .vi) -> String {
        quantity(percent, in: language) + "%"
    }

    /// A ratio in per cent, rounded to at most `decimals` places: 2/3 is "66,67%".
    public static func percent(_ ratio: Ratio, decimals: Int = 2, in language: Language = .vi) -> String {
        percent(ratio.percent(decimals: decimals), in: language)
    }

    private static func marks(of language: Language) -> (decimal: Character, thousands: Character) {
        switch language {
        case .vi: (",", ".")
        case .en: (".", ",")
        }
    }

    private static func fixed(_ millionths: Int64, decimals: Int, in language: Language) -> String {
        let mark = marks(of: language).decimal
        let text = signed(Millionths.text(millionths, separator: mark))
        guard decimals > 0 else { return text }
        let shown = text.firstIndex(of: mark).map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
        let zeros = String(repeating: "0", count: max(0, decimals - shown))
        return shown == 0 ? text + String(mark) + zeros : text + zeros
    }

    private static func grouped(_ text: String, in language: Language) -> String {
        let (decimal, thousands) = marks(of: language)
        let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let whole = unsigned.prefix { $0 != decimal }
        var groups = ""
        for (place, digit) in whole.enumerated() {
            if place > 0, (whole.count - place).isMultiple(of: 3) { groups.append(thousands) }
            groups.append(digit)
        }
        return signed(text.hasPrefix("-") ? "-" : "") + groups + unsigned.dropFirst(whole.count)
    }

    /// The true minus sign, which lines up with digits and is not taken for a hyphen.
    private static func signed(_ text: String) -> String {
        text.hasPrefix("-") ? "−" + text.dropFirst() : text
    }
}
