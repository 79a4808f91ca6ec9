/// A table to be written as one sheet (bảng để ghi ra trang tính): notes, then a header that stays in view, then rows.
public struct SheetTable: Hashable, Sendable {
    /// The name on the tab; what no tab can bear is mended when writing.
    public var name: String
    /// Lines above the header; the first is the title.
    public var notes: [String]
    /// The columns from left to right.
    public var columns: [Column]
    /// The rows from top to bottom.
    public var rows: [Row]
    /// Whether only the cells of editable columns can be changed. There is no password: it guards against slips only.
    public var isProtected: Bool

    /// A table from its parts.
    public init(
        name: String, notes: [String] = [], columns: [Column], rows: [Row] = [], isProtected: Bool = false
    ) {
        (self.name, self.notes, self.columns, self.rows) = (name, notes, columns, rows)
        self.isProtected = isProtected
    }

    /// The row of the header in the sheet, from 0.
    public var headerRow: Int { notes.count }

    /// One column.
    public struct Column: Hashable, Sendable {
        /// What the header says.
        public var title: String
        /// How its cells are shown.
        public var kind: Kind
        /// Width in characters.
        public var width: Int
        /// Whether it is kept from sight, as the keys by which rows are found again are.
        public var isHidden: Bool
        /// Whether its cells can be changed in a protected sheet.
        public var isEditable: Bool
        /// The only values that may be typed; all if empty.
        public var choices: [String]

        /// A column from its parts.
        public init(
            _ title: String, _ kind: Kind = .text, width: Int = 12, isHidden: Bool = false, isEditable: Bool = false,
            choices: [String] = []
        ) {
            (self.title, self.kind, self.width, self.choices) = (title, kind, width, choices)
            (self.isHidden, self.isEditable) = (isHidden, isEditable)
        }
    }

    /// How the cells of a column are shown.
    public enum Kind: Hashable, Sendable {
        /// As text: what is typed into it stays as it is, so that a code 3.10 does not become a number.
        case text
        /// As a number with as many decimals as it has, or always the same; the reader's own locale sets the mark.
        case number(decimals: Int?)
        /// As a whole number with marks between its thousands.
        case count
        /// As a percentage.
        case percent
        /// As a day, 01/07/2025.
        case day
    }

    /// One row.
    public struct Row: Hashable, Sendable {
        /// The values from left to right; missing ones are blank.
        public var cells: [CellValue]
        /// Whether it heads those below, and is set off from them.
        public var isHeading: Bool
        /// Whether none of its cells can be changed in a protected sheet.
        public var isLocked: Bool

        /// A row from its parts.
        public init(_ cells: [CellValue], isHeading: Bool = false, isLocked: Bool = false) {
            (self.cells, self.isHeading, self.isLocked) = (cells, isHeading, isLocked)
        }
    }
}
