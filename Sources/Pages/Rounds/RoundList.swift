import Markup
import Wording

/// A table of rounds, the newest first as given; each row becomes a card on a narrow screen.
enum RoundList {
    static func markup(_ rounds: [RoundHeading], in language: Language) -> Markup {
        """
        <table class="list cards">
        <thead><tr><th scope="col">\(language("Năm", "Year"))</th><th scope="col">\(language("Đợt", "Round"))</th>\
        <th scope="col">\(language("Cơ quan đánh giá", "Authority"))</th>\
        <th scope="col">\(language("Bộ tiêu chí", "Criteria set"))</th>\
        <th scope="col" class="n">\(language("Số đơn vị", "Units"))</th>\
        <th scope="col">\(language("Trạng thái", "State"))</th></tr></thead>
        <tbody>
        \(rounds.map { row($0, in: language) })</tbody>
        </table>
        """
    }

    private static func row(_ round: RoundHeading, in language: Language) -> Markup {
        """
        <tr><td data-l="\(language("Năm", "Year"))">\(round.year)</td>\
        <th scope="row"><a href="\(Path.round(round.id).text)">\(round.title)</a></th>\
        <td data-l="\(language("Cơ quan đánh giá", "Authority"))">\(round.authority)</td>\
        <td data-l="\(language("Bộ tiêu chí", "Criteria set"))">\
        <a href="\(Path.set(round.setSlug).text)">\(round.setTitle)</a></td>\
        <td class="n" data-l="\(language("Số đơn vị", "Units"))">\(Numbers.count(round.unitCount, in: language))</td>\
        <td>\(round.marks(in: language))</td></tr>

        """
    }
}
