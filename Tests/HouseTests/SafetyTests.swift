import Testing

struct SafetyTests {
    @Test func `nothing in the program stops it on purpose or hopes for the best`() {
        for source in Repository.sources {
            for line in source.code.lines where Self.isReckless(line.text) { Issue.record("\(source): \(line.text)") }
        }
    }

    @Test func `there is no binary floating point near points`() {
        let exact: Set<String> = ["ParIndex", "Wording", "CriteriaFiles", "Tables", "Samples", "Store"]
        for source in Repository.sources where exact.contains(source.target) {
            for line in source.code.lines where Self.isInexact(line.text) { Issue.record("\(source): \(line.text)") }
        }
    }

    @Test func `what is looked for is found`() {
        #expect(Self.isReckless("guard let x else { fatalError() }"))
        #expect(Self.isReckless("let x = try! f()"))
        #expect(Self.isReckless("let x = y as! Int"))
        #expect(!Self.isReckless("let x = try f()"))
        #expect(Self.isInexact("let share: Double"))
        #expect(Self.isInexact("let half = 0.5"))
        #expect(!Self.isInexact("let doubled = $0.1"))
        #expect(!Self.isInexact("(1...12).contains(month)"))
        #expect(!Self.isInexact("let version = pair.0.1"))
    }

    private static func isReckless(_ line: String) -> Bool {
        line.contains("fatalError(") || line.contains("try!") || line.contains("as!")
    }

    private static func isInexact(_ line: String) -> Bool {
        let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "." || $0 == "$") }
        return words.contains { word in
            if ["Double", "Float", "CGFloat", "Decimal64"].contains(word) { return true }
            let parts = word.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
        }
    }
}
