import Foundation
import Programs
import SamplePapers
import Testing

@testable import Documents

/// Whatever the format, a paper says the same.
struct SameContentTests {
    private let layout: PageLayout

    init() throws { layout = try ShippedLayout.read() }

    private static let python = ProcessInfo.processInfo.environment["CCHC_TEST_TYPST_PYTHON"]
    private static let pdftotext = Program("pdftotext", package: "poppler-utils")

    private func text(_ paper: Document) -> [String] { PaperWords.words(TextWriter(layout).write(paper)) }

    @Test(arguments: SamplePaper.names)
    func `DOCX and text have the same words in the same order`(name: String) throws {
        let paper = try #require(SamplePaper.named(name))
        let part = try #require(DocxWriter(layout).parts(of: paper).first { $0.name == "word/document.xml" })
        let words = PaperWords.ofDocx(try #require(XMLTree.read(part.bytes)))
        #expect(words.count > 50)
        #expect(words == text(paper))
    }

    @Test(arguments: SamplePaper.names)
    func `the page and text have the same words in the same order`(name: String) throws {
        let paper = try #require(SamplePaper.named(name))
        let page = try #require(XMLTree.read(PaperPage(paper, layout).markup.utf8))
        #expect(PaperWords.ofPage(page) == text(paper))
    }

    @Test(
        .enabled(if: python != nil && pdftotext.path != nil),
        arguments: ["bao-cao", "quyet-dinh", "cong-van"])
    func `the PDF has the same words, and page numbers`(name: String) async throws {
        let paper = try #require(SamplePaper.named(name))
        let pdf = try await Typesetter(layout, python: Self.python).write(paper)
        #expect(pdf.standard == "a-2a")
        let output = try await Self.pdftotext.run(["-layout", "-", "-"], input: .bytes(pdf.bytes))
        var left = PaperWords.counts(PaperWords.words(output.text))
        for word in text(paper) { left[word, default: 0] -= 1 }
        let unlike = left.filter { $0.value != 0 }
        #expect(unlike.allSatisfy { Int($0.key) != nil && $0.value == 1 }, "\(unlike)")
    }

    @Test func `sheets hold every table with figures that can be counted with`() throws {
        let sheets = SamplePaper.remediationReport.sheets
        #expect(sheets.map(\.name) == ["Bảng 1. Kết quả chấm điểm theo lĩnh vực", "Bảng 2", "Phụ lục I", "Phụ lục II"])
        #expect(
            sheets[0].rows.last?.cells == [.text("Tổng số"), .blank, .count(100), .count(90), .count(81), .count(19)])
        #expect(sheets[2].rows[1].cells[3] == .day("2024-03-18"))
        #expect(sheets[2].rows[2].cells.count == 5)
        #expect(try SamplePaper.remediationReport.workbook().prefix(2) == [0x50, 0x4B])
    }
}
