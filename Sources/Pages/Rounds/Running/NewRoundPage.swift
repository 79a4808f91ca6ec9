import Markup
import ParIndex
import Wording

/// What was typed to set up a round.
public struct NewRoundForm: Hashable, Sendable {
    public var authority = ""
    public var title = ""
    public var slug = ""
    public var year = ""
    public var set = ""
    public var isPractice = false
    public var isBlind = false
    public var tableTitle = ""
    public var unitNoun = ""
    /// All units of the authority in that year, besides those of the lines.
    public var takesAll = false
    public var units = ""
    public var areMadeUp = true
    public var calendar = CalendarPlan([:])
    /// The round it comes after, whose way of ranking it takes over; empty for none.
    public var former = ""

    public init() {}

    /// The form as it is shown first.
    public init(authority: String, year: Int) {
        (self.authority, self.year) = (authority, String(year))
        (tableTitle, unitNoun) = ("Các đơn vị cấp xã", "đơn vị")
    }
}

/// The form in which a programme manager sets up a round (tạo đợt đánh giá).
public struct NewRoundPage: Sendable {
    public var form: NewRoundForm
    public var authorities: [(key: String, title: String)]
    public var sets: [(key: String, title: String)]
    /// Rounds of the authority that it can come after.
    public var formers: [(key: String, title: String)]
    public var problems: [Problem]

    public init(
        form: NewRoundForm, authorities: [(key: String, title: String)], sets: [(key: String, title: String)],
        formers: [(key: String, title: String)] = [], problems: [Problem] = []
    ) {
        (self.form, self.authorities, self.sets, self.formers) = (form, authorities, sets, formers)
        self.problems = problems
    }

    public func markup(in frame: Frame) -> Markup {
        let (language, parts) = (frame.language, RoundForm(frame: frame))
        let title = language("Tạo đợt đánh giá", "New round")
        return frame.page(
            title: title, section: .rounds,
            crumbs: [Frame.Crumb(language("Đợt đánh giá", "Rounds"), .rounds)],
            main: """
                <h1>\(title)</h1>
                <p>\(language(
                    "Đợt được lưu ở trạng thái chuẩn bị; đơn vị chỉ thấy sau khi ông/bà bấm “Mở đợt”. Mọi nội dung còn sửa được trước đó.",
                    "The round is kept in preparation; units see it once you open it. Everything can be changed until then."))</p>
                \(parts.problems(problems))
                \(former(in: language))
                \(parts.form(.newRound(), content(parts)))
                """)
    }

    /// What was taken over, or from where it can be.
    private func former(in language: Language) -> Markup? {
        if let former = formers.first(where: { $0.key == form.former }) {
            return """
                <p class="notice">\(language(
                    "Đã lấy bộ tiêu chí, danh sách đơn vị và cách xếp hạng của “\(former.title)”. Xem lại và sửa nếu khác.",
                    "Set, units and ranking were taken from “\(former.title)”. Look through and change what differs."))</p>
                """
        }
        guard !formers.isEmpty else { return nil }
        let links = formers.map { former -> Markup in
            "<li><a href=\"\(Path.running(.newRound(after: former.key)).text)\">\(former.title)</a></li>"
        }
        return """
            <details class="more"><summary>\(language("Lấy đơn vị, bộ tiêu chí, cách xếp hạng của đợt trước", "Take units, set and ranking from a round before"))</summary>
            <ul>\(links)</ul></details>
            """
    }

    private func content(_ parts: RoundForm) -> Markup {
        """
        \(parts.hidden(RoundPath.afterName, form.former))\
        \(head(parts))
        \(units(parts))
        <fieldset><legend>\(parts.language("Lịch", "Calendar"))</legend>
        \(parts.calendar(form.calendar))</fieldset>
        \(parts.button(parts.language("Lưu và xem lại", "Save and review")))
        """
    }

    private func head(_ parts: RoundForm) -> Markup {
        let language = parts.language
        return """
            <fieldset><legend>\(language("Đợt", "Round"))</legend>
            \(parts.choice(language("Cơ quan đánh giá", "Authority"), "co-quan", form.authority, authorities))\
            \(parts.text(language("Tên đợt", "Title"), "ten", form.title, isRequired: true))\
            \(parts.text(language("Năm đánh giá", "Year assessed"), "nam", form.year, type: "number", isRequired: true))\
            \(parts.text(
                language("Địa chỉ", "Address"), "dia-chi", form.slug,
                hint: language("bỏ trống để lấy theo tên đợt", "left empty it is made from the title")))\
            \(parts.choice(language("Bộ tiêu chí", "Criteria set"), "bo-tieu-chi", form.set, sets))\
            <p><a href="\(Path.running(.newSet).text)">\(language("Nạp bộ tiêu chí khác", "Bring in another set"))</a></p>
            \(parts.check(language("Đợt thực hành (không xếp hạng, không công bố)", "Practice round (never ranked)"), "thuc-hanh", form.isPractice))\
            \(parts.check(language("Thành viên Hội đồng chấm độc lập", "Council members score independently"), "doc-lap", form.isBlind))\
            </fieldset>
            """
    }

    private func units(_ parts: RoundForm) -> Markup {
        let language = parts.language
        return """
            <fieldset><legend>\(language("Đơn vị tham gia", "Units"))</legend>
            \(parts.text(language("Tên bảng", "Table"), "ten-bang", form.tableTitle, hint: language("ví dụ: Các xã, thị trấn", "such as “Communes”")))\
            \(parts.text(language("Cách gọi đơn vị", "What units are called"), "cach-goi", form.unitNoun, hint: language("như trong “9/20 xã, thị trấn”", "as in “9/20 communes”")))\
            \(parts.check(language("Tất cả đơn vị cấp xã thuộc cơ quan trong năm đánh giá", "All communes below the authority in that year"), "tat-ca", form.takesAll))\
            \(parts.area(
                language("Danh sách đơn vị", "List of units"), "don-vi", form.units, rows: 8,
                hint: language(
                    "mỗi dòng một đơn vị: mã, tên, hoặc cả hai; đơn vị không có mã ghi “x-” trước tên, ví dụ “x- Xã Bản Mẫu”",
                    "a unit a line: code, name or both; “x-” before the name of a unit without code")))\
            \(parts.check(language("Đơn vị ghi “x-” là giả định để chạy thử", "Units with “x-” are made up"), "gia-dinh", form.areMadeUp))\
            </fieldset>
            """
    }
}
