import Tables

/// A table of a paper (bảng): its header is printed again on every page.
public struct DocumentTable: Hashable, Sendable {
    /// What stands above it; `nil` for a table that needs no name.
    public var caption: Passage?
    /// The columns from left to right.
    public var columns: [Column]
    /// The rows of the header.
    public var header: [Row]
    /// The rows.
    public var rows: [Row]

    /// A table whose header is one row of the columns' titles.
    public init(_ columns: [Column], caption: Passage? = nil, rows: [Row] = []) {
        self.init(
            columns, caption: caption, header: [Row(columns.map { Cell(Passage($0.title)) })], rows: rows)
    }

    /// A table with a header of its own, several rows with merged cells if need be.
    public init(_ columns: [Column], caption: Passage? = nil, header: [Row], rows: [Row]) {
        (self.columns, self.caption, self.header, self.rows) = (columns, caption, header, rows)
    }

    /// A column.
    public struct Column: Hashable, Sendable {
        /// What a header of one row and a sheet say.
        public var title: String
        /// Its share of the width, beside those of the other columns.
        public var share: Int
        /// Where its cells' text stands.
        public var alignment: TextAlignment
        /// How a sheet shows its cells.
        public var kind: SheetTable.Kind

        /// A column from its parts.
        public init(
            _ title: String, share: Int, _ alignment: TextAlignment = .left, kind: SheetTable.Kind = .text
        ) {
            self.title = PrintableText.clean(title)
            (self.share, self.alignment, self.kind) = (max(1, share), alignment, kind)
        }
    }

    /// A row.
    public struct Row: Hashable, Sendable {
        /// The cells from left to right; places that cells above or to the left cover have none.
        public var cells: [Cell]
        /// Whether it heads or sums up others and is printed bold.
        public var isHeading: Bool

        /// A row from its parts.
        public init(_ cells: [Cell], isHeading: Bool = false) {
            (self.cells, self.isHeading) = (cells, isHeading)
        }
    }

    /// A cell.
    public struct Cell: Hashable, Sendable, ExpressibleByStringLiteral {
        /// Its paragraphs.
        public var passages: [Passage]
        /// How many columns it covers.
        public var columns: Int
        /// How many rows it covers.
        public var rows: Int
        /// Where its text stands, if not as in its column.
        public var alignment: TextAlignment?
        /// What a sheet holds instead of the text: a number that can be counted with.
        public var value: CellValue?

        /// A cell of one paragraph.
        public init(
            _ passage: Passage, columns: Int = 1, rows: Int = 1, alignment: TextAlignment? = nil,
            value: CellValue? = nil
        ) {
            self.init(passages: [passage], columns: columns, rows: rows, alignment: alignment, value: value)
        }

        /// A cell of several paragraphs.
        public init(
            passages: [Passage], columns: Int = 1, rows: Int = 1, alignment: TextAlignment? = nil,
            value: CellValue? = nil
        ) {
            (self.passages, self.alignment, self.value) = (passages, alignment, value)
            (self.columns, self.rows) = (max(1, columns), max(1, rows))
        }

        public init(stringLiteral text: String) { self.init(Passage(text)) }
    }
}

/// Where text stands between its margins (căn lề).
public enum TextAlignment: String, Hashable, Sendable {
    case left, centre, right, justify
}
