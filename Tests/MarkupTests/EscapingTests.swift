import Testing

@testable import Markup

/// Ten thousand texts made of the characters that could hurt, from a fixed seed: none breaks out.
@Suite struct EscapingTests {
    static let alphabet: [Character] = [
        "<", ">", "\"", "'", "&", "/", "=", "-", "!", "`", ";", "#", "a", "o", "x", "3", " ", "\n", "\u{0}", "\u{7F}",
        "đ", "ệ", "e\u{302}", "👩‍👩‍👧", "\u{202E}", "\u{2028}", "\\", "{", "%",
    ]

    static let fragments = [
        "<script>", "</script>", "<!--", "-->", "]]>", "\" onload=\"alert(1)", "' onload='", "&lt;", "&#60;", "&amp",
        "</title>", "<svg/onload=x>", "javascript:", "</textarea>", "\r\n",
    ]

    static func hostileTexts(_ count: Int) -> [String] {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<count).map { _ in
            (0..<next(12)).reduce(into: "") { text, _ in
                text += next(4) == 0 ? fragments[next(fragments.count)] : String(alphabet[next(alphabet.count)])
            }
        }
    }

    @Test func `no text leaves an element or a quoted attribute`() {
        for text in Self.hostileTexts(10_000) {
            let markup: Markup = "<p title=\"\(text)\">\(text)</p>"
            let written = markup.description.utf8
            #expect(written.count { $0 == UInt8(ascii: "<") } == 2, "\(text)")
            #expect(written.count { $0 == UInt8(ascii: ">") } == 2, "\(text)")
            #expect(written.count { $0 == UInt8(ascii: "\"") } == 2, "\(text)")
            #expect(!written.contains(UInt8(ascii: "'")), "\(text)")
        }
    }

    @Test func `every text is read back as it was`() {
        for text in Self.hostileTexts(10_000) {
            let expected = String(
                String.UnicodeScalarView(
                    text.unicodeScalars.map { Self.isForbidden($0) ? "\u{FFFD}" : $0 }))
            #expect(Self.unescaped(Markup(text: text).description) == expected)
        }
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x7F || (scalar.value < 0x20 && !["\t", "\n", "\r"].contains(scalar))
    }

    /// What a browser reads: the five references, the ampersand last.
    private static func unescaped(_ text: String) -> String {
        let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        return references.reduce(text) {
            $0.split(separator: $1.0, omittingEmptySubsequences: false).joined(separator: $1.1)
        }
    }
}
