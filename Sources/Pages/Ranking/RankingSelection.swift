import ParIndex

/// The rows of a ranking table that a query asks for, in its order.
struct RankingSelection {
    /// Rows of one page.
    static let pageSize = 100

    /// All rows that pass the filter, in order.
    let rows: [RankingRow]
    /// The page shown, or `nil` for all rows.
    let page: Int?

    /// How many pages the rows fill, at least one.
    var pageCount: Int { max(1, (rows.count + Self.pageSize - 1) / Self.pageSize) }

    /// The rows of the page shown.
    var shown: ArraySlice<RankingRow> {
        guard let page else { return rows[...] }
        return rows.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
    }

    init(of page: RankingPage) {
        let query = page.query
        let words = page.foldedText.split(separator: " ")
        let passing = page.rows.filter { row in
            (query.block == nil || row.block == query.block) && words.allSatisfy { row.keys.folded.contains($0) }
        }
        rows = Self.ordered(passing, on: page)
        self.page = query.page.map { [count = passing.count] number in
            min(number, max(1, (count + Self.pageSize - 1) / Self.pageSize))
        }
    }

    private static func ordered(_ rows: [RankingRow], on page: RankingPage) -> [RankingRow] {
        let (query, isWide) = (page.query, page.spansSuperiors)
        let column = page.domains.firstIndex { .domain($0.code) == query.order }
        let keyed = rows.indices.map { index in
            (key: key(of: rows[index], order: query.order, column: column, isWide: isWide), index: index)
        }
        return keyed.sorted { left, right in
            if left.key != right.key { return query.isReversed ? right.key < left.key : left.key < right.key }
            let (first, second) = (rows[left.index].keys.order, rows[right.index].keys.order)
            return query.order == .name && query.isReversed ? second < first : first < second
        }.map { rows[$0.index] }
    }

    /// A number to order by; a missing figure comes last, and names break ties.
    private static func key(of row: RankingRow, order: RankingQuery.Order, column: Int?, isWide: Bool) -> Int64 {
        switch order {
        case .rank: return row.place(isWide: isWide).map { Int64($0.position) } ?? .max
        case .name: return 0
        case .grade: return row.grade.map { Int64($0.position) } ?? .max
        case .change: return row.change?.points.map { -$0.millionths } ?? .max
        case .domain:
            let cell = column.flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
            return cell.map { -$0.points.millionths } ?? .max
        }
    }
}

extension RankingRow {
    /// The place shown first: in the nation where the table spans several superiors.
    func place(isWide: Bool) -> Standing? { isWide ? nationPlace ?? place : place }
}
