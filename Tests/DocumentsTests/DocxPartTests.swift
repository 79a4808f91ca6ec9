import SamplePapers
import Testing

@testable import Documents

/// Walks every part of the DOCX files: what ECMA-376 asks for, word processors forgive until one does not.
struct DocxPartTests {
    private let layout: PageLayout

    init() throws { layout = try ShippedLayout.read() }

    private func parts(_ paper: Document) throws -> [String: XMLTree] {
        var trees: [String: XMLTree] = [:]
        for part in DocxWriter(layout).parts(of: paper) where !part.name.hasSuffix(".png") {
            let tree = try #require(XMLTree.read(part.bytes), "\(part.name) is not well-formed")
            trees[part.name] = tree
        }
        return trees
    }

    /// The order of children that the schema prescribes, of all that we write and of what may come to be written.
    private static let order: [String: [String]] = [
        "w:pPr": [
            "pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr", "shd", "tabs",
            "spacing", "ind", "contextualSpacing", "jc", "textAlignment", "outlineLvl", "rPr", "sectPr",
        ],
        "w:rPr": ["rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "color", "spacing", "sz", "szCs", "u", "lang"],
        "w:tblPr": ["tblStyle", "tblW", "jc", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook"],
        "w:tcPr": ["tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "vAlign"],
        "w:sectPr": [
            "headerReference", "footerReference", "type", "pgSz", "pgMar", "pgNumType", "cols", "titlePg",
        ],
        "w:tbl": ["tblPr", "tblGrid", "tr"], "w:tr": ["trPr", "tc"], "w:trPr": ["cantSplit", "tblHeader"],
        "w:tblBorders": ["top", "left", "bottom", "right", "insideH", "insideV"],
        "w:tblCellMar": ["top", "left", "bottom", "right"],
        "w:style": ["name", "basedOn", "next", "semiHidden", "qFormat", "pPr", "rPr", "tblPr"],
        "w:font": ["altName", "charset", "family", "pitch"],
        "w:settings": ["zoom", "defaultTabStop", "characterSpacingControl", "compat", "themeFontLang"],
        "wp:anchor": [
            "simplePos", "positionH", "positionV", "extent", "effectExtent", "wrapNone", "docPr", "cNvGraphicFramePr",
            "graphic",
        ],
        "w:styles": ["docDefaults", "style"], "w:docDefaults": ["rPrDefault", "pPrDefault"],
        "w:r": ["rPr", "t", "fldChar", "instrText", "drawing"],
    ]

    @Test(arguments: SamplePaper.names)
    func `every element stands where the schema wants it`(name: String) throws {
        let paper = try #require(SamplePaper.named(name))
        for (place, part) in try parts(paper) {
            for element in part.all {
                guard let order = Self.order[element.name] else { continue }
                let names = element.children.map { String($0.name.drop { $0 != ":" }.dropFirst()) }
                let places = names.map { order.firstIndex(of: $0) }
                #expect(!places.contains(nil), "\(place): \(element.name) holds \(names)")
                #expect(
                    places.compactMap(\.self) == places.compactMap(\.self).sorted(),
                    "\(place): \(element.name) \(names)"
                )
            }
        }
    }

    @Test(arguments: SamplePaper.names)
    func `every cell ends with a paragraph and every row fills its grid`(name: String) throws {
        let paper = try #require(SamplePaper.named(name))
        let document = try #require(try parts(paper)["word/document.xml"])
        for cell in document.all("w:tc") { #expect(cell.children.last?.name == "w:p") }
        for table in document.all("w:tbl") {
            let columns = table.child("w:tblGrid")?.children.count ?? 0
            for row in table.children where row.name == "w:tr" {
                let spans = row.children.filter { $0.name == "w:tc" }.map { cell in
                    cell.child("w:tcPr")?.child("w:gridSpan")?.attributes["w:val"].flatMap { Int($0) } ?? 1
                }
                #expect(spans.reduce(0, +) == columns)
            }
        }
        #expect(document.child("w:body")?.children.last?.name == "w:sectPr")
    }

    @Test(arguments: SamplePaper.names)
    func `every relationship leads to a part, and every part has a type`(name: String) throws {
        let paper = try #require(SamplePaper.named(name))
        let names = DocxWriter(layout).parts(of: paper).map(\.name)
        let trees = try parts(paper)
        for (rels, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
            let relationships = try #require(trees[rels]).children
            for relation in relationships { #expect(names.contains(folder + (relation.attributes["Target"] ?? ""))) }
            let ids = relationships.compactMap { $0.attributes["Id"] }
            #expect(Set(ids).count == ids.count)
        }
        let types = try #require(trees["[Content_Types].xml"]).children
        let extensions = types.compactMap { $0.attributes["Extension"] }
        let overrides = types.compactMap { $0.attributes["PartName"] }
        for part in names where part != "[Content_Types].xml" {
            #expect(overrides.contains("/" + part) || extensions.contains { part.hasSuffix("." + $0) }, "\(part)")
        }
        for part in overrides { #expect(names.contains(String(part.dropFirst()))) }
        for part in names where part.hasPrefix("word/") && part.hasSuffix(".xml") {
            #expect(overrides.contains("/" + part), "\(part) has the type of any XML only")
        }
    }

    @Test(arguments: SamplePaper.names)
    func `every style and relationship that the text uses is there`(name: String) throws {
        let paper = try #require(SamplePaper.named(name))
        let trees = try parts(paper)
        let styles = try #require(trees["word/styles.xml"]).all("w:style").compactMap { $0.attributes["w:styleId"] }
        let ids = try #require(trees["word/_rels/document.xml.rels"]).children.compactMap { $0.attributes["Id"] }
        for element in try #require(trees["word/document.xml"]).all {
            if ["w:pStyle", "w:tblStyle"].contains(element.name) {
                #expect(styles.contains(element.attributes["w:val"] ?? ""))
            }
            for key in ["r:id", "r:embed"] {
                if let id = element.attributes[key] { #expect(ids.contains(id)) }
            }
        }
    }

    @Test func `headings stand in the outline, headers of tables repeat and rows stay whole`() throws {
        let trees = try parts(SamplePaper.remediationReport)
        let styles = try #require(trees["word/styles.xml"]).all("w:style")
        func level(_ name: String) -> String? {
            styles.first { $0.child("w:name")?.attributes["w:val"] == name }?.child("w:pPr")?.child("w:outlineLvl")?
                .attributes["w:val"]
        }
        #expect([level("heading 1"), level("heading 2"), level("heading 3")] == ["0", "1", "2"])
        let document = try #require(trees["word/document.xml"])
        let table = try #require(document.all("w:tbl").first { !$0.all("w:tblHeader").isEmpty })
        #expect(table.all("w:tblHeader").count == 2)
        #expect(document.all("w:tr").allSatisfy { !$0.all("w:cantSplit").isEmpty })
        #expect(table.all("w:vMerge").count == 8)
        #expect(table.all("w:tr").last?.all("w:keepNext").count == 5)
    }

    @Test func `page numbers begin anew in every annex and hide on each first page`() throws {
        let pages = try #require(try parts(SamplePaper.remediationReport)["word/document.xml"]).all("w:sectPr")
        #expect(pages.map { !$0.all("w:titlePg").isEmpty } == [true, false, false, true, true])
        #expect(pages.map { !$0.all("w:pgNumType").isEmpty } == [true, false, false, true, true])
        #expect(pages.map { $0.child("w:pgSz")?.attributes["w:orient"] } == [nil, "landscape", nil, nil, "landscape"])
        #expect(pages.allSatisfy { $0.child("w:pgMar")?.attributes["w:left"] == "1701" })
    }

    @Test func `the file says what it is`() throws {
        let core = try #require(try parts(SamplePaper.remediationReport)["docProps/core.xml"])
        #expect(core.child("dc:title")?.text == "Báo cáo kết quả khắc phục Chỉ số CCHC năm 2023")
        #expect(core.child("dc:creator")?.text == "Ủy ban nhân dân xã Liên Sơn")
        #expect(core.child("dcterms:created")?.text == "2024-05-04T09:00:00+07:00")
    }

    @Test func `a table of 3,321 rows is written whole, its header once`() throws {
        let paper = try #require(SamplePaper.named("bang-dai"))
        let part = try #require(DocxWriter(layout).parts(of: paper).first { $0.name == "word/document.xml" })
        let text = String(decoding: part.bytes, as: UTF8.self)
        #expect(text.split(separator: "<w:cantSplit/>").count - 1 == 3321 + 1 + 3)
        #expect(text.split(separator: "<w:tblHeader/>").count - 1 == 1)
    }

    @Test func `the same paper gives the same bytes`() throws {
        let writer = DocxWriter(layout)
        #expect(try writer.write(SamplePaper.decision) == writer.write(SamplePaper.decision))
        #expect(try writer.write(SamplePaper.decision).prefix(2) == [0x50, 0x4B])
    }
}
