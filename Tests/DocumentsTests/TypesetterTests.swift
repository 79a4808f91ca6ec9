import SamplePapers
import Testing

@testable import Documents

struct TypesetterTests {
    @Test func `without Typst there is a word on what to install, in both languages`() async throws {
        let layout = try ShippedLayout.read()
        let typesetter = Typesetter(layout, python: "/nowhere/bin/python")
        await #expect(throws: TypesettingFailure.missing) { try await typesetter.write(SamplePaper.decision) }
        #expect(typesetter.obstacle == .missing)
        let problem = TypesettingFailure.missing.problem
        #expect(problem.text(in: .vi).contains("CCHC_TYPST_PYTHON"))
        #expect(problem.text(in: .en).contains("pip"))
    }

    @Test func `a Python without Typst is told as such`() async throws {
        let typesetter = Typesetter(try ShippedLayout.read(), python: "/usr/bin/env")
        await #expect(throws: TypesettingFailure.self) { try await typesetter.write(SamplePaper.decision) }
    }

    @Test func `a font is fit for Vietnamese if its table of characters has the letters`() {
        // One table of characters: format 4, two segments, a…z and the end.
        let table: [UInt8] =
            [0, 4, 0, 32, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0x7A, 0xFF, 0xFF, 0, 0, 0, 0x61, 0xFF, 0xFF]
        let map: [UInt8] = [0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12] + table
        let font = FontFile(
            [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0] + Array("cmap".utf8) + [0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 44] + map)
        #expect(font.has(0x61) && font.has(0x7A))
        #expect(!font.has(0x60) && !font.has(0x1A1))
        #expect(!font.hasVietnamese)
        #expect(!FontFile(Array("no font".utf8)).has(0x61))
    }

    @Test func `answers are read in order, and what is cut short is none`() throws {
        let bytes = Array("a-2a 3\nabcpdf 2\nderefused 2\nno".utf8)
        let papers = SetPaper.papers(in: bytes)
        #expect(papers.count == 3)
        #expect(try papers[0].get() == SetPaper(bytes: Array("abc".utf8), standard: "a-2a"))
        #expect(try papers[1].get().standard == nil)
        #expect(papers[2] == .failure(.refused("no")))
        #expect(SetPaper.papers(in: bytes.dropLast()).count == 2)
        #expect(SetPaper.papers(in: Array("a-2a x\n".utf8)).isEmpty)
    }
}
