import Papers
import SamplePapers
import Testing

/// Files that are broken, hostile or something else are refused in words that name the part.
struct DamagedFileTests {
    private func fault(_ file: DocxFile, limits: PaperLimits = PaperLimits()) -> PaperFault? {
        fault(file.bytes, limits: limits)
    }

    private func fault(_ bytes: [UInt8], limits: PaperLimits = PaperLimits()) -> PaperFault? {
        do throws(PaperFault) {
            _ = try DocxReader.read(bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    private let plain = DocxFile.bare("<w:p><w:r><w:t>x</w:t></w:r></w:p>")

    @Test func `what is no DOCX is called what it is`() {
        #expect(fault([]) == .empty)
        #expect(fault(Array("%PDF-1.7".utf8)) == .otherKind(.pdf))
        #expect(fault([0xD0, 0xCF, 0x11, 0xE0, 0, 0]) == .otherKind(.word97))
        #expect(fault(Array("hello".utf8)) == .otherKind(.unknown))
        #expect(fault(DocxFile(["a.txt": "x"])) == .otherKind(.archive))
        #expect(fault(plain) == nil)
    }

    @Test func `a file that was cut off is damaged`() {
        let bytes = plain.bytes
        #expect(fault(Array(bytes.prefix(bytes.count / 2))) == .damaged(part: "zip"))
    }

    @Test func `a part that is no XML is named`() {
        var file = plain
        file.parts["word/document.xml"] = "<w:document><w:body>"
        #expect(fault(file) == .damaged(part: "word/document.xml"))
        file.parts["word/document.xml"] = nil
        #expect(fault(file) == .damaged(part: "word/document.xml"))
    }

    @Test func `entities are never expanded`() {
        var file = plain
        file.parts["word/document.xml"] =
            "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>"
        #expect(fault(file) == .doctype(part: "word/document.xml"))
    }

    @Test func `macros are refused`() {
        var file = plain
        file.parts["[Content_Types].xml"] =
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"
        #expect(fault(file) == .macros)
    }

    @Test func `limits hold`() {
        var limits = PaperLimits()
        limits.fileSize = 10
        if case .tooLarge(.bytes)? = fault(plain, limits: limits) {} else { Issue.record("a large file was read") }
        limits = PaperLimits()
        limits.paragraphCount = 3
        let many = DocxFile.bare(String(repeating: "<w:p/>", count: 10))
        #expect(fault(many, limits: limits) == .tooLarge(.paragraphs(limit: 3)))
        let bomb = DocxFile.bare("<w:p><w:r><w:t>\(String(repeating: "a", count: 4 << 20))</w:t></w:r></w:p>")
        #expect(fault(bomb) == .tooLarge(.unpacked(part: "word/document.xml")))
        let deep = DocxFile.bare(String(repeating: "<w:sdt>", count: 600) + String(repeating: "</w:sdt>", count: 600))
        #expect(fault(deep) == .tooLarge(.levels(part: "word/document.xml")))
    }

    @Test(arguments: [
        "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>",
        "<w:tr><w:tc><w:p/></w:tc></w:tr><w:p><w:r><w:t>x</w:t></w:r></w:p>",
        "<w:tbl><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tbl>",
        "<w:t>y</w:t><w:r><w:tab/></w:r><w:p><w:r><w:t>x</w:t></w:r></w:p>",
        "<w:p><w:tbl><w:tr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tr></w:tbl></w:p>",
        "<w:txbxContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:txbxContent>",
        "<w:sectPr/><w:pPr/><w:p><w:r><w:t>x</w:t></w:r></w:p>",
    ])
    func `elements where none belong are survived`(body: String) throws {
        let paper = try DocxReader.read(DocxFile.bare(body).bytes)
        #expect(!paper.sections.isEmpty)
        #expect(try ShippedForms.check().findings(in: paper).contains { $0.problem.code == "layout.nationalTitle" })
    }

    @Test func `a whole paper inside one table is looked at, too`() throws {
        let cells = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BÁO CÁO", "Nơi nhận:", "CHỦ TỊCH"].map {
            "<w:tr><w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc></w:tr>"
        }
        let paper = try DocxReader.read(DocxFile.bare("<w:tbl>\(cells.joined())</w:tbl>").bytes)
        #expect(try ShippedForms.check().findings(in: paper).contains { $0.problem.code == "layout.margin" })
    }

    @Test func `every fault has a sentence in both languages`() {
        for fault: PaperFault in [
            .empty, .otherKind(.pdf), .password, .macros, .damaged(part: "a"), .doctype(part: "a"),
            .tooLarge(.bytes(found: 1, limit: 1)), .tooLarge(.levels(part: "a")),
        ] {
            #expect(!fault.problem.what.vi.isEmpty && fault.problem.what.vi != fault.problem.what.en)
        }
    }
}
