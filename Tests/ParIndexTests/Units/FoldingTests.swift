import ParIndex
import Testing

@Suite struct FoldingTests {
    /// The same words composed and decomposed, the tone before or after the letter's own mark.
    @Test(arguments: [
        "Đồng Mỏ", "\u{110}\u{1ED3}ng M\u{1ECF}", "\u{110}o\u{302}\u{300}ng Mo\u{309}", "ĐỒNG  MỎ", "  đồng\u{A0}mỏ ",
        "\u{110}\u{F4}\u{300}ng mo\u{309}", "Ðồng Mỏ", "dong mo", "Ｄong mo",
    ])
    func `a name folds alike in every form people type`(text: String) {
        #expect(Folding.fold(text) == "dong mo")
    }

    @Test func `all Vietnamese letters fold to ASCII, small and capital`() {
        let letters = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
        let folded =
            String(repeating: "a", count: 18) + String(repeating: "e", count: 12)
            + String(repeating: "i", count: 6) + String(repeating: "o", count: 18) + String(repeating: "u", count: 12)
            + "yyyyyyd"
        #expect(Folding.fold(letters) == folded)
        #expect(Folding.fold(letters.uppercased()) == folded)
    }

    @Test func `dashes and quotation marks fold to those of a keyboard`() {
        #expect(Folding.fold("Văn phòng – Thống kê") == "van phong - thong ke")
        #expect(Folding.fold("Đắk R’lấp") == "dak r'lap")
    }

    @Test func `folding twice is folding once`() {
        for text in ["Quảng Thọ (xã)", "Straße Ω", "ＡＢ\u{200B}c", "\t\n"] {
            #expect(Folding.fold(Folding.fold(text)) == Folding.fold(text))
        }
    }

    @Test func `white space alone folds to nothing`() {
        #expect(Folding.fold(" \u{A0}\t").isEmpty)
    }
}
