import SamplePapers
import Testing

@testable import Documents

struct TableGridTests {
    private func grid(_ rows: [DocumentTable.Row], columns: Int = 3) -> TableGrid {
        let columns = (0..<columns).map { DocumentTable.Column("c\($0)", share: 1) }
        return TableGrid(DocumentTable(columns, rows: rows), width: Length(micrometres: 90_000)) { passage, style, _ in
            Line(style: style, runs: passage.runs)
        }
    }

    private func places(_ grid: TableGrid) -> [String] {
        grid.rows.map { $0.map { "\($0.column):\($0.columns)x\($0.rows)" }.joined(separator: " ") }
    }

    @Test func `a cell that covers rows is continued below`() {
        let grid = grid([.init([.init("a", rows: 2), "b", "c"]), .init(["d", "e"])])
        #expect(places(grid) == ["0:1x2 1:1x1 2:1x1", "0:1x0 1:1x1 2:1x1"])
    }

    @Test func `a cell that covers both is continued as wide`() {
        let grid = grid([.init(["a", .init("b", columns: 2, rows: 3)]), .init(["c"]), .init(["d"])])
        #expect(places(grid) == ["0:1x1 1:2x3", "0:1x1 1:2x0", "0:1x1 1:2x0"])
    }

    @Test func `missing cells are empty, too many widen the table`() {
        #expect(places(grid([.init(["a"])])) == ["0:1x1 1:1x1 2:1x1"])
        #expect(grid([.init(["a", "b", "c", "d", "e"])]).widths.count == 5)
    }

    @Test func `a cell covers no more rows than there are, and none of the header's`() {
        #expect(places(grid([.init([.init("a", rows: 9), "b", "c"])])) == ["0:1x1 1:1x1 2:1x1"])
        let table = DocumentTable([.init("x", share: 1)], header: [.init([.init("x", rows: 5)])], rows: [.init(["a"])])
        let grid = TableGrid(table, width: Length(micrometres: 9)) { passage, style, _ in
            Line(style: style, runs: passage.runs)
        }
        #expect(grid.rows[0][0].lines[0].text == "a")
    }

    @Test func `a row below cells that cover all of it widens the table`() {
        let grid = grid([.init([.init("a", columns: 3, rows: 2)]), .init(["b"])])
        #expect(places(grid) == ["0:3x2 3:1x1", "0:3x0 3:1x1"])
        #expect(grid.rows[1][1].lines[0].text == "b")
    }

    @Test func `widths are the columns' shares`() {
        let table = DocumentTable([.init("x", share: 1), .init("y", share: 3)])
        let grid = TableGrid(table, width: Length(micrometres: 80_000)) { passage, style, _ in
            Line(style: style, runs: passage.runs)
        }
        #expect(grid.widths.map(\.micrometres) == [20_000, 60_000])
    }
}
