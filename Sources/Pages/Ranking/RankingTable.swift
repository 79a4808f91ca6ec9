import Markup
import ParIndex
import Wording

/// The table itself: a row for each unit, a heat cell for each domain, headings that order it.
struct RankingTable {
    let page: RankingPage
    let selection: RankingSelection
    // Columns that no row fills are left out, so that a first year has no empty column.
    private let hasGrades: Bool
    private let hasChanges: Bool
    private let hasOwnMaxima: Bool
    private let isWide: Bool

    init(page: RankingPage, selection: RankingSelection) {
        (self.page, self.selection) = (page, selection)
        hasGrades = page.rows.contains { $0.grade != nil }
        hasChanges = page.rows.contains { $0.change != nil && $0.change != .first }
        hasOwnMaxima = page.rows.contains { $0.total != nil && $0.maximum != Points(100) }
        isWide = page.spansSuperiors
    }

    func markup(in language: Language) -> Markup {
        """
        <div class="scroll" role="region" aria-label="\(page.round.title)" tabindex="0">
        <table class="heat">
        \(caption(in: language))
        <thead><tr>\(head(in: language))</tr></thead>
        <tbody>
        \(selection.shown.map { row($0, in: language) })</tbody>
        </table>
        </div>
        \(legend(in: language))
        """
    }

    private func caption(in language: Language) -> Markup {
        let shown = Numbers.count(selection.rows.count, in: language)
        let all = Numbers.count(page.rows.count, in: language)
        let count = selection.rows.count == page.rows.count ? all : shown + "/" + all
        return "<caption>\(count) \(page.unitsName.text(in: language))</caption>"
    }

    private func head(in language: Language) -> [Markup] {
        let fixed: [Markup] = [
            heading(.rank, class: "n rank", language("Hạng", "Rank"), in: language),
            heading(.name, class: "name", language("Đơn vị", "Unit"), in: language),
            "<th scope=\"col\" class=\"n\">\(language("Tổng điểm", "Total"))</th>",
        ]
        let index: Markup = "<th scope=\"col\" class=\"n\">\(language("Chỉ số", "Index"))</th>"
        return fixed + (hasOwnMaxima ? [index] : [])
            + (hasGrades ? [heading(.grade, class: "grade", language("Xếp loại", "Grade"), in: language)] : [])
            + (hasChanges ? [heading(.change, class: "n", language("So năm trước", "Change"), in: language)] : [])
            + page.domains.map { domainHeading($0, in: language) }
    }

    private func domainHeading(_ domain: RankingPage.Column, in language: Language) -> Markup {
        let maximum = language("tối đa ", "max ") + Numbers.points(domain.maximum, in: language)
        let order = RankingQuery.Order.domain(domain.code)
        return """
            <th scope="col" class="d"\(sorting(order))><a href="\(link(order))" title="\(domain.title)"><b>\(domain.code.text)</b> \
            <span>\(domain.title)</span></a> <small>\(maximum)</small></th>
            """
    }

    private func heading(
        _ order: RankingQuery.Order, class name: StaticString, _ title: String, in language: Language
    ) -> Markup {
        """
        <th scope="col" class="\(Markup(stringLiteral: name))"\(sorting(order))>\
        <a href="\(link(order))">\(title)</a></th>
        """
    }

    private func link(_ order: RankingQuery.Order) -> String {
        Path.round(page.round.id, page.query.ordered(by: order)).text
    }

    /// The `aria-sort` of the column by which the table is ordered.
    private func sorting(_ order: RankingQuery.Order) -> Markup {
        guard page.query.order == order else { return Markup() }
        let isAscending = (order == .rank || order == .name || order == .grade) != page.query.isReversed
        return isAscending ? " aria-sort=\"ascending\"" : " aria-sort=\"descending\""
    }

    private func row(_ row: RankingRow, in language: Language) -> Markup {
        """
        <tr><td class="n rank">\(row.place(isWide: isWide).map { Self.place($0) })</td>\(name(row))\
        <td class="n total">\(total(row, in: language))</td>\
        \(hasOwnMaxima ? index(row, in: language) : Markup())\(hasGrades ? Self.grade(row) : Markup())\
        \(hasChanges ? Self.change(row, in: language) : Markup())\(cells(row, in: language))</tr>

        """
    }

    private func name(_ row: RankingRow) -> Markup {
        let path = Path.commune(round: page.round.id, unit: row.unit.key).text
        let superior = (isWide ? row.superior : nil).map { superior -> Markup in
            " <small>\(superior) \(row.place?.description)</small>"
        }
        return "<th scope=\"row\" class=\"name\"><a href=\"\(path)\">\(row.unit.name)</a>\(superior)</th>"
    }

    private static func place(_ place: Standing) -> Markup {
        "<b>\(place.position)</b><small>/\(place.of)</small>"
    }

    private func total(_ row: RankingRow, in language: Language) -> Markup {
        guard let total = row.total else { return "<small>\(language("chưa thẩm định", "not appraised"))</small>" }
        return "\(Numbers.points(total, decimals: page.decimals, in: language))"
    }

    private func index(_ row: RankingRow, in language: Language) -> Markup {
        guard row.total != nil else { return "<td></td>" }
        let percent = Points(millionths: row.percent.millionths)
        return "<td class=\"n\">\(Numbers.points(percent, decimals: page.decimals, in: language))%</td>"
    }

    private static func grade(_ row: RankingRow) -> Markup {
        "<td class=\"grade\">\(row.grade?.name)</td>"
    }

    private static func change(_ row: RankingRow, in language: Language) -> Markup {
        "<td class=\"n\">\(row.change?.cell(in: language))</td>"
    }

    private func cells(_ row: RankingRow, in language: Language) -> [Markup] {
        row.cells.isEmpty ? page.domains.map { _ in "<td></td>" } : row.cells.map { Self.cell($0, in: language) }
    }

    private static func cell(_ cell: RankingRow.Cell, in language: Language) -> Markup {
        let place = cell.place.map { place -> Markup in "<small>\(place.description)</small>" }
        let heat = Heat.level(cell.points, of: cell.maximum)
        return "<td class=\"h\(heat)\">\(Numbers.points(cell.points, in: language))\(place)</td>"
    }

    /// Whether any cell says the rank within its domain.
    private var hasPlaces: Bool { page.rows.contains { $0.cells.contains { $0.place != nil } } }

    private func legend(in language: Language) -> Markup {
        let ranks = language(
            "Số nhỏ trong ô, ví dụ 9/19: hạng trong số các mức điểm khác nhau.",
            "Small figures such as 9/19: rank among distinct scores.")
        return """
            <p class="legend"><span>\(language("Màu theo phần đạt được của điểm tối đa:", "Colour by share of the maximum:"))\
            </span> \(Heat.legend(in: language))\(hasPlaces ? " <span class=\"ranks\">\(ranks)</span>" as Markup : "")</p>
            """
    }
}
