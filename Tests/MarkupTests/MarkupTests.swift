import Testing

@testable import Markup

@Suite struct MarkupTests {
    @Test func `the literal's own text stands as written`() {
        let markup: Markup = "<p class=\"note\">Đồng Mỏ &amp; Liên Sơn</p>"
        #expect(markup.description == "<p class=\"note\">Đồng Mỏ &amp; Liên Sơn</p>")
    }

    @Test func `a string is escaped`() {
        let name = "<script>alert('1')</script> & \"x\""
        let markup: Markup = "<b>\(name)</b>"
        #expect(markup.description == "<b>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;</b>")
    }

    @Test func `a substring is escaped`() {
        let markup: Markup = "\("a<b>c".dropFirst())"
        #expect(markup.description == "&lt;b&gt;c")
    }

    @Test func `markup within markup is not escaped again`() {
        let inner: Markup = "<i>\("<")</i>"
        let outer: Markup = "<p>\(inner)</p>"
        #expect(outer.description == "<p><i>&lt;</i></p>")
    }

    @Test func `numbers print their digits`() {
        let markup: Markup = "\(3321)/\(-5)/\(UInt8(7))"
        #expect(markup.description == "3321/-5/7")
    }

    @Test func `what is absent prints nothing`() {
        let text: String? = nil
        let part: Markup? = nil
        let markup: Markup = "<p>\(text)\(part)</p>"
        #expect(markup.description == "<p></p>")
    }

    @Test func `an optional that is there is escaped by its type`() {
        let text: String? = "<"
        let part: Markup? = "<br>"
        let markup: Markup = "\(text)\(part)"
        #expect(markup.description == "&lt;<br>")
    }

    @Test func `parts stand one after the other`() {
        let markup: Markup = "<ul>\(["a", "<"].map { "<li>\($0)</li>" })</ul>"
        #expect(markup.description == "<ul><li>a</li><li>&lt;</li></ul>")
    }

    @Test func `joined parts have the separator between two only`() {
        let joined = Markup(joining: ["<a>", "<b>", "<c>"], by: " · ")
        #expect(joined.description == "<a> · <b> · <c>")
    }

    @Test func `a flag attribute stands only when it holds`() {
        let markup: Markup = "<details\(attribute: "open", when: true)\(attribute: "hidden", when: false)>"
        #expect(markup.description == "<details open>")
    }

    @Test func `an attribute's value is quoted and escaped, and left out when absent`() {
        let lang: String? = nil
        let markup: Markup = "<a\(attribute: "title", "\" onclick=\"x")\(attribute: "lang", lang)>"
        #expect(markup.description == "<a title=\"&quot; onclick=&quot;x\">")
    }

    @Test func `forbidden control characters become the replacement character`() {
        let markup: Markup = "\("a\u{0}b\u{1B}c\u{7F}d\te\nf")"
        #expect(markup.description == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\te\nf")
    }

    @Test func `text of a bridged or sliced origin is escaped too`() {
        let reversed = String(String("<'é>".reversed()))
        #expect(Markup(text: reversed).description == "&gt;é&#39;&lt;")
        #expect(Markup(text: "x<y"[...]).description == "x&lt;y")
    }

    @Test func `a sum of markups is their text in order`() {
        var markup: Markup = "<a>" + "<b>"
        markup += "<c>"
        #expect(markup.description == "<a><b><c>")
        #expect(Markup().isEmpty)
    }

    @Test func `gaps are filled by joining the pieces around them, and no text makes one`() {
        let text: Markup = "<b>\("a\u{0}b")</b>\(Markup.gap)<i>\(Markup.gap)</i>"
        let filled = Markup(joining: text.piecesAroundGaps, by: Markup(text: "<"))
        #expect(filled.description == "<b>a\u{FFFD}b</b>&lt;<i>&lt;</i>")
    }
}
