import Markup
import ParIndex
import Wording

/// Criteria that do not apply to some units of a table (tiêu chí không áp dụng).
public struct ExclusionsPage: Sendable {
    public struct Line: Hashable, Sendable {
        public var unit: UnitKey
        public var name: String
        public var code: Code
        public var reason: String

        public init(unit: UnitKey, name: String, code: Code, reason: String) {
            (self.unit, self.name, self.code, self.reason) = (unit, name, code, reason)
        }
    }

    /// What was typed.
    public struct Form: Hashable, Sendable {
        public var code = ""
        /// A unit's key, or "loai:" with a kind.
        public var scope = ""
        public var reason = ""

        public init() {}
    }

    public var round: RunningRound
    public var table: String
    public var lines: [Line]
    public var scopes: [(key: String, title: String)]
    public var codes: [(key: String, title: String)]
    public var form: Form
    public var problems: [Problem]

    public init(
        round: RunningRound, table: String, lines: [Line], scopes: [(key: String, title: String)],
        codes: [(key: String, title: String)], form: Form = Form(), problems: [Problem] = []
    ) {
        (self.round, self.table, self.lines, self.scopes) = (round, table, lines, scopes)
        (self.codes, self.form, self.problems) = (codes, form, problems)
    }

    public func markup(in frame: Frame) -> Markup {
        let (language, parts) = (frame.language, RoundForm(frame: frame))
        return round.page(
            language("Tiêu chí không áp dụng", "Exclusions"), in: frame,
            """
            \(parts.problems(problems))
            \(round.mayChange ? addition(parts) : Markup())
            \(list(parts))
            """)
    }

    private func addition(_ parts: RoundForm) -> Markup {
        let language = parts.language
        return parts.form(
            .exclusions(round.slug, table: table),
            """
            \(parts.choice(language("Tiêu chí", "Criterion"), "tieu-chi", form.code, codes))\
            \(parts.choice(language("Áp dụng cho", "For"), "pham-vi", form.scope, scopes))\
            \(parts.text(language("Lý do", "Reason"), "ly-do", form.reason, isRequired: true))\
            \(parts.button(language("Thêm", "Add")))
            """)
    }

    private func list(_ parts: RoundForm) -> Markup {
        let language = parts.language
        guard !lines.isEmpty else {
            return EmptyState.markup(
                language("Mọi tiêu chí áp dụng cho mọi đơn vị.", "All criteria apply to all units."),
                language("Thêm ở trên nếu có đơn vị không phải chấm tiêu chí nào.", "Add what does not apply above."))
        }
        return """
            <table class="list cards"><thead><tr><th scope="col">\(language("Đơn vị", "Unit"))</th>\
            <th scope="col">\(language("Tiêu chí", "Criterion"))</th><th scope="col">\(language("Lý do", "Reason"))</th>\
            <th scope="col"><span class="quiet">\(language("Thao tác", "Action"))</span></th></tr></thead>
            <tbody>\(lines.map { row($0, parts) })</tbody></table>
            """
    }

    private func row(_ line: Line, _ parts: RoundForm) -> Markup {
        let removal = parts.form(
            .exclusions(round.slug, table: table),
            """
            \(parts.hidden("bo", line.unit.description))\(parts.hidden("tieu-chi", line.code.text))\
            <button>\(parts.language("Áp dụng lại", "Apply again"))</button>
            """)
        return """
            <tr><th scope="row">\(line.name)</th><td data-l="\(parts.language("Tiêu chí", "Criterion"))">\(line.code.text)</td>\
            <td data-l="\(parts.language("Lý do", "Reason"))">\(line.reason)</td>\
            <td>\(round.mayChange ? removal : Markup())</td></tr>

            """
    }
}
