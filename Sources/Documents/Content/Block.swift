/// A piece of a paper's text (thành phần nội dung).
public indirect enum Block: Hashable, Sendable {
    /// A titled section and what stands in it.
    case section(Section)
    /// A justified paragraph.
    case paragraph(Passage)
    /// A line in the middle, bold: "QUYẾT ĐỊNH:".
    case centred(Passage)
    /// Items, each a paragraph with its mark.
    case list(ItemList)
    /// A table.
    case table(DocumentTable)
    /// What needs pages turned on their side, such as a wide table.
    case landscape([Block])
}

/// A titled section (phần, mục, điều) with what stands in it.
public struct Section: Hashable, Sendable {
    /// Its rank, which decides number and look.
    public var level: Level
    /// The number where it is not one more than that of the section before.
    public var number: Int?
    /// What it is headed.
    public var title: Passage
    /// What stands in it.
    public var blocks: [Block]

    /// A section from its parts.
    public init(_ level: Level, _ title: Passage, number: Int? = nil, _ blocks: [Block] = []) {
        (self.level, self.title, self.number, self.blocks) = (level, title, number, blocks)
    }

    /// The ranks of sections as NĐ 30/2020 numbers them.
    public enum Level: Hashable, Sendable {
        /// "Phần I" in the middle of its own line, its title below in capitals.
        case part
        /// "I. TỔ CHỨC TRIỂN KHAI".
        case chapter
        /// "1. Tình hình".
        case item
        /// "a) Kết quả".
        case point
        /// "Điều 1.", its title and the text in one paragraph; numbered through the whole paper.
        case article
    }
}

/// Items one below the other (liệt kê).
public struct ItemList: Hashable, Sendable {
    /// What stands before each.
    public var mark: Mark
    /// The items.
    public var items: [Passage]

    /// A list from its parts.
    public init(_ mark: Mark, _ items: [Passage]) {
        (self.mark, self.items) = (mark, items)
    }

    /// What stands before an item.
    public enum Mark: Hashable, Sendable {
        /// "-".
        case dash
        /// "+", below a dash.
        case plus
        /// "1.".
        case number
        /// "a)".
        case letter
    }
}
