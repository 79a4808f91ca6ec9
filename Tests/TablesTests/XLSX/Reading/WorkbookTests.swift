import ParIndex
import Tables
import Testing

struct WorkbookTests {
    private static func sheet(_ archive: TestArchive) throws -> WorkbookSheet {
        try #require(try Workbook(archive.bytes()).sheets.first)
    }

    private static func row(_ cells: String, texts: String = "", styles: String = "", workbook: String = "") throws
        -> [TableCell]
    {
        let archive = TestArchive(
            sheet: "<sheetData><row r=\"1\">\(cells)</row></sheetData>", texts: texts, styles: styles,
            workbook: workbook)
        return try sheet(archive).rows.first ?? []
    }

    @Test func `cells are read by their types`() throws {
        let row = try Self.row(
            """
            <c r="A1" t="s"><v>1</v></c><c r="B1"><v>1.577</v></c><c r="C1" t="b"><v>1</v></c>
            <c r="D1" t="e"><v>#N/A</v></c><c r="F1" t="inlineStr"><is><t>Liên </t><t>Sơn</t></is></c>
            <c r="G1" t="d"><v>2025-07-01T06:30:00</v></c>
            """, texts: "<si><t>x</t></si><si><r><t>Đồng </t></r><r><t>Mỏ</t></r><rPh><t>y</t></rPh></si>")
        #expect(
            row.map(\.value) == [
                .text("Đồng Mỏ"), .points(Points(millionths: 1_577_000)), .bool(true), .error("#N/A"), .blank,
                .text("Liên Sơn"), .date("2025-07-01", second: 23_400),
            ])
        #expect(row.map(\.place.description) == ["A1", "B1", "C1", "D1", "E1", "F1", "G1"])
    }

    @Test func `a formula gives the result that was saved and says that it is one`() throws {
        let row = try Self.row(
            """
            <c r="A1"><f>0.1+0.2</f><v>0.30000000000000004</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c>
            <c r="C1"><f>NOW()</f></c><c r="D1"><v>3</v></c>
            """)
        #expect(row.map(\.value) == [.points(Points(millionths: 300_000)), .text("a"), .blank, .count(3)])
        #expect(row.map(\.isFormula) == [true, true, true, false])
    }

    @Test func `a number is a day or a percentage where its cell shows it as one`() throws {
        let styles = """
            <numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd&quot; tháng &quot;mm"/></numFmts>
            <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>
            """
        let row = try Self.row(
            """
            <c r="A1"><v>45000</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1" s="2"><v>45000.5</v></c>
            <c r="D1" s="3"><v>0.97899999999999998</v></c>
            """, styles: styles)
        let percent = try #require(Quantity("97.9"))
        #expect(
            row.map(\.value) == [
                .count(45_000), .day("2023-03-15"), .date("2023-03-15", second: 43_200), .percent(percent),
            ])
    }

    @Test func `the calendar that begins in 1904 is four years behind`() throws {
        let styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        let cells = "<c r=\"A1\" s=\"0\"><v>43538</v></c>"
        #expect(
            try Self.row(cells, styles: styles, workbook: "<workbookPr date1904=\"1\"/>").first?.value
                == .day("2023-03-15"))
        #expect(try Self.row(cells, styles: styles).first?.value == .day("2019-03-14"))
    }

    @Test func `cells and rows without a reference follow one another`() throws {
        let archive = TestArchive(
            sheet: "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r=\"4\"><c><v>3</v></c></row></sheetData>")
        let sheet = try Self.sheet(archive)
        #expect(sheet.rows.map { $0.map(\.text) } == [["1", "2"], [], [], ["3"]])
        #expect(sheet[3, 0].place.description == "A4")
    }

    @Test func `what is merged and hidden is known`() throws {
        let sheet = try Self.sheet(
            TestArchive(
                sheet: """
                    <cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/></cols>
                    <sheetData><row r="1"><c r="A1"><v>7</v></c></row><row r="2" hidden="true"/></sheetData>
                    <mergeCells><mergeCell ref="A1:C2"/></mergeCells>
                    """, state: "veryHidden"))
        #expect(sheet.isHidden)
        #expect(sheet.hiddenColumns == [1, 2])
        #expect(sheet.hiddenRows == [1])
        #expect(sheet.shown(at: CellPlace(row: 1, column: 2)).text == "7")
        #expect(sheet[1, 2].isBlank)
    }

    @Test func `rows and columns that only look different take no room`() throws {
        let sheet = try Self.sheet(
            TestArchive(
                sheet: """
                    <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="4"/></row>
                    <row r="1048576"><c r="A1048576" s="4"/></row></sheetData>
                    """))
        #expect(sheet.rows.map(\.count) == [1])
    }

    @Test func `prefixes, other encodings and escaped characters are understood`() throws {
        var archive = TestArchive()
        archive["xl/worksheets/sheet1.xml"] = """
            <x:worksheet xmlns:x="a"><x:sheetData><x:row r="1"><x:c r="A1" t="str">
            <x:v>a_x000D_b_x005F_x000D_</x:v></x:c></x:row></x:sheetData></x:worksheet>
            """
        #expect(try Self.sheet(archive).rows.first?.first?.value == .text("a\rb_x000D_"))
        let utf16 = "<worksheet><sheetData><row><c t=\"str\"><v>Hà Bắc</v></c></row></sheetData></worksheet>".utf16
        archive.parts.removeAll { $0.name == "xl/worksheets/sheet1.xml" }
        archive.parts.append(
            ("xl/worksheets/sheet1.xml", [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }))
        #expect(try Self.sheet(archive).rows.first?.first?.text == "Hà Bắc")
    }
}
