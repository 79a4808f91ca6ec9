import Tables
import Testing

struct CellPlaceTests {
    @Test(arguments: [("A1", 0, 0), ("C12", 11, 2), ("AB7", 6, 27), ("XFD1048576", 1_048_575, 16_383)])
    func `a cell is named by its column's letters and its row`(name: String, row: Int, column: Int) {
        #expect(CellPlace(name) == CellPlace(row: row, column: column))
        #expect(CellPlace(row: row, column: column).description == name)
    }

    @Test func `dollar signs of fixed references are passed over`() {
        #expect(CellPlace("$C$12") == CellPlace("C12"))
    }

    @Test(arguments: ["", "C", "12", "C0", "12C", "c12", "C-1", "XFE1", "A1048577", "A99999999999999999999", "Ô1"])
    func `what names no cell is none`(name: String) {
        #expect(CellPlace(name) == nil)
    }

    @Test func `a block holds the cells between its corners`() throws {
        let block = try #require(CellRange("B2:D3"))
        #expect(block.contains(CellPlace(row: 2, column: 3)))
        #expect(!block.contains(CellPlace(row: 3, column: 3)))
        #expect(CellRange("B2")?.description == "B2:B2")
        #expect(CellRange("D3:B2") == nil)
        #expect(CellRange("A1:B2:C3") == nil)
    }
}
