import Markup
import Wording

/// The form above a ranking table: filter by text and block, and whether domain ranks are shown.
struct RankingForm {
    let page: RankingPage

    func markup(in language: Language) -> Markup {
        """
        <form class="filter" method="get" action="\(Path.round(page.round.id).text)" data-live="ket-qua" role="search">
        \(kept)<label><span>\(language("Tìm đơn vị", "Find a unit"))</span>
        <input type="search" name="\(Path.searchName)" value="\(page.query.text)" autocomplete="off" \
        placeholder="\(language("ví dụ: dong mo", "for example: dong mo"))"></label>
        \(blockChoice(in: language))<button>\(language("Lọc", "Filter"))</button>
        <label class="check"><input type="checkbox" id="hien-hang"> \
        \(language("Hiện hạng từng lĩnh vực", "Show ranks by domain"))</label>
        </form>
        """
    }

    /// What the form does not ask but the address keeps.
    private var kept: [Markup] {
        let own = [Path.searchName, RankingQuery.Name.block, RankingQuery.Name.page]
        return page.query.items.filter { !own.contains($0.name) }.map {
            "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">\n"
        }
    }

    private func blockChoice(in language: Language) -> Markup? {
        guard page.blocks.count > 1 else { return nil }
        let options = page.blocks.map { block -> Markup in
            """
            <option value="\(block.key)"\(attribute: "selected", when: block.key == page.query.block)>\
            \(block.title)</option>
            """
        }
        return """
            <label><span>\(language("Khối", "Block"))</span><select name="\(RankingQuery.Name.block)">\
            <option value="">\(language("Tất cả các khối", "All blocks"))</option>\(options)</select></label>

            """
    }
}
