import Markup
import ParIndex
import Wording

/// The results of a unit and of its predecessors, year by year.
struct UnitHistory {
    let page: UnitPage

    func markup(in language: Language) -> Markup {
        """
        <section><h2>\(language("Kết quả qua các năm", "Results by year"))</h2>
        \(page.results.isEmpty ? nothing(in: language) : table(in: language))</section>
        """
    }

    private func nothing(in language: Language) -> Markup {
        EmptyState.markup(
            language("Chưa có kết quả nào.", "There is no result yet."),
            language(
                "Kết quả hiện ở đây khi một đợt đánh giá có đơn vị này được công bố.",
                "Results are shown once a round with this unit is published."))
    }

    private func table(in language: Language) -> Markup {
        """
        <table class="list cards">
        <thead><tr><th scope="col">\(language("Năm", "Year"))</th><th scope="col">\(language("Đơn vị", "Unit"))</th>\
        <th scope="col">\(language("Đợt", "Round"))</th><th scope="col" class="n">\(language("Điểm", "Points"))</th>\
        <th scope="col" class="n">\(language("Hạng", "Rank"))</th>\
        <th scope="col">\(language("Xếp loại", "Grade"))</th></tr></thead>
        <tbody>
        \(page.results.map { row($0, in: language) })</tbody>
        </table>
        """
    }

    private func row(_ result: UnitPage.RoundResult, in language: Language) -> Markup {
        let path = Path.commune(round: result.round.id, unit: result.unit.key).text
        let points =
            [result.total, result.maximum].compactMap { $0.map { Numbers.points($0, in: language) } }
            .joined(separator: "/")
        return """
            <tr><td data-l="\(language("Năm", "Year"))">\(result.round.year)</td>\
            <th scope="row"><a href="\(path)">\(result.unit.name)</a></th>\
            <td data-l="\(language("Đợt", "Round"))"><a href="\(Path.round(result.round.id).text)">\(result.round.title)</a> \
            \(result.round.marks(in: language))</td>\
            <td class="n" data-l="\(language("Điểm", "Points"))">\(points.isEmpty ? language("chưa thẩm định", "not appraised") : points)</td>\
            <td class="n" data-l="\(language("Hạng", "Rank"))">\(result.place?.description ?? "–")</td>\
            <td data-l="\(language("Xếp loại", "Grade"))">\(result.grade ?? "–")</td></tr>

            """
    }
}
