import Markup
import ParIndex
import Wording

/// What was typed about a table of a round.
public struct TableForm: Hashable, Sendable {
    public var title = ""
    public var unitNoun = ""
    /// Of a new table only.
    public var set = ""
    public var units = ""
    public var areMadeUp = true
    public var method = RankingMethod.standard.rawValue
    public var rankOn = RankOn.published.rawValue
    public var measure = RankingMeasure.index.rawValue
    public var decimals = "2"
    /// Blocks, grades and disqualifiers as a policy file writes them.
    public var policy = ""

    public init() {}
}

/// A table of a round in preparation: its units and how they are ranked and graded (bảng xếp hạng của đợt).
public struct TablePage: Sendable {
    public var round: RunningRound
    /// The table's name in addresses; `RoundPath.newTable` for one to be made.
    public var table: String
    public var form: TableForm
    /// Sets to choose from; of a new table.
    public var sets: [(key: String, title: String)]
    public var problems: [Problem]

    public init(
        round: RunningRound, table: String, form: TableForm, sets: [(key: String, title: String)],
        problems: [Problem] = []
    ) {
        (self.round, self.table, self.form, self.sets, self.problems) = (round, table, form, sets, problems)
    }

    public func markup(in frame: Frame) -> Markup {
        let (language, parts) = (frame.language, RoundForm(frame: frame))
        return round.page(
            language("Đơn vị và xếp hạng", "Units and ranking"), in: frame,
            """
            \(parts.problems(problems))
            \(parts.form(.table(round.slug, table: table), content(parts)))
            """)
    }

    private func content(_ parts: RoundForm) -> Markup {
        let language = parts.language
        let set: Markup? =
            table == RoundPath.newTable
            ? parts.choice(language("Bộ tiêu chí", "Criteria set"), "bo-tieu-chi", form.set, sets) : nil
        return """
            <fieldset><legend>\(language("Đơn vị", "Units"))</legend>
            \(parts.text(language("Tên bảng", "Table"), "ten-bang", form.title, isRequired: true))\
            \(parts.text(language("Cách gọi đơn vị", "What units are called"), "cach-goi", form.unitNoun, isRequired: true))\(set)\
            \(parts.area(
                language("Danh sách đơn vị", "List of units"), "don-vi", form.units, rows: 14,
                hint: language(
                    "mỗi dòng một đơn vị; xóa dòng để bỏ đơn vị; “x-” trước tên đơn vị không có mã",
                    "a unit a line; delete a line to take a unit out; “x-” before a unit without code")))\
            \(parts.check(language("Đơn vị ghi “x-” là giả định để chạy thử", "Units with “x-” are made up"), "gia-dinh", form.areMadeUp))\
            </fieldset>
            \(ranking(parts))
            \(parts.button(language("Lưu", "Save")))
            """
    }

    private func ranking(_ parts: RoundForm) -> Markup {
        let language = parts.language
        return """
            <fieldset><legend>\(language("Xếp hạng, xếp loại", "Ranking and grades"))</legend>
            \(parts.choice(
                language("Khi bằng nhau", "When units stand level"), "cach-xep", form.method,
                [("standard", "1, 2, 2, 4"), ("dense", "1, 2, 2, 3")]))\
            \(parts.choice(
                language("So sánh theo", "Compared by"), "so-theo", form.rankOn,
                [
                    ("published", language("số đã làm tròn như công bố", "the published figure")),
                    ("exact", language("số chính xác", "the exact figure")),
                ]))\
            \(parts.choice(
                language("Xếp theo", "Ranked by"), "do-bang", form.measure,
                [
                    ("index", language("chỉ số: điểm trên điểm tối đa áp dụng (%)", "the index: points over what applied (%)")),
                    ("points", language("tổng điểm", "points")),
                ]))\
            \(parts.text(language("Số chữ số thập phân khi công bố", "Published decimals"), "so-le", form.decimals, type: "number"))\
            \(parts.area(
                language("Khối và xếp loại", "Blocks and grades"), "quy-dinh", form.policy, rows: 8,
                hint: language(
                    "viết như tệp quy định xếp hạng (blocks, grades, disqualifiers, range); bỏ trống nếu không xếp loại",
                    "as a policy file writes it (blocks, grades, disqualifiers, range); empty for none")))\
            </fieldset>
            """
    }
}
