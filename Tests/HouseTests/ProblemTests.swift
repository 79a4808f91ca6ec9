import Testing

struct ProblemTests {
    @Test func `every problem has a code of its own`() {
        let codes = Repository.sources.flatMap { source in Self.codes(in: source.file.text).map { ($0, source.path) } }
        #expect(codes.count > 10)
        for (code, places) in Dictionary(grouping: codes, by: \.0) where places.count > 1 {
            Issue.record("\(code) stands in \(places.map(\.1).joined(separator: " and "))")
        }
    }

    @Test func `codes are words with points between`() {
        for code in Repository.sources.flatMap({ Self.codes(in: $0.file.text) }) {
            #expect(Self.isCode(code), "\(code)")
        }
        #expect(Self.isCode("set.sum"))
        #expect(Self.isCode("value.\\(shape.rawValue)"))
        #expect(!Self.isCode("sum"))
        #expect(!Self.isCode("set.tổng"))
        #expect(!Self.isCode("set sum."))
    }

    @Test func `codes are read whether they stand beside or below`() {
        #expect(Self.codes(in: "Problem(code: \"a.b\", x)\nProblem(\n    code: \"c.d\",") == ["a.b", "c.d"])
        #expect(Self.codes(in: "Problem(\n    \"e.f\", vi: \"x\")") == ["e.f"])
        #expect(Self.codes(in: "Criterion(code: \"1.1\")").isEmpty)
    }

    /// The codes of the problems that a file makes.
    private static func codes(in text: String) -> [Substring] {
        text.matches(of: #/Problem\(\s*(?:code:\s*)?"([^"]+)"/#).map(\.1)
    }

    /// A part of a code may be filled in from a value.
    private static func isCode(_ code: Substring) -> Bool {
        let plain = code.replacing(#/\\\([^)]*\)/#, with: "x")
        return plain.contains(".") && plain.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
    }
}
