import SamplePapers
import Testing

@testable import Documents

struct TypesetterTests {
    @Test func `without Typst there is a word on what to install, in both languages`() async throws {
        let layout = try ShippedLayout.read()
        let typesetter = Typesetter(layout, python: "/nowhere/bin/python")
        await #expect(throws: TypesettingFailure.missing) { try await typesetter.write(SamplePaper.decision) }
        let problem = TypesettingFailure.missing.problem
        #expect(problem.text(in: .vi).contains("CCHC_TYPST_PYTHON"))
        #expect(problem.text(in: .en).contains("pip"))
    }

    @Test func `a Python without Typst is told as such`() async throws {
        let typesetter = Typesetter(try ShippedLayout.read(), python: "/usr/bin/env")
        await #expect(throws: TypesettingFailure.self) { try await typesetter.write(SamplePaper.decision) }
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
