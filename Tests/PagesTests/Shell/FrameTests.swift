import ParIndex
import Testing
import Wording

@testable import Pages

@Suite struct FrameTests {
    private func text(_ frame: Frame) -> String {
        RoundsPage(rounds: [Cast.round]).markup(in: frame).description
    }

    @Test func `a page says its language and leads to itself in the other`() {
        let vietnamese = text(Cast.frame(.vi, at: .rounds))
        #expect(vietnamese.contains("<html lang=\"vi\">"))
        #expect(vietnamese.contains("href=\"/dot-danh-gia?lang=en\" lang=\"en\" hreflang=\"en\">English</a>"))
        let english = text(Cast.frame(.en, at: .rounds))
        #expect(english.contains("<html lang=\"en\">"))
        #expect(english.contains(">Tiếng Việt</a>"))
    }

    @Test func `simulated data are marked, real ones are not`() {
        #expect(text(Cast.frame()).contains("<strong>DỮ LIỆU MÔ PHỎNG</strong>"))
        #expect(text(Cast.frame(.en)).contains("<strong>SIMULATED DATA</strong>"))
        #expect(!text(Cast.frame(isSimulated: false)).contains("DỮ LIỆU MÔ PHỎNG"))
    }

    @Test func `the keyboard reaches the content first`() {
        let text = text(Cast.frame())
        #expect(text.contains("<body>\n<a class=\"skip\" href=\"#noi-dung\">"))
        #expect(text.contains("<main id=\"noi-dung\" tabindex=\"-1\">"))
    }

    @Test func `the section shown is marked`() {
        #expect(text(Cast.frame()).contains("<a href=\"/dot-danh-gia\" aria-current=\"true\">Đợt đánh giá</a>"))
    }

    @Test func `names from outside never become markup`() {
        var round = Cast.round
        round.title = "</title><script>alert(1)</script>\" onload=\"x"
        let page = RoundsPage(rounds: [round]).markup(in: Cast.frame()).description
        #expect(!page.contains("<script>"))
        #expect(!page.contains("\" onload"))
    }

    @Test func `an empty list says what fills it`() {
        let page = RoundsPage(rounds: []).markup(in: Cast.frame()).description
        #expect(page.contains("Chưa có đợt đánh giá nào."))
    }

    @Test func `the first page has a way in for each role of a demo, and none elsewhere`() {
        let entrance = HomePage.Entrance(
            role: Bilingual(vi: "Công chức", en: "Officer"), name: "Nông Văn Chức", place: "UBND xã Liên Sơn",
            token: "abc")
        let demo = HomePage(rounds: [], entrances: [entrance]).markup(in: Cast.frame()).description
        #expect(demo.contains("<a href=\"/vao/abc\"><b>Công chức</b>"))
        #expect(!HomePage(rounds: []).markup(in: Cast.frame()).description.contains("/vao/"))
    }

    @Test func `an error says what, why and what to do, and a failure its id`() {
        let text = ErrorPage.failure(id: "k3x9").markup(in: Cast.frame()).description
        #expect(text.contains("<title>[Mô phỏng] Lỗi: Phần mềm gặp lỗi"))
        #expect(text.contains("<code>k3x9</code>"))
        for page in [ErrorPage.notFound, .forbidden] {
            #expect(page.markup(in: Cast.frame(.en)).description.contains("<p class=\"status\">\(page.status)</p>"))
        }
    }
}
