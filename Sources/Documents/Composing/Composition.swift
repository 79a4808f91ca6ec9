/// A paper set out in order (bố cục văn bản): words, styles and places are decided, only the format is not.
///
/// Every writer prints exactly this, so that the same words stand in all of them.
struct Composition {
    var parts: [PagePart]
    let verification: VerificationMark?
    let properties: DocumentProperties
    let layout: PageLayout

    /// Every table of the paper, in order.
    var tables: [TableGrid] {
        parts.flatMap(\.elements).compactMap { if case .table(let grid) = $0 { grid } else { nil } }
    }
}

/// Pages that lie the same way and are numbered together (phần trang).
struct PagePart {
    var isLandscape: Bool
    /// Whether its pages are numbered from 1, and the first without its number: the paper's own and each annex's.
    var startsNumbering: Bool
    var elements: [Element] = []
}

/// One piece of a page, from top to bottom (thành phần trang).
enum Element {
    case line(Line)
    /// A solid line in the middle, of that length.
    case rule(Length)
    /// Room of that height.
    case space(Length)
    case columns(ColumnPair)
    case table(TableGrid)
}

/// A paragraph with its style (đoạn có kiểu).
struct Line {
    var style: ParagraphStyle
    var runs: [Run]
    /// Beside what the style says.
    var keepsWithNext = false

    /// The words.
    var text: String { runs.reduce(into: "") { $0 += $1.text } }
}

/// Two columns without borders (hai cột): the letterhead, signature and recipients.
struct ColumnPair {
    /// What stands side by side, in rows from top to bottom.
    var rows: [(left: [Element], right: [Element])]
    var leftWidth: Length
    /// Whether it is the paper's head and not its end.
    var isLetterhead = false
}
