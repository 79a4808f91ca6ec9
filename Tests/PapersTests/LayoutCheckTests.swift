import Documents
import Foundation
import Papers
import ParIndex
import SamplePapers
import Testing

/// Our own papers pass; mistakes planted in them are found by their codes.
struct LayoutCheckTests {
    private let check: LayoutCheck

    init() throws { check = try ShippedForms.check() }

    private func findings(_ file: DocxFile) throws -> [PaperFinding] {
        check.findings(in: try DocxReader.read(file.bytes))
    }

    private func codes(_ change: (inout DocxFile) throws -> Void) throws -> [String] {
        var file = try DocxFile(SamplePaper.remediationReport)
        try change(&file)
        return try findings(file).map(\.problem.code)
    }

    @Test(arguments: ["bao-cao", "quyet-dinh", "cong-van"])
    func `our own papers pass`(name: String) throws {
        let paper = try #require(SamplePaper.named(name))
        #expect(try findings(DocxFile(paper)).map(\.problem.what.vi) == [])
    }

    @Test func `a narrow left margin is found once, with what stands and what should`() throws {
        var file = try DocxFile(SamplePaper.remediationReport)
        try file.replace("w:left=\"1701\"", with: "w:left=\"1134\"")
        let found = try findings(file)
        #expect(found.map(\.problem.code) == ["layout.margin"])
        #expect(found.first?.stated == "20 mm")
        #expect(found.first?.expected == "30–35 mm")
        #expect(found.first?.problem.what.vi.contains("Lề trái là 20 mm") == true)
    }

    @Test func `paper of another size is found`() throws {
        let codes = try codes { try $0.replace("w:w=\"11906\" w:h=\"16838\"", with: "w:w=\"12240\" w:h=\"15840\"") }
        #expect(codes == ["layout.paper"])
    }

    @Test func `another font is found wherever it comes from`() throws {
        let inStyles = try codes { file in
            try file.replace("Times New Roman", with: "Arial", in: "word/styles.xml")
        }
        #expect(inStyles == ["layout.font"])
        let inText = try codes { file in
            try file.replace(
                "<w:r><w:t xml:space=\"preserve\">BÁO CÁO",
                with: "<w:r><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr><w:t>BÁO CÁO")
        }
        #expect(inText == ["layout.font"])
    }

    @Test(arguments: [
        ("Độc lập - Tự do - Hạnh phúc", "", "layout.nationalTitle"),
        ("Độc lập - Tự do - Hạnh phúc", "Độc lập-Tự do-Hạnh phúc", "layout.nationalTitle"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "", "layout.nationalTitle"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "layout.nationalTitle"),
        ("Số: 44/BC-UBND", "Số: 44 /BC-UBND", "layout.number"),
        ("Số: 44/BC-UBND", "Số: 4/BC-UBND", "layout.number"),
        ("Số: 44/BC-UBND", "Số: 44/KH-UBND", "layout.number"),
        ("Số: 44/BC-UBND", "Số: 44/BC - UBND", "layout.number"),
        ("Số: 44/BC-UBND", "Số 44/BC-UBND", "layout.number"),
        ("Số: 44/BC-UBND", "", "layout.number"),
        ("ngày\u{A0}04 tháng", "ngày\u{A0}4 tháng", "layout.placeDate"),
        ("Liên Sơn, ngày", "Liên Sơn ngày", "layout.placeDate"),
        (">BÁO CÁO<", "><", "layout.title"),
        ("TM. ỦY BAN", "TM ỦY BAN", "layout.signature"),
        ("TM. ỦY BAN", "TM.ỦY BAN", "layout.signature"),
        ("KT. CHỦ TỊCH", "", "layout.signature"),
        ("Nơi nhận:", "", "layout.recipients"),
        ("Lưu: VT, VP", "Văn phòng", "layout.recipients"),
        (
            "Công chức xã</w:t></w:r><w:r><w:t xml:space=\"preserve\">;", "Công chức xã</w:t></w:r><w:r><w:t>,",
            "layout.recipients"
        ),
        ("./.", ".", "layout.ending"),
    ])
    func `a slip of words is found by its code alone`(right: String, wrong: String, code: String) throws {
        let found = try codes { try $0.replace(right, with: wrong, most: 1) }
        #expect(Set(found) == [code])
    }

    @Test func `a name that is not bold and letters too small are found`() throws {
        let codes = try codes { file in
            let styles = try #require(file.parts["word/styles.xml"])
            let subject = try #require(styles.range(of: "w:styleId=\"subject\""))
            let end = try #require(styles[subject.upperBound...].range(of: "</w:style>"))
            let changed = styles[subject.upperBound..<end.lowerBound].replacing("<w:b/>", with: "")
                .replacing("<w:sz w:val=\"28\"/>", with: "<w:sz w:val=\"24\"/>")
            let (before, after) = (String(styles[..<subject.upperBound]), String(styles[end.lowerBound...]))
            file.parts["word/styles.xml"] = before + changed + after
        }
        #expect(Set(codes) == ["layout.size", "layout.title"])
    }

    @Test func `a page number that is missing, below, at the side or on the first page is found`() throws {
        let number = "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>"
        #expect(try codes { try $0.replace(number, with: "", in: "word/header1.xml") } == ["layout.pageNumber"])
        #expect(
            try codes { file in
                try file.replace("<w:titlePg/>", with: "", most: 1)
            } == ["layout.pageNumber"])
        let side = try codes { file in
            try file.replace(
                "<w:pStyle w:val=\"pageNumber\"/>", with: "<w:pStyle w:val=\"pageNumber\"/><w:jc w:val=\"right\"/>",
                in: "word/header1.xml")
        }
        #expect(side == ["layout.pageNumber"])
    }

    @Test func `a number that begins behind a first page of its own is right, one below the text is not`() throws {
        let number = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\"PAGE\"/></w:p>"
        let page = { (kind: String) in
            let next = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:p/>"
            let space = "xmlns:w=\"w\""
            return DocxFile.bare(
                next + "<w:sectPr><w:\(kind)Reference w:type=\"default\" r:id=\"h\"/></w:sectPr>",
                others: ["word/header1.xml": "<w:hdr \(space)>\(number)</w:hdr>"],
                links: "<Relationship Id=\"h\" Type=\"REL/\(kind)\" Target=\"header1.xml\"/>")
        }
        #expect(try !findings(page("header")).map(\.problem.code).contains("layout.pageNumber"))
        #expect(try findings(page("footer")).map(\.problem.code).contains("layout.pageNumber"))
    }

    @Test func `a superior's name above a committee is found`() throws {
        var paper = SamplePaper.remediationReport
        paper.letterhead.superior = "Ủy ban nhân dân huyện Chi Lăng"
        #expect(try findings(DocxFile(paper)).map(\.problem.code) == ["layout.issuer"])
    }

    @Test func `a committee's report signed by its chair alone is found, a decision of the chair is not`() throws {
        var paper = SamplePaper.remediationReport
        paper.signers = [Signer(position: "Chủ tịch", name: "Trần Văn Mẫu")]
        #expect(try findings(DocxFile(paper)).map(\.problem.code) == ["layout.signature"])
        #expect(try findings(DocxFile(SamplePaper.decision)).isEmpty)
    }

    @Test func `a draft without number and day is as it should be`() throws {
        var paper = SamplePaper.remediationReport
        paper.letterhead.number.number = nil
        paper.letterhead.date = .month(1, year: 2026)
        #expect(try findings(DocxFile(paper)).map(\.problem.what.vi) == [])
    }

    @Test func `findings say where they stand`() throws {
        var file = try DocxFile(SamplePaper.remediationReport)
        try file.replace("Số: 44/BC-UBND", with: "Số: 44 /BC-UBND")
        let finding = try #require(try findings(file).first)
        #expect(finding.place?.cell == LinePlace.Cell(table: 1, row: 2, column: 1))
        #expect(finding.stated == "Số: 44 /BC-UBND")
        #expect(finding.expected == "Số: 44/BC-UBND")
    }
}
