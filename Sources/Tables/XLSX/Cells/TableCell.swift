import ParIndex

/// One cell of a sheet or of a pasted block, with its place, and its value read as what the caller expects there.
public struct TableCell: Hashable, Sendable {
    /// Where it stands.
    public let place: CellPlace
    /// What it holds; of a formula, the result that was saved with it.
    public let value: CellValue
    /// Whether a formula stands behind the value. Formulas are never calculated here.
    public let isFormula: Bool

    /// A cell from its parts.
    public init(_ value: CellValue, at place: CellPlace, isFormula: Bool = false) {
        (self.value, self.place, self.isFormula) = (value, place, isFormula)
    }

    /// Whether nothing but blanks stands in it.
    public var isBlank: Bool {
        switch value {
        case .blank: !isFormula
        case .text(let text): text.allSatisfy(\.isWhitespace)
        default: false
        }
    }

    /// What it shows, without blanks at the ends: text as it stands, numbers with ".", days as "2025-07-01".
    public var text: String {
        switch value {
        case .blank: ""
        case .text(let text), .error(let text): text.trimmed
        case .number(let number): number.isPercent ? number.shown + "%" : number.text
        case .bool(let isTrue): isTrue ? "TRUE" : "FALSE"
        case .date(let day, _): day.description
        }
    }

    /// The points in it, typed as a number or as text ("1,577"); `nil` where it is blank.
    public func points() throws(CellFault) -> Points? {
        guard let decimal = try decimal() else { return nil }
        if decimal.isPercent { throw CellFault(place, .percentage(text)) }
        return try points(decimal.text)
    }

    /// The figure in it as its author reads it, so 97.9 where it shows "97,9%"; `nil` where it is blank.
    public func quantity() throws(CellFault) -> Quantity? {
        guard let decimal = try decimal() else { return nil }
        guard let quantity = Quantity(decimal.text) else { throw notNumber(decimal.text) }
        return quantity
    }

    /// The day in it, as a date or as text ("01/07/2025"); `nil` where it is blank.
    public func day() throws(CellFault) -> Day? {
        if case .date(let day, _) = value { return day }
        guard let text = try expectedText() else { return nil }
        guard let day = Day(parsing: text) else { throw CellFault(place, .notDay(text)) }
        return day
    }

    /// Refuses what a calculation left without result; `nil` for a blank cell.
    private func expectedText() throws(CellFault) -> String? {
        switch value {
        case .error(let text): throw CellFault(place, .calculation(text))
        case .blank where isFormula: throw CellFault(place, .noResult)
        default: isBlank ? nil : text
        }
    }

    private func decimal() throws(CellFault) -> (text: String, isPercent: Bool)? {
        guard let text = try expectedText() else { return nil }
        switch value {
        case .number(let number): return (number.shown, number.isPercent)
        case .text where text.hasSuffix("%"): return (String(text.dropLast()).trimmed, true)
        case .text: return (text, false)
        default: throw notNumber(text)
        }
    }

    private func points(_ text: String) throws(CellFault) -> Points {
        guard let points = Points(text) else { throw notNumber(text) }
        return points
    }

    private func notNumber(_ text: String) -> CellFault {
        CellFault(place, .notNumber(text, why: NumberFault(text.utf8)))
    }
}

extension String {
    /// Without blanks, line breaks and no-break spaces at its ends.
    fileprivate var trimmed: String {
        let head = drop(while: \.isWhitespace)
        return String(head.reversed().drop(while: \.isWhitespace).reversed())
    }
}
