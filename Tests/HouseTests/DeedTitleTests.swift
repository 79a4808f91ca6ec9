import Testing

/// What is put on record is shown to officials in words.
struct DeedTitleTests {
    private static let sources = Repository.files.filter {
        $0.path.hasPrefix("Sources/") && $0.path.hasSuffix(".swift")
    }

    /// The keys of all deeds that the program notes.
    private static let noted: Set<String> = sources.reduce(into: []) { keys, file in
        for match in file.text.matches(of: /\bDeed\(([^,]*),/) {
            keys.formUnion(match.1.matches(of: /(?:^|[^\[\w])"(\w+)"/).map { String($0.1) })
            keys.formUnion(match.1.matches(of: /Act\.(\w+)\.rawValue/).map { String($0.1) })
        }
        for match in file.text.matches(of: /changeLine\(code, round, unit, \.(\w+)/) { keys.insert(String(match.1)) }
        for match in file.text.matches(of: /changeSheet\(\s*round, unit, \.\w+, "(\w+)"/) {
            keys.insert(String(match.1))
        }
    }

    private static let titled: Set<String> = Set(
        (Repository.text("Sources/Wording/Record/Deed+Wording.swift") ?? "")
            .matches(of: /"(\w+)": Bilingual\(/).map { String($0.1) })

    @Test func `every deed that is noted has a title`() {
        #expect(Self.noted.count > 50)
        for key in ["answer", "settle", "setUp", "amend", "reject", "reschedule", "explain"] {
            #expect(Self.noted.contains(key), "\(key) was not found")
        }
        for key in Self.noted.subtracting(Self.titled).sorted() { Issue.record("\(key) has no title") }
    }

    @Test func `no title is left of a deed that nobody notes`() {
        for key in Self.titled.subtracting(Self.noted).sorted() { Issue.record("\(key) is noted nowhere") }
    }
}
