import Testing
import Wording

struct NearestTests {
    @Test(arguments: [("maximun", "maximum"), ("Maximum", "maximum"), ("titel", "title"), ("evidance", "evidence")])
    func `a slip of the hand finds the word that was meant`(text: String, meant: String) {
        #expect(Nearest.word(to: text, among: ["code", "title", "maximum", "evidence"]) == meant)
    }

    @Test func `a word of another meaning finds none`() {
        #expect(Nearest.word(to: "ghiChu", among: ["code", "title", "maximum"]) == nil)
        #expect(Nearest.word(to: "x", among: []) == nil)
    }

    @Test func `a very long word is not looked at`() {
        #expect(Nearest.word(to: String(repeating: "maximum", count: 100), among: ["maximum"]) == nil)
    }
}
