import Testing

/// What measures the house is measured first.
struct SwiftCodeTests {
    private func code(_ text: String) -> [String] { SwiftCode(text).lines.map(\.text) }

    @Test func `comments and the words of literals are no code`() {
        #expect(code("let a = 1 // {\n/* { /* \" */ } */let b = \"}\"") == ["let a = 1 ", "let b = \"\""])
        #expect(code(##"let a = #"\("{")"# + "\"{" + "\(f("}"))!""##) == ["let a = \"\" + \"\" + \"\""])
    }

    @Test func `the words of literals are kept apart, without comments`() {
        #expect(SwiftCode("let a = \"x\" // \"y\"\nlet b = \"c\\(f(\"d\"))\"").literals == ["x", "d", "c\\(f(\"d\"))"])
    }

    @Test func `a literal of many lines is marked from its second line on`() {
        let text = "let a = \"\"\"\n    } {\n    \"\"\"\nlet b = 1\n"
        #expect(SwiftCode(text).lines.map(\.isInLiteral) == [false, true, true, false])
    }

    @Test func `functions are measured from their first line to their last`() {
        let text = """
            struct A {
                var stored = 1
                var short: Int { 1 }
                func long(
                    _ a: () -> Void = {}
                ) {
                    if true { self.init() }
                }
            }
            protocol P {
                func none()
                var other: Int { get }
            }
            """
        let functions = SwiftCode(text).functions
        #expect(
            functions.map(\.description) == ["var, line 3: 1 lines", "long, line 4: 5 lines", "var, line 12: 1 lines"])
    }

    @Test func `every form of import is seen`() {
        let text = "import A\n@testable import B\npublic import struct C.D\n// import E\nlet x = \"import F\""
        #expect(SwiftFile(Repository.File(path: "Sources/X/x.swift", text: text)).imports == ["A", "B", "C"])
    }

    @Test func `the sources are found`() {
        #expect(Repository.sources.contains { $0.path == "Sources/ParIndex/Scoring/Points.swift" })
        #expect(Repository.tests.contains { $0.path == "Tests/HouseTests/SwiftCodeTests.swift" })
        #expect(Repository.text("Package.swift")?.contains("ParIndex") == true)
    }
}
