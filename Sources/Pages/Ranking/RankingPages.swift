import Markup
import Wording

/// The links between the pages of a long ranking table.
struct RankingPages {
    let page: RankingPage
    let selection: RankingSelection

    func markup(in language: Language) -> Markup? {
        guard selection.pageCount > 1 else { return nil }
        return """
            <nav class="pages" aria-label="\(language("Trang", "Pages"))"><ul>\
            \((1...selection.pageCount).filter(isShown).map { number($0, in: language) })\
            <li>\(all(in: language))</li></ul></nav>
            """
    }

    /// The first and last pages and those about the one shown.
    private func isShown(_ number: Int) -> Bool {
        number <= 2 || number > selection.pageCount - 2 || abs(number - (selection.page ?? 1)) <= 2
    }

    private func number(_ number: Int, in language: Language) -> Markup {
        let first = (number - 1) * RankingSelection.pageSize + 1
        let last = min(number * RankingSelection.pageSize, selection.rows.count)
        let label = language("Trang \(number): đơn vị \(first)–\(last)", "Page \(number): units \(first)–\(last)")
        return """
            <li><a href="\(Path.round(page.round.id, page.query.turned(to: number)).text)" aria-label="\(label)"\
            \(attribute: "aria-current", number == selection.page ? "page" : nil)>\(number)</a></li>
            """
    }

    private func all(in language: Language) -> Markup {
        let count = Numbers.count(selection.rows.count, in: language)
        return """
            <a href="\(Path.round(page.round.id, page.query.turned(to: nil)).text)"\
            \(attribute: "aria-current", selection.page == nil ? "page" : nil)>\
            \(language("Tất cả \(count)", "All \(count)"))</a>
            """
    }
}
