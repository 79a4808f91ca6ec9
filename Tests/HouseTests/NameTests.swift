import Testing

struct NameTests {
    private static let drawers: Set<Substring> = [
        "Helpers", "Utils", "Utilities", "Extensions", "Common", "Core", "Services", "Managers",
    ]
    private static let taken: Set<Substring> = ["Task", "Result", "Index", "Set", "Data", "Unit", "Sequence"]

    @Test func `no folder is a drawer for anything`() {
        for file in Repository.files where file.path.hasPrefix("Sources/") || file.path.hasPrefix("Tests/") {
            let drawers = file.parts.dropLast().filter(Self.drawers.contains)
            #expect(drawers.isEmpty, "\(file)")
        }
    }

    @Test func `no type takes a name of Swift's own`() {
        for source in Repository.sources {
            let taken = source.code.typeNames.filter(Self.taken.contains)
            #expect(taken.isEmpty, "\(source) declares \(taken.joined(separator: ", "))")
        }
    }

    @Test func `the tier that was abolished is in no type, table or route`() {
        for source in Repository.sources {
            let types = source.code.typeNames.filter(Self.namesDistrict)
            #expect(types.isEmpty, "\(source) declares \(types.joined(separator: ", "))")
            for line in source.file.lines where line.contains("CREATE TABLE") || line.contains("\"/") {
                #expect(!Self.namesDistrict(line), "\(source): \(line)")
            }
        }
    }

    @Test func `declarations are read as such`() {
        let code = SwiftCode(
            "public final class Unit: X {}\nenum Result {}\n// struct Data\nlet s = \"struct Set\"\nextension Day {}")
        #expect(code.typeNames == ["Unit", "Result"])
        #expect(Self.namesDistrict("CREATE TABLE district ("))
        #expect(Self.namesDistrict("\"/huyen/:code\""))
    }

    private static func namesDistrict(_ text: some StringProtocol) -> Bool {
        let text = text.lowercased()
        return text.contains("district") || text.contains("huyen")
    }
}

extension SwiftCode {
    /// The names of the types that the file declares.
    var typeNames: [Substring] { names(after: ["struct", "class", "enum", "actor", "protocol", "typealias"]) }

    /// The names declared by any word that declares something.
    var declaredNames: [Substring] {
        typeNames + names(after: ["func", "var", "let", "case", "associatedtype"]) + laterCases
    }

    private func names(after keywords: Set<Substring>) -> [Substring] {
        lines.flatMap { line in
            let words = line.text.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "." || $0 == "`") }
            return zip(words, words.dropFirst()).filter { keywords.contains($0.0) && $0.1 != "func" && $0.1 != "var" }
                .map { $0.1.prefix { $0 != "." } }
        }
    }

    /// The second and further names of "case sqlite, postgres".
    private var laterCases: [Substring] {
        lines.flatMap { line -> [Substring] in
            guard line.text.drop(while: \.isWhitespace).hasPrefix("case ") else { return [] }
            return line.text.split(separator: ",").dropFirst().map {
                $0.drop(while: \.isWhitespace).prefix { $0.isLetter || $0.isNumber }
            }
        }
    }
}
