import Tables
import Testing

struct PastedTableTests {
    private static func texts(_ pasted: String) throws -> [[String]] {
        try PastedTable(pasted).rows.map { $0.map(\.text) }
    }

    @Test func `tabs divide cells and line breaks rows, the last of which may be missing`() throws {
        let rows = [["1.1", "2"], ["1.2", "0,5"]]
        #expect(try Self.texts("1.1\t2\r\n1.2\t0,5\r\n") == rows)
        #expect(try Self.texts("1.1\t2\n1.2\t0,5") == rows)
        #expect(try Self.texts("1.1\t2\r1.2\t0,5\r") == rows)
    }

    @Test func `blank cells and rows keep their places`() throws {
        #expect(try Self.texts("a\t\t\n\n\tb") == [["a", "", ""], [""], ["", "b"]])
        #expect(try PastedTable("a\tb").rows[0][1].place.description == "B1")
        #expect(try Self.texts("") == [])
    }

    @Test func `a cell with line breaks loses the marks set around it`() throws {
        #expect(
            try Self.texts("1.1\t\"thiếu “\"\"kế hoạch\"\"”\nchậm\"\t2") == [
                ["1.1", "thiếu “\"kế hoạch\"”\nchậm", "2"]
            ])
    }

    @Test func `rows written as text are read again as they were`() throws {
        let cells = [["1.1", "thiếu \"kế hoạch\"\nchậm", "\"", ""], ["a\tb", "0,5", "", "x"]]
        let rows = cells.map { row in
            row.enumerated().map { TableCell(.text($0.element), at: CellPlace(row: 0, column: $0.offset)) }
        }
        #expect(try Self.texts(PastedTable.text(of: rows)) == cells)
    }

    @Test func `marks that a cell has of its own stay`() throws {
        #expect(try Self.texts("\"Kế hoạch\" số 1\t\"a\"\t\"") == [["\"Kế hoạch\" số 1", "\"a\"", "\""]])
        #expect(try Self.texts("\"mở\t2\n3") == [["\"mở", "2"], ["3"]])
    }

    @Test func `numbers as shown are read by the cell`() throws {
        let row = try #require(try PastedTable("1,577\t97,9%\t01/07/2025").rows.first)
        #expect(try row[0].points()?.description == "1.577")
        #expect(try row[1].quantity()?.description == "97.9")
        #expect(try row[2].day() == "2025-07-01")
    }

    @Test func `a block larger than a sheet is refused`() {
        var limits = WorkbookLimits()
        limits.columnCount = 2
        limits.rowCount = 2
        #expect(throws: WorkbookFault.tooLarge(.columns(sheet: "", limit: 2))) {
            try PastedTable("a\tb\tc", limits: limits)
        }
        #expect(throws: WorkbookFault.tooLarge(.rows(sheet: "", limit: 2))) {
            try PastedTable("a\nb\nc", limits: limits)
        }
        limits.cellCount = 1
        #expect(throws: WorkbookFault.tooLarge(.cells(limit: 1))) { try PastedTable("a\tb", limits: limits) }
    }
}
