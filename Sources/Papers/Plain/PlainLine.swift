import Documents

/// A line of a paper (dòng): a paragraph, or what stands of it before a break.
public struct PlainLine: Hashable, Sendable {
    /// Where it stands.
    public var place: LinePlace
    /// The name of its style as word processors show it.
    public var style: String?
    /// Its text in stretches that look the same; blanks, tabs and fixed blanks as they are.
    public var runs: [PlainRun] = []
    public var alignment = TextAlignment.left
    /// Its rank in the outline, from 1; `nil` for text.
    public var outlineLevel: Int?
    /// The number or mark that the word processor counts and puts before it, "1." or "-".
    public var label: String?
    /// Whether the number of the page is printed in it.
    public var holdsPageNumber = false

    /// A line without text.
    public init(at place: LinePlace) { self.place = place }

    /// All words as printed, the mark before them included.
    public var text: String { (label.map { $0 + " " } ?? "") + runs.reduce(into: "") { $0 += $1.text } }
}

/// A stretch of a line with one look (đoạn chữ).
public struct PlainRun: Hashable, Sendable {
    /// As printed: in capitals where the look makes capitals of it.
    public var text: String
    /// The font's name, once styles, themes and defaults are followed; `nil` where the file names none.
    public var font: String?
    /// In thousandths of a point.
    public var size: Int
    public var face: Run.Face

    /// A run from its parts.
    public init(_ text: String, font: String?, size: Int, face: Run.Face = []) {
        (self.text, self.font, self.size, self.face) = (text, font, size, face)
    }

    /// How many letters and digits it has.
    var weight: Int { text.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil } }
}

/// Where a line stands (vị trí của dòng), all counted from 1.
public struct LinePlace: Hashable, Sendable {
    /// The paragraph, counted through the paper, tables included.
    public var paragraph: Int
    /// The table with row and cell.
    public var cell: Cell?

    /// A place from its parts.
    public init(paragraph: Int, cell: Cell? = nil) { (self.paragraph, self.cell) = (paragraph, cell) }

    /// A cell of a table.
    public struct Cell: Hashable, Sendable {
        public var table: Int
        public var row: Int
        public var column: Int

        /// A cell from its numbers.
        public init(table: Int, row: Int, column: Int) {
            (self.table, self.row, self.column) = (table, row, column)
        }
    }
}
