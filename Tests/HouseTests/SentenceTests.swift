import Testing

/// Sentences for people stand where they can be found and compared: pages' own in Pages, shared ones in Wording.
struct SentenceTests {
    private static let silent: Set<String> = ["ParIndex", "Store", "Web"]

    /// Files of the core that know Vietnamese words as such: letters, kinds of places, words that a text is searched for.
    private static let lexicons: Set<String> = [
        "Sources/ParIndex/People/PasswordRule.swift", "Sources/ParIndex/Publications/PrivateWords.swift",
        "Sources/ParIndex/Sets/LevelNames.swift", "Sources/ParIndex/Units/Authority.swift",
        "Sources/ParIndex/Units/Commune.swift", "Sources/ParIndex/Units/VietnameseLetter.swift",
    ]

    @Test func `the core, the store and the web hold no Vietnamese sentence`() {
        for source in Repository.sources where Self.silent.contains(source.target) {
            guard !Self.lexicons.contains(source.path) else { continue }
            for literal in source.code.literals where Self.isVietnamese(literal) {
                Issue.record("\(source) says \"\(literal)\": let Pages or Wording say it")
            }
        }
    }

    @Test func `every file that may know Vietnamese words knows some`() {
        for path in Self.lexicons {
            let source = Repository.sources.first { $0.path == path }
            #expect(source?.code.literals.contains(where: Self.isVietnamese) == true, "\(path)")
        }
    }

    @Test func `Vietnamese is told by its letters`() {
        let code = SwiftCode("// Mã\nlet a = \"Mã\" + \"\\(name(\"Đợt\"))\" + \"rounds – 1\"")
        #expect(code.literals.filter(Self.isVietnamese) == ["Mã", "Đợt", "\\(name(\"Đợt\"))"])
        #expect(!Self.isVietnamese("minh-chung"))
    }

    /// Whether it holds a letter that English has not.
    private static func isVietnamese(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.properties.isAlphabetic && !$0.isASCII }
    }
}
