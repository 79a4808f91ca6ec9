/// The text of a document (bản xem trước dạng chữ), without its looks.
public struct TextPreview: Hashable, Sendable {
    /// One piece of the text.
    public enum Block: Hashable, Sendable {
        case paragraph(String)
        /// Rows of cells; a table inside a cell is part of its text.
        case table([[String]])
    }

    public let blocks: [Block]
    /// Whether the text goes on beyond what is shown.
    public let isCut: Bool
}
