import CriteriaFiles
import Testing

/// Files damaged at random: whatever they hold, they are read to the end and never stop the program.
struct DamagedFilesTests {
    private static let pieces = [
        "9999999999999", "-0.000001", "1e3", "NaN", "2,5", "max", "50%", "-9999%", "nothing", "[", "]", "{", "}", ": ",
        "\"", "'", "- ", "\n", "\t", "&a ", "*a ", "? ", "|\n", "---\n", "#", "!!int ", "%", "\u{FEFF}", "\u{2028}",
        "code:", "rule:", "components:", "1.1", "never", "2024-02-30", "previous 12-15",
    ]

    @Test(arguments: 0..<60)
    func `a damaged folder is read to the end`(seed: Int) throws {
        let whole = try #require(ProjectFolders.cases.max { $0.count < $1.count })
        var random = SeededBytes(state: UInt64(seed))
        let damaged = whole.map { file in
            var text = Array(String(decoding: file.bytes, as: UTF8.self).unicodeScalars)
            for _ in 0..<Int.random(in: 1...6, using: &random) { damage(&text, &random) }
            return SourceFile(name: file.name, text: String(String.UnicodeScalarView(text)))
        }
        #expect(Library.check([damaged]).folders.count == 1)
    }

    @Test(arguments: 0..<40)
    func `bytes of any kind are read to the end`(seed: Int) {
        var random = SeededBytes(state: UInt64(seed))
        let bytes = (0..<500).map { _ in UInt8.random(in: 0...255, using: &random) }
        let library = Library.check([[SourceFile(name: "a.yaml", bytes: bytes)]])
        #expect(library.diagnostics.contains { $0.severity == .error })
    }

    private func damage(_ text: inout [Unicode.Scalar], _ random: inout SeededBytes) {
        let place = Int.random(in: 0..<text.count, using: &random)
        let end = min(text.count, place + Int.random(in: 0...12, using: &random))
        switch Int.random(in: 0...3, using: &random) {
        case 0: text.removeSubrange(place..<end)
        case 1: text.insert(contentsOf: text[place..<end], at: place)
        default:
            let piece = Self.pieces.randomElement(using: &random) ?? ""
            text.replaceSubrange(place..<end, with: piece.unicodeScalars)
        }
    }
}

/// Random numbers that are the same in every run, so that a failure can be looked at (SplitMix64).
private struct SeededBytes: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
