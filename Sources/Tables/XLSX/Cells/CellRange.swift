/// A block of cells (vùng ô), "A1:C2", such as those merged into one.
public struct CellRange: Hashable, Sendable {
    /// The cell at the top left, which holds the value of merged cells.
    public let first: CellPlace
    /// The cell at the bottom right.
    public let last: CellPlace

    /// The block that "A1:C2" or "A1" names; `nil` for anything else.
    public init?(_ reference: some StringProtocol) {
        let places = reference.split(separator: ":", omittingEmptySubsequences: false).map { CellPlace($0) }
        guard places.count <= 2, let first = places.first ?? nil, let last = places.last ?? nil,
            first.row <= last.row, first.column <= last.column
        else { return nil }
        (self.first, self.last) = (first, last)
    }

    /// Whether the cell belongs to the block.
    public func contains(_ place: CellPlace) -> Bool {
        (first.row...last.row).contains(place.row) && (first.column...last.column).contains(place.column)
    }
}

extension CellRange: CustomStringConvertible {
    /// "A1:C2".
    public var description: String { "\(first):\(last)" }
}
