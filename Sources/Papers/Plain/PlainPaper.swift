/// A paper as its file holds it (văn bản đã đọc): lines, tables and pages, before anybody says what they mean.
public struct PlainPaper: Hashable, Sendable {
    /// The text from top to bottom.
    public var blocks: [PlainBlock]
    /// The stretches of pages that lie the same way, in order; never empty.
    public var sections: [PlainSection]
    /// How many pages the program that saved the file counted; `nil` where it did not say.
    public var statedPages: Int?
    /// Whether a page ends somewhere within the text, as written or as last printed.
    public var hasPageBreak: Bool

    /// A paper from its parts.
    public init(
        blocks: [PlainBlock], sections: [PlainSection], statedPages: Int? = nil, hasPageBreak: Bool = false
    ) {
        (self.blocks, self.sections) = (blocks, sections)
        (self.statedPages, self.hasPageBreak) = (statedPages, hasPageBreak)
    }

    /// Every line, those of tables row by row.
    public var lines: [PlainLine] { blocks.flatMap(\.lines) }
}

/// A piece of a paper's text (khối nội dung).
public indirect enum PlainBlock: Hashable, Sendable {
    case line(PlainLine)
    case table(PlainTable)

    /// Its lines in reading order.
    public var lines: [PlainLine] {
        switch self {
        case .line(let line): [line]
        case .table(let table): table.rows.flatMap { $0.flatMap { $0.blocks.flatMap(\.lines) } }
        }
    }
}

/// A table (bảng) with its rows of cells.
public struct PlainTable: Hashable, Sendable {
    /// Counted from 1 through the paper.
    public var number: Int
    /// The cells as the file lists them: a cell that covers several columns stands once.
    public var rows: [[PlainCell]] = []
}

/// A cell (ô) with what stands in it.
public struct PlainCell: Hashable, Sendable {
    public var blocks: [PlainBlock] = []
    /// How many columns it covers.
    public var columns = 1
    /// Whether it goes on with the cell above.
    public var isContinued = false
}
