import Documents
import Papers
import ParIndex
import SamplePapers
import Testing

struct DocxReaderTests {
    private func read(_ body: String, others: [String: String] = [:], links: String = "") throws -> PlainPaper {
        try DocxReader.read(DocxFile.bare(body, others: others, links: links).bytes)
    }

    private static let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

    @Test func `looks are inherited through styles, defaults and themes`() throws {
        let styles = """
            <w:styles \(Self.space)><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" \
            w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="A"><w:name w:val="Gốc"/><w:basedOn w:val="N"/>\
            <w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="B"><w:name w:val="Con"/><w:basedOn w:val="A"/>\
            <w:rPr><w:caps/></w:rPr></w:style></w:styles>
            """
        let theme = """
            <a:theme xmlns:a="x"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/></a:minorFont>\
            </a:fontScheme></a:themeElements></a:theme>
            """
        let paper = try read(
            "<w:p><w:pPr><w:pStyle w:val=\"B\"/></w:pPr><w:r><w:t>Báo cáo</w:t></w:r></w:p><w:p><w:r><w:t>x</w:t></w:r></w:p>",
            others: ["word/styles.xml": styles, "word/theme/theme1.xml": theme],
            links:
                "<Relationship Id=\"s\" Type=\"REL/styles\" Target=\"styles.xml\"/>"
                + "<Relationship Id=\"t\" Type=\"REL/theme\" Target=\"theme/theme1.xml\"/>")
        let (first, second) = (paper.lines[0], paper.lines[1])
        #expect(first.style == "Con" && first.alignment == .centre)
        #expect(first.runs == [PlainRun("BÁO CÁO", font: "Calibri", size: 14_000, face: .bold)])
        #expect(second.runs == [PlainRun("x", font: "Calibri", size: 11_000)])
    }

    @Test func `numbers that the word processor counts are computed`() throws {
        let numbering = """
            <w:numbering \(Self.space)><w:abstractNum w:abstractNumId="0">\
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>\
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>\
            </w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>
            """
        let item = { (rank: Int) in
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(rank)\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>x</w:t></w:r></w:p>"
        }
        let paper = try read(
            [0, 1, 1, 0, 1].map(item).joined(), others: ["word/numbering.xml": numbering],
            links: "<Relationship Id=\"n\" Type=\"REL/numbering\" Target=\"numbering.xml\"/>")
        #expect(paper.lines.map(\.label) == ["I.", "I.1", "I.2", "II.", "II.1"])
        #expect(paper.lines[1].text == "I.1 x")
    }

    @Test func `what is deleted or repeated for old programs is left out, what is inserted stays`() throws {
        let paper = try read(
            """
            <w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>b</w:delText></w:r></w:del>\
            <w:ins><w:r><w:t>c</w:t></w:r></w:ins><mc:AlternateContent><mc:Choice><w:r><w:txbxContent><w:p><w:r><w:t>box</w:t>\
            </w:r></w:p></w:txbxContent></w:r></mc:Choice><mc:Fallback><w:r><w:t>d</w:t></w:r></mc:Fallback>\
            </mc:AlternateContent><w:r><w:br/><w:t>e</w:t></w:r></w:p>
            """)
        #expect(paper.lines.map(\.text) == ["ac", "e", "box"])
    }

    @Test func `tables keep rows, cells and what stands within cells`() throws {
        let paper = try read(
            """
            <w:p/><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>\
            <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p>\
            </w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>
            """)
        guard case .table(let table) = paper.blocks[1] else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.map(\.count) == [1, 2])
        #expect(table.rows[0][0].columns == 2 && table.rows[1][0].isContinued)
        let inner = try #require(paper.lines.first { $0.text == "b" })
        #expect(inner.place == LinePlace(paragraph: 4, cell: .init(table: 2, row: 1, column: 1)))
    }

    @Test func `our own report is read as it was written`() throws {
        let paper = try DocxReader.read(DocxFile(SamplePaper.remediationReport).bytes)
        let title = try #require(paper.lines.first { $0.text == "BÁO CÁO" })
        #expect(title.style == "Tên loại" && title.runs.first?.size == 14_000 && title.runs.first?.face == .bold)
        #expect(paper.sections.count == 5)
        #expect(paper.sections.map(\.isLandscape) == [false, true, false, false, true])
        let numbers = paper.sections[0].header.filter(\.holdsPageNumber)
        #expect(numbers.count == 1)
        #expect(paper.sections[0].firstHeader?.contains(where: \.holdsPageNumber) == false)
        #expect(abs(paper.sections[0].margins.left.micrometres - 30_000) < 50)
    }
}
