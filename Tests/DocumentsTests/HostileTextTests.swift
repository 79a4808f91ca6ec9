import Foundation
import SamplePapers
import Testing

@testable import Documents

struct HostileTextTests {
    private let layout: PageLayout

    init() throws { layout = try ShippedLayout.read() }

    private static let python = ProcessInfo.processInfo.environment["CCHC_TEST_TYPST_PYTHON"]

    @Test func `marks of every format are printed as they are`() throws {
        let part = try #require(
            DocxWriter(layout).parts(of: SamplePaper.hostile).first { $0.name == "word/document.xml" })
        let words = PaperWords.ofDocx(try #require(XMLTree.read(part.bytes)))
        for word in ["R&D", "<b>\"x\"</b>", "'y'", "😀", "#let", "$", "*", "_", "\\", "@a", "]]>", "=cmd|'"] {
            #expect(words.contains(word), "\(word)")
        }
        #expect(words.contains { $0.count == 10_000 })
    }

    @Test func `no text of a paper is code for Typst`() {
        #expect(TypstText.quoted("a\"b\\c #x $y$ \\u{41}") == "\"a\\\"b\\\\c #x $y$ \\\\u{41}\"")
        let source = TypstWriter(layout).write(SamplePaper.hostile)
        #expect(!source.contains("\n#let x"))
        #expect(TypstText.content([], in: layout[.body]) == "[]")
    }

    @Test func `long words get places to break only where a line is too short for them`() {
        #expect(!TypstText.quoted(String(repeating: "x", count: 39)).contains("\u{200B}"))
        #expect(TypstText.quoted(String(repeating: "x", count: 60)).contains("\u{200B}"))
        #expect(!TypstText.quoted("Nghiêng nghiêng nghiêng", isNarrow: true).contains("\u{200B}"))
    }

    @Test(.enabled(if: python != nil))
    func `a paper that no archive takes is still set, tagged or not`() async throws {
        let paper = try await Typesetter(layout, python: Self.python).write(SamplePaper.hostile)
        #expect(paper.standard == nil)
        #expect(paper.bytes.starts(with: Array("%PDF-".utf8)))
    }

    @Test(.enabled(if: python != nil))
    func `a batch comes back in order, and one bad paper stops no other`() async throws {
        let papers = try await Typesetter(layout, python: Self.python).write(
            [SamplePaper.decision, SamplePaper.hostile, SamplePaper.letter])
        #expect(try papers.map { try $0.get().standard } == ["a-2a", nil, "a-2a"])
    }

    @Test(.enabled(if: python != nil))
    func `a long word and a name of 120 letters fit into the page and the archive`() async throws {
        var paper = SamplePaper.letter
        paper.body = [.paragraph(Passage(String(repeating: "x", count: 10_000)))]
        paper.signers[0].name = String(repeating: "Nguyễn", count: 20)
        #expect(try await Typesetter(layout, python: Self.python).write(paper).standard == "a-2a")
    }
}
