/// The lists that columns may be filled from, on a hidden sheet of their own: written into the cells' rules they could
/// neither hold commas nor more than 255 characters.
struct ChoiceLists {
    /// The name of the hidden sheet.
    static let name = "Danh mục"

    /// Each list once, a column of the hidden sheet each.
    let lists: [[String]]

    init(_ tables: [SheetTable]) {
        var lists: [[String]] = []
        for column in tables.flatMap(\.columns) where !column.choices.isEmpty && !lists.contains(column.choices) {
            lists.append(column.choices)
        }
        self.lists = lists
    }

    /// Whether there is no list.
    var isEmpty: Bool { lists.isEmpty }

    /// The columns of a table that have a list, with the formula that names it on the hidden sheet.
    func references(of table: SheetTable, on sheet: String) -> [(column: Int, list: String)] {
        table.columns.enumerated().compactMap { number, column in
            lists.firstIndex(of: column.choices).map { place in
                let letters = CellPlace.letters(ofColumn: place)
                let quoted = sheet.replacing("'", with: "''")
                return (number, "='\(quoted)'!$\(letters)$1:$\(letters)$\(column.choices.count)")
            }
        }
    }
}
