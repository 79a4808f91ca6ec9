/// A length on paper (độ dài), in whole micrometres.
public struct Length: Hashable, Comparable, Sendable {
    /// Thousandths of a millimetre.
    public var micrometres: Int

    /// That many micrometres.
    public init(micrometres: Int) { self.micrometres = micrometres }

    /// That many thousandths of a point, 1/72 of an inch.
    public init(thousandthsOfPoint: Int) {
        micrometres = (thousandthsOfPoint * 254 + (thousandthsOfPoint < 0 ? -360 : 360)) / 720
    }

    /// In twentieths of a point, as DOCX measures.
    public var twips: Int { (micrometres * 1440 + 12_700) / 25_400 }

    /// In the unit of drawings, of which a millimetre has 36 000.
    public var drawingUnits: Int { micrometres * 36 }

    /// In eighths of a point, as DOCX measures borders.
    public var eighthsOfPoint: Int { (micrometres * 576 + 12_700) / 25_400 }

    /// "12.7mm", as Typst and CSS read it.
    public var text: String { DecimalText.text(micrometres) + "mm" }

    public static func < (left: Length, right: Length) -> Bool { left.micrometres < right.micrometres }

    public static func + (left: Length, right: Length) -> Length {
        Length(micrometres: left.micrometres + right.micrometres)
    }

    public static func - (left: Length, right: Length) -> Length {
        Length(micrometres: left.micrometres - right.micrometres)
    }
}

/// Thousandths as decimals with a point.
enum DecimalText {
    /// "12.7" of 12 700.
    static func text(_ thousandths: Int) -> String {
        let (whole, rest) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
        var decimals = String(rest + 1000).dropFirst()
        while decimals.last == "0" { decimals.removeLast() }
        return (thousandths < 0 ? "-" : "") + String(whole) + (decimals.isEmpty ? "" : "." + decimals)
    }

    /// 12 700 of "12.7"; `nil` for anything but digits with at most three decimals.
    static func thousandths(_ text: some StringProtocol) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, let whole = Int(whole), whole >= 0, whole < 100_000 else {
            return nil
        }
        guard parts.count == 2 else { return whole * 1000 }
        let decimals = parts[1]
        guard (1...3).contains(decimals.count), decimals.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        let padded = decimals + String(repeating: "0", count: 3 - decimals.count)
        return Int(padded).map { whole * 1000 + $0 }
    }
}
