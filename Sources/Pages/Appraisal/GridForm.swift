import Markup
import ParIndex
import Wording

/// The form of the grid: points for every unit, reasons, a pasted block.
struct GridForm {
    let page: GridPage

    private var isSingle: Bool { page.criteria.count == 1 }
    private var changes: [(row: GridPage.Row, cell: GridPage.Cell)] {
        page.rows.flatMap { row in row.cells.filter(\.isChanged).map { (row, $0) } }
    }
    private var path: Path { .council(.criterion(page.round.slug, page.node.code, table: page.table)) }

    func markup(in frame: Frame) -> Markup {
        let language = frame.language
        return """
            <form class="grid" method="post" action="\(path.text)">\(frame.formTokenField)
            \(problems(in: frame))\(preview(in: language))
            <div class="scroll"><table class="grid-table">\(page.closed == nil ? "<caption>\(caption(in: language))</caption>" as Markup : nil)\(head(in: language))
            <tbody>\(page.rows.map { row($0, in: language) })</tbody></table></div>
            \(acts(in: language))</form>
            \(block(in: frame))
            """
    }

    private func problems(in frame: Frame) -> Markup? {
        let faults = page.faults + page.rows.flatMap(\.cells).compactMap(\.problem)
        guard !faults.isEmpty else { return nil }
        let items = faults.prefix(50).map { fault -> Markup in "<li>\(fault.text(in: frame.language))</li>" }
        let title = frame.language(
            "Chưa lưu: \(faults.count) chỗ cần sửa", "Nothing was saved: \(faults.count) things to mend")
        return "<div class=\"notice bad\" role=\"alert\"><strong>\(title)</strong><ul>\(items)</ul></div>\n"
    }

    private func preview(in language: Language) -> Markup? {
        guard page.isPreview else { return nil }
        guard !changes.isEmpty else {
            return
                "<p class=\"notice\">\(language("Không có thay đổi nào so với kết quả đang lưu.", "Nothing differs from what is kept."))</p>"
        }
        let items = changes.map { row, cell -> Markup in
            """
            <tr><th scope="row">\(row.unit.name)</th><td>\(cell.line.criterion.code.text)</td>\
            <td class="n">\(cell.line.own.text(in: language))</td><td class="n">\(cell.line.given.text(in: language))</td>\
            <td class="n"><b>\(cell.typed)</b></td><td>\(cell.reason ?? page.commonReason)</td></tr>
            """
        }
        let heads = [
            language("Đơn vị", "Unit"), language("Tiêu chí", "Criterion"), language("Tự chấm", "Self"),
            language("Đang lưu", "Kept"), language("Mới", "New"), language("Lý do", "Reason"),
        ]
        return """
            <section class="notice"><h2>\(language("\(changes.count) thay đổi chưa lưu", "\(changes.count) changes not saved yet"))</h2>
            <div class="scroll"><table><thead><tr>\(heads.map { head -> Markup in "<th>\(head)</th>" })</tr></thead>
            <tbody>\(items)</tbody></table></div></section>

            """
    }

    private func caption(in language: Language) -> String {
        language(
            "Nhập điểm; số nghiêng mờ là điểm tự chấm, ô để trống là giữ nguyên. Điểm bằng điểm tự chấm là đồng ý, điểm khác cần lý do. Phím ↑ ↓ Enter chuyển ô; dán được khối ô từ Excel vào một ô.",
            "Enter points; the slanted figure is the unit’s own, a blank field changes nothing. The unit’s own points agree, others need a reason. ↑ ↓ Enter move; a block of Excel cells can be pasted into a field."
        )
    }

    private func head(in language: Language) -> Markup {
        let columns = page.criteria.map { criterion -> Markup in
            """
            <th class="n criterion">\(criterion.code.text) <small>/ \(Numbers.points(criterion.maximum, in: language))</small>\
            <span>\(criterion.ownTitle(in: language))</span></th>
            """
        }
        let more: Markup = """
            <th>\(language("Kết quả tính từ số liệu kê khai", "What the declared figures give"))</th><th>\(language("Lý do khi khác tự chấm", "Reason where it differs"))</th>
            """
        return "<thead><tr><th>\(language("Đơn vị", "Unit"))</th>\(columns)\(isSingle ? more : "")</tr></thead>"
    }

    private func row(_ row: GridPage.Row, in language: Language) -> Markup {
        let unit = row.unit.key
        let versions = row.cells.map { "\($0.line.line.version)" }.joined(separator: " ")
        let name = Path.council(.unit(page.round.slug, unit, at: isSingle ? page.criteria.first?.code : nil))
        let note: Markup? = row.closed.map { note -> Markup in " <small>\(note)</small>" }
        return """
            <tr><th scope="row"><a href="\(name.text)">\(row.unit.name)</a>\(note)<input type="hidden" \
            name="v.\(unit.description)" value="\(versions)"></th>\(row.cells.map { cell($0, row, in: language) })\
            \(isSingle ? row.cells.first.map { side($0, row, in: language) } : nil)</tr>

            """
    }

    private func cell(_ cell: GridPage.Cell, _ row: GridPage.Row, in language: Language) -> Markup {
        guard cell.isApplied else { return "<td class=\"n dim\">–</td>" }
        let code = cell.line.criterion.code
        guard row.closed == nil, page.closed == nil else {
            return "<td class=\"n\">\(cell.line.given.text(in: language))</td>"
        }
        let value = cell.typed ?? (cell.line.outcome == .open ? "" : cell.line.given.text(in: language))
        return """
            <td class="n \(cell.isChanged ? "changed" : cell.line.outcome.rawValue)"><input name="d.\(row.unit.key.description).\(code.text)" \
            inputmode="decimal" autocomplete="off" value="\(value)" placeholder="\(cell.line.own.text(in: language))" \
            aria-label="\(row.unit.name), \(code.text)"\(attribute: "aria-invalid", cell.problem == nil ? nil : "true")></td>
            """
    }

    /// The unit's answer and the reason, where one criterion is shown.
    private func side(_ cell: GridPage.Cell, _ row: GridPage.Row, in language: Language) -> Markup {
        let code = cell.line.criterion.code
        let own: Markup = """
            <td class="why"><b>\(cell.line.own.text(in: language))</b> <small>\(cell.line.ownText(in: language))</small></td>
            """
        guard cell.isApplied, row.closed == nil, page.closed == nil else {
            return "\(own)<td>\(cell.line.line.ground?.text)</td>"
        }
        return """
            \(own)<td><input class="wide" name="l.\(row.unit.key.description).\(code.text)" list="mau-ly-do" maxlength="1000" \
            autocomplete="off" value="\(cell.reason ?? cell.line.line.ground?.text)" aria-label="\(language("Lý do", "Reason")), \(row.unit.name)"></td>
            """
    }

    private func acts(in language: Language) -> Markup? {
        guard page.closed == nil else { return nil }
        let open = page.rows.filter { $0.closed == nil }.flatMap(\.cells)
            .count { $0.isApplied && $0.line.outcome == .open && $0.line.canBeAgreed }
        let accept: Markup = """
            <button class="quieter" name="viec" value="dong-y">\(language("Đồng ý \(open) tiêu chí chưa thẩm định", "Agree with the \(open) open scores"))</button>
            """
        return """
            <div class="acts"><label class="wide"><span>\(language("Lý do chung cho các ô khác điểm chưa ghi lý do riêng", "Reason for all that differ without one of their own"))</span>\
            <input name="ly-do" list="mau-ly-do" maxlength="1000" autocomplete="off" value="\(page.commonReason)"></label>
            <p><button name="viec" value="luu">\(language("Lưu tất cả", "Save all"))</button> \
            <button class="quieter" name="viec" value="xem">\(language("Xem trước thay đổi", "Preview the changes"))</button> \
            \(open == 0 || (page.isPreview && !changes.isEmpty) ? nil : accept)</p></div>

            """
    }

    /// A form of its own: what stands in the fields above is sent without a file.
    private func block(in frame: Frame) -> Markup? {
        guard page.closed == nil else { return nil }
        let language = frame.language
        let columns =
            isSingle
            ? language("mã hoặc tên đơn vị, điểm, lý do", "code or name of the unit, points, reason")
            : language(
                "mã hoặc tên đơn vị, rồi điểm của từng tiêu chí; dòng đầu có thể ghi mã tiêu chí",
                "code or name of the unit, then the points of each criterion; the first row may hold the codes")
        let table = TableInput(
            "khoi", label: language("Bảng số liệu", "Figures"),
            hint: language("các cột: \(columns)", "columns: \(columns)"))
        return """
            <details class="more"><summary>\(language("Nhập bảng số liệu của cơ quan theo dõi", "Bring in the figures of the agency that holds them"))</summary>
            <form\(frame.sendingFiles(to: path)) class="form">\(table.markup(in: language))\
            <p><button class="quieter" name="viec" value="dan">\(language("Đọc và xem trước", "Read and preview"))</button></p></form></details>

            """
    }
}
