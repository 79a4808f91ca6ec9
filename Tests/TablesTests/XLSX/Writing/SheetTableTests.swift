import Foundation
import ParIndex
import Tables
import Testing

struct SheetTableTests {
    private static let scores = SheetTable(
        name: "Bảng điểm", notes: ["Bảng tự chấm điểm xã Liên Sơn", "Chỉ điền cột Tự chấm."],
        columns: [
            .init("Khóa", isHidden: true), .init("Mã", width: 8),
            .init("Tự chấm", .number(decimals: nil), isEditable: true),
            .init("Lý do", width: 30, isEditable: true, choices: ["Không phát sinh", "Thiếu, chậm"]),
        ],
        rows: [
            .init([.text("k0"), .text("1"), .blank, .blank], isHeading: true, isLocked: true),
            .init([.text("k1"), .text("3.10"), .points(Points(millionths: 1_577_000)), .blank]),
        ], isProtected: true)

    private static func bytes(_ tables: [SheetTable]) throws -> [UInt8] {
        try SheetTable.workbook(tables, title: "Bảng điểm", dated: "2023-12-14")
    }

    private static func cells(_ values: [CellValue]) throws -> [TableCell] {
        let columns = values.map { _ in SheetTable.Column("a", .number(decimals: nil)) }
        let table = SheetTable(name: "a", columns: columns, rows: [.init(values)])
        return try Workbook(try bytes([table])).sheets[0].rows.last ?? []
    }

    @Test func `notes stand above the header and rows below`() throws {
        let sheet = try #require(try Workbook(try Self.bytes([Self.scores])).sheet(named: "Bảng điểm"))
        #expect(sheet.rows[0].map(\.text) == ["", "Bảng tự chấm điểm xã Liên Sơn"])
        #expect(sheet.rows[Self.scores.headerRow].map(\.text) == ["Khóa", "Mã", "Tự chấm", "Lý do"])
        #expect(sheet[4, 1].value == .text("3.10"))
        #expect(try sheet[4, 2].points() == Points("1,577"))
    }

    @Test func `the column of keys is hidden and the choices stand on a hidden sheet`() throws {
        let workbook = try Workbook(try Self.bytes([Self.scores]))
        #expect(workbook.sheets.map(\.isHidden) == [false, true])
        #expect(workbook.sheets[0].hiddenColumns == [0])
        #expect(workbook.sheets[1].rows.map { $0.map(\.text) } == [["Không phát sinh"], ["Thiếu, chậm"]])
    }

    @Test func `the header stays, cells are locked but for editable ones, and choices are checked`() throws {
        let sheet = try SavedPart("xl/worksheets/sheet1.xml", of: try Self.bytes([Self.scores])).text
        #expect(sheet.contains("ySplit=\"3\"") && sheet.contains("state=\"frozen\""))
        #expect(sheet.contains("<sheetProtection sheet=\"1\"") && !sheet.contains("password"))
        #expect(sheet.contains("sqref=\"D4:D5\"") && sheet.contains("'Danh mục'!$A$1:$A$2"))
        let styles = try SavedPart("xl/styles.xml", of: try Self.bytes([Self.scores])).text
        let (open, closed) = (try Self.style(of: "C5", in: sheet), try Self.style(of: "C4", in: sheet))
        #expect(Self.isUnlocked(open, in: styles) && !Self.isUnlocked(closed, in: styles))
    }

    @Test func `points are numbers in the general format, which every locale writes with its own mark`() throws {
        let sheet = try SavedPart("xl/worksheets/sheet1.xml", of: try Self.bytes([Self.scores])).text
        #expect(sheet.contains(#/<c r="C5" s="\d+"><v>1.577</v></c>/#))
    }

    @Test func `the same tables give the same bytes`() throws {
        let first = try Self.bytes([Self.scores])
        #expect(try Self.bytes([Self.scores]) == first)
        #expect(try SheetTable.workbook([Self.scores], title: "Bảng điểm", dated: "2023-12-15") != first)
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"x\")", "http:x", "{=1}", "- thiếu văn bản"])
    func `a text is never taken for a formula`(text: String) throws {
        let cell = try #require(try Self.cells([.text(text)]).first)
        #expect(cell.value == .text(text))
        #expect(!cell.isFormula)
    }

    @Test(arguments: ["a\nb", " a ", "a\u{1}b", "_x000D_", "a\r\nb", "<&>\"'", "🙂", "Nguyễn Thị Ánh", "Đ"])
    func `a text comes back as it was`(text: String) throws {
        #expect(try Self.cells([.text(text)]).map(\.value) == [.text(text)])
    }

    @Test func `characters that no spreadsheet holds are left out`() throws {
        #expect(try Self.cells([.text("a\0b\u{FFFF}c")]).map(\.value) == [.text("abc")])
    }

    @Test func `a number with more digits than a spreadsheet holds is written as text`() throws {
        let figure = Quantity(millionths: 1_234_567_890_123_456)
        let cell = try #require(try Self.cells([.quantity(figure)]).first)
        #expect(cell.value == .text("1234567890.123456"))
        #expect(try cell.quantity() == figure)
    }

    @Test func `a text too long for a cell is refused with its place`() {
        let table = SheetTable(
            name: "a", notes: ["b"], columns: [.init("c")],
            rows: [.init([.text(String(repeating: "đ", count: 32_768))])])
        #expect(throws: SheetTableFault.textTooLong(sheet: "a", CellPlace(row: 2, column: 0))) {
            try Self.bytes([table])
        }
        let problem = SheetTableFault.textTooLong(sheet: "a", CellPlace(row: 2, column: 0)).problem
        #expect(problem.what.vi.contains("ô A3") && problem.what.en.contains("Cell A3"))
    }

    @Test func `a table with more rows than a sheet is refused`() {
        let rows = [SheetTable.Row](repeating: .init([]), count: 1_048_576)
        #expect(throws: SheetTableFault.tooLarge(sheet: "a")) {
            try Self.bytes([SheetTable(name: "a", columns: [.init("b")], rows: rows)])
        }
    }

    @Test func `names that tabs can not bear are mended`() throws {
        let names = ["Xã Liên Sơn, huyện Chi Lăng, tỉnh Lạng Sơn", "1/2:3", "1-2-3", "", "'x'", "Danh mục"]
        let tables = names.map { SheetTable(name: $0, columns: [.init("a", choices: ["b"])]) }
        #expect(
            try Workbook(try Self.bytes(tables)).sheets.map(\.name) == [
                "Xã Liên Sơn, huyện Chi Lăng, tỉ", "1-2-3", "1-2-3 (2)", "Bảng", "x", "Danh mục", "Danh mục (2)",
            ])
    }

    private static func style(of cell: String, in sheet: String) throws -> Int {
        let match = try #require(sheet.firstMatch(of: try Regex("<c r=\"\(cell)\" s=\"([0-9]+)\"")))
        return try #require(match[1].substring.flatMap { Int($0) })
    }

    private static func isUnlocked(_ style: Int, in styles: String) -> Bool {
        let formats = styles.split(separator: "<cellXfs").last?.split(separator: "<xf ") ?? []
        return formats.dropFirst()[style + 1].contains("locked=\"0\"")
    }
}
