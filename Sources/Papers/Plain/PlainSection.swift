import Documents

/// Pages that lie the same way (phần trang), with their headers.
public struct PlainSection: Hashable, Sendable {
    /// Its first paragraph, counted through the paper from 1.
    public var firstParagraph: Int
    public var width: Length
    public var height: Length
    public var margins: Margins
    /// What stands above the text of its pages.
    public var header: [PlainLine] = []
    /// What stands there on its first page, where that has a header of its own.
    public var firstHeader: [PlainLine]?
    /// What stands below the text of its pages.
    public var footer: [PlainLine] = []

    /// The room around the text.
    public struct Margins: Hashable, Sendable {
        public var top: Length
        public var bottom: Length
        public var left: Length
        public var right: Length
    }

    /// Whether its pages lie on their side.
    public var isLandscape: Bool { width > height }
}
