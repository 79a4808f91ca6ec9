import Testing

struct PackageTests {
    @Test func `every dependency says in a comment what it buys`() throws {
        let package = try #require(Repository.text("Package.swift"))
        #expect(Self.bare(package).isEmpty)
        #expect(package.contains(".package("))
    }

    @Test func `a dependency without a comment is found`() {
        #expect(Self.bare("// Why.\n.package(url: \"a\")\n.package(url: \"b\")") == [".package(url: \"b\")"])
    }

    /// The lines that name a dependency without a comment above.
    private static func bare(_ package: String) -> [String] {
        let lines = package.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }
        return zip([""] + lines, lines).filter { $1.hasPrefix(".package(") && !$0.hasPrefix("//") }.map { String($1) }
    }
}
