import Tables

extension String {
    /// The cells of a pasted block; a line in one cell is parted by its semicolons.
    func cells() throws -> [[String]] {
        try PastedTable(self).rows.map { row in
            let cells = row.map(\.text)
            guard cells.count == 1, let only = cells.first else { return cells }
            return only.split(separator: ";", omittingEmptySubsequences: false).map { part in
                part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
        }
    }
}
