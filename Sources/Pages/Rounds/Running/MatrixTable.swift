import Markup
import ParIndex
import Wording

/// The completeness matrix: a row for each unit, a column for each domain (bảng theo dõi mức độ hoàn thành).
struct MatrixTable {
    let table: ManagementPage.Table
    /// Whether units do not see their sheets yet.
    let isPreparing: Bool

    func markup(in language: Language) -> Markup {
        guard !table.units.isEmpty else {
            return EmptyState.markup(
                language("Bảng chưa có đơn vị nào.", "The table has no unit."),
                language("Chọn đơn vị tham gia trước khi mở đợt.", "Choose who takes part before opening."))
        }
        return """
            <div class="scroll" role="region" tabindex="0" aria-label="\(language("Bảng mức độ hoàn thành", "Completeness"))">
            <table class="list matrix"><caption>\(language(
                "Trong mỗi ô: đã chấm / số tiêu chí; dòng dưới là số có tài liệu hoặc giải thích, và số đã thẩm định.",
                "In each cell: answered / criteria; below, how many have evidence and how many are appraised."))</caption>
            <thead><tr><th scope="col">\(language("Đơn vị", "Unit"))</th><th scope="col">\(language("Phiếu", "Sheet"))</th>\
            <th scope="col" class="n">\(language("Tất cả", "All"))</th>\(table.domains.map(heading))</tr></thead>
            <tbody>
            \(table.units.map { row($0, in: language) })</tbody></table></div>
            """
    }

    private func heading(_ domain: (code: Code, title: String, lines: Int)) -> Markup {
        "<th scope=\"col\" class=\"n\"><abbr title=\"\(domain.title)\">\(domain.code.text)</abbr></th>"
    }

    private func row(_ unit: ManagementPage.Line, in language: Language) -> Markup {
        let at = unit.submittedAt.map { " <small>\(Dates.moment($0, in: language))</small>" as Markup }
        return """
            <tr><th scope="row">\(unit.name)</th>\
            <td><span class="mark \(unit.state == .submitted ? "good" : "calm")">\(state(unit, in: language))</span>\(at)</td>\
            \(cell(unit.total, in: language))\(unit.cells.map { cell($0, in: language) })</tr>

            """
    }

    private func state(_ unit: ManagementPage.Line, in language: Language) -> String {
        isPreparing ? language("Chưa mở", "Not open yet") : unit.state.title.text(in: language)
    }

    private func cell(_ cell: ManagementPage.Line.Cell, in language: Language) -> Markup {
        let state = cell.lines > 0 && cell.answered >= cell.lines ? "full" : cell.answered > 0 ? "part" : "none"
        return """
            <td class="n \(state)">\(cell.answered)/\(cell.lines)<small>\(cell.evidenced) · \(cell.appraised)</small></td>
            """
    }
}

extension ManagementPage.Line {
    fileprivate var total: Cell {
        cells.reduce(Cell(lines: 0, answered: 0, evidenced: 0, appraised: 0)) { sum, cell in
            Cell(
                lines: sum.lines + cell.lines, answered: sum.answered + cell.answered,
                evidenced: sum.evidenced + cell.evidenced, appraised: sum.appraised + cell.appraised)
        }
    }
}
