import ParIndex

/// What a cell holds (giá trị của ô), by its type.
public enum CellValue: Hashable, Sendable {
    /// Nothing, or a text without a character.
    case blank
    /// Text as written, blanks at its ends included.
    case text(String)
    /// A number, a percentage too.
    case number(CellNumber)
    /// TRUE or FALSE.
    case bool(Bool)
    /// A day, with the seconds since its midnight (0 where the cell has no hour).
    case date(Day, second: Int)
    /// What a spreadsheet shows instead of a result: "#DIV/0!".
    case error(String)

    /// A day without an hour.
    public static func day(_ day: Day) -> CellValue { .date(day, second: 0) }

    /// Points, exactly.
    public static func points(_ points: Points) -> CellValue { .number(CellNumber(points)) }

    /// A figure, exactly.
    public static func quantity(_ quantity: Quantity) -> CellValue { .number(CellNumber(quantity)) }

    /// A percentage, exactly: 97,9 is shown as "97,9%".
    public static func percent(_ percent: Quantity) -> CellValue { .number(CellNumber(percent: percent)) }

    /// A whole number.
    public static func count(_ count: Int) -> CellValue { .number(CellNumber(count)) }
}
