import Testing

struct GlossaryTests {
    @Test func `every Swift name of the glossary is declared`() throws {
        let declared = Set(Repository.sources.flatMap(\.code.declaredNames)).union(modules)
        let names = Self.names(in: try #require(Repository.text("Docs/Glossary.md")))
        #expect(names.count > 40)
        for name in names where !declared.contains(name) { Issue.record("\(name) is declared nowhere") }
    }

    @Test func `no word stands in the glossary twice`() throws {
        let rows = Self.rows(in: try #require(Repository.text("Docs/Glossary.md")))
        let words = rows.compactMap(\.first)
        #expect(Set(words).count == words.count)
    }

    @Test func `names are read from the third column`() {
        let table =
            "| a | b | c |\n|---|---|---|\n| điểm `x` | points `y` | `Points`; `Score.Reason`, `score(_:in:)`, `.half` |"
        #expect(Self.names(in: table) == ["Points", "Score", "Reason", "score", "half"])
    }

    private var modules: [Substring] {
        Repository.sources.map { Substring($0.target) }
    }

    private static func rows(in text: String) -> [[Substring]] {
        text.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2).map { $0.split(separator: "|") }
    }

    private static func names(in text: String) -> [Substring] {
        rows(in: text).flatMap { row in
            guard row.count >= 3 else { return [Substring]() }
            let quoted = row[2].split(separator: "`", omittingEmptySubsequences: false).enumerated()
            return quoted.filter { $0.offset % 2 == 1 }.flatMap { quote in
                quote.element.prefix { $0 != "(" }.split(separator: ".")
            }
        }
    }
}
